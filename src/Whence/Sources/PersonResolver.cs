using Whence.Language;
using Whence.Lexicons;
using Whence.Names;

namespace Whence.Sources;

/// <summary>Words that name a person: alone, with titles and office before, or in apposition to an office.</summary>
internal sealed class PersonResolver(Scene scene)
{
    private const int LongestName = 60; // UTF-16 units that a name reaches back

    /// <summary>The person whom the phrase names; null when a name in it only describes somebody else.</summary>
    public Person? Named(Phrase phrase)
    {
        if (phrase.HeadEnd - phrase.CoreStart == 1 && phrase.Token(phrase.CoreStart).IsCapital && scene.Cast.BySurname(phrase.Word(phrase.CoreStart)) is { } alone)
            return scene.Cast.In(phrase.Token(phrase.CoreStart).Span.Start, phrase.Token(phrase.CoreStart).Span.End) is [{ Person: var here } only, ..] && only.Token == phrase.CoreStart && only.EndToken == phrase.HeadEnd ? here : alone; // "Dar" far above another Dar
        if (InCapitals(phrase) is { } shouted)
            return shouted;
        var start = phrase.Token(phrase.Start).Span.Start;
        foreach (var appearance in scene.Cast.In(start, phrase.Token(phrase.End - 1).Span.End))
        {
            if (appearance.EndToken > phrase.End)
                break;
            if (appearance.Token < phrase.HeadEnd ? IsHead(phrase, appearance) : IsInApposition(phrase, appearance) || IsHolder(phrase, appearance))
                return appearance.Person;
        }
        return Before(phrase);
    }

    /// <summary>"BERG SAYS", "MARTINEZ:" for Ana Martínez: the surname of somebody whom the page names elsewhere, in a line set in capitals.</summary>
    private Person? InCapitals(Phrase phrase)
    {
        var last = phrase.HeadEnd - 1;
        if (last < phrase.CoreStart || phrase.Token(last) is not { Shape: WordShape.Capitals, Span.Length: > 2 } || phrase.Token(phrase.CoreStart).Shape != WordShape.Capitals)
            return null;
        return scene.Cast.InCapitals(phrase.Word(last));
    }

    /// <summary>"<i>Anna Berg</i>, president and founder of the League, said" where the words start with the office: who stands before the comma.</summary>
    private Person? Before(Phrase phrase)
    {
        if (phrase.Start < 2 || phrase.Token(phrase.Start - 1).Kind != TokenKind.Comma || phrase.Token(phrase.Start).IsCapital || !Scene.IsPersonNoun(phrase.Word(phrase.Head)) || phrase.Token(phrase.Head).Tag == PosTag.Nouns)
            return null;
        var name = phrase.Token(phrase.Start - 2).Span;
        return scene.Cast.In(name.Start - LongestName, name.End) is [.., var last] && last.EndToken == phrase.Start - 1 && (!GoesOn(phrase.End) || last.Token > 0 && phrase.Token(last.Token - 1).Kind == TokenKind.Comma) ? last.Person : null;
    }

    /// <summary>Whether a verb follows without a comma: "… over <i>Ulm Ferry</i>, an official said" tells nothing of Ulm Ferry; "…, <i>Anna Berg</i>, an official said" does.</summary>
    private bool GoesOn(int token) => token < scene.Reading.Tokens.Length && scene.Reading.Tokens[token].Kind == TokenKind.Word && scene.Reading.Tokens[token].IsVerb;

    /// <summary>"Head of the ministry <i>Anna Berg</i>", "<i>Anna Berg</i> of Oristad"; not "<i>Berg</i>'s aides", "members led by <i>Berg</i>".</summary>
    private static bool IsHead(Phrase phrase, Appearance name)
    {
        if (name.Token > phrase.CoreStart && Behind(phrase, name.Token))
            return IsMisplaced(phrase, name);
        if (phrase.HeadEnd < phrase.End && phrase.Owner > name.EndToken && phrase.Is(name.EndToken, "of") && Scene.IsPersonNoun(phrase.Word(phrase.Head)))
            return false; // "Licensed Millers of Veskaria's chief economist, Anna Berg"
        var end = name.EndToken;
        while (end < phrase.HeadEnd && NameRuns.PostNominals.Has(phrase.Word(end)))
            end++;
        if (end >= phrase.HeadEnd)
            return true;
        var next = phrase.Token(name.EndToken);
        return next.Tag is PosTag.Preposition or PosTag.Adverb or PosTag.VerbParticiple or PosTag.VerbIng && !phrase.Is(name.EndToken, "'s") || name.Token == phrase.CoreStart && phrase.Is(name.EndToken, "and");
    }

    /// <summary>"The governor of <i>Anna Berg</i>": translated so from languages in which names have cases; nobody governs a person.</summary>
    private static bool IsMisplaced(Phrase phrase, Appearance name) =>
        name.EndToken >= phrase.HeadEnd && name.EndToken - name.Token > 1 && name.Token == phrase.Head + 2 && phrase.Is(phrase.Head + 1, "of") && (Offices.GroupsOf(phrase.Word(phrase.Head)) & Offices.GroupsOf("governor")) != 0 && !phrase.Token(phrase.Head).IsCapital;

    /// <summary>Whether a preposition ties the name to a noun before it ("an ally of President Berg"); not where what stands between only says of what somebody is the head ("the head of the Tarvonian mission Berg").</summary>
    private static bool Behind(Phrase phrase, int name)
    {
        var i = name - 1;
        var (titled, nouns) = (false, 0);
        while (i > phrase.CoreStart && !IsTie(phrase, i))
        {
            var trade = Offices.GroupsOf(phrase.Word(i)) != 0 || WordLists.People.Has(phrase.Word(i));
            if (trade && !phrase.Token(i).IsCapital && phrase.Token(BeforeTrade(phrase, i)) is { IsCapital: true, IsNoun: true } && !Scene.IsPersonNoun(phrase.Word(phrase.Head)))
                return false; // "Ministry of Defence spokesman Berg", "Bank of Lenna assistant chief economist Berg"
            titled |= trade;
            nouns += phrase.Token(i).IsNoun ? 1 : 0;
            i--;
        }
        if (i <= phrase.CoreStart || !IsTie(phrase, i))
            return false;
        if (i < name - 1 && phrase.Token(name - 1).IsCapital && !titled && !WordLists.Titles.Has(phrase.Word(name - 1)) && GivenNames.Find(phrase.Word(name)) is null)
            return true; // "the director of Rusan River Hub": all of it is what somebody directs
        if (phrase.Is(i, "of") && nouns > 0 && !titled && Offices.GroupsOf(phrase.Word(i - 1)) != 0 && !phrase.Token(i + 1).IsCapital && phrase.Token(i + 1).Tag != PosTag.Determiner)
            return false; // "the White House chief of staff Berg"
        return titled || nouns == 0 || phrase.Token(phrase.Head).Tag == PosTag.Nouns || !Scene.IsPersonNoun(phrase.Word(phrase.Head));
    }

    /// <summary>"Lenna <i>assistant chief economist</i>": the token before a trade and the small words that only say of what rank or field it is.</summary>
    private static int BeforeTrade(Phrase phrase, int trade)
    {
        var i = trade - 1;
        while (i > phrase.CoreStart && phrase.Token(i) is { IsCapital: false, Kind: TokenKind.Word, Tag: PosTag.Noun or PosTag.Adjective })
            i--;
        return i;
    }

    private static bool IsTie(Phrase phrase, int i) =>
        !(phrase.Token(i).Tag == PosTag.Conjunction && i > phrase.CoreStart && Scene.IsOffice(phrase.Word(i - 1)) && Scene.IsOffice(phrase.Word(i + 1))) // "president and director Anna Berg"
        && phrase.Token(i).Tag is PosTag.Preposition or PosTag.To or PosTag.Conjunction or PosTag.VerbIng or PosTag.VerbParticiple or PosTag.VerbPast && !Scene.IsPersonNoun(phrase.Word(i)); // "lawmaker", whatever part of speech the tagger saw in it

    private static bool IsSomebody(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head);
        return phrase.Token(phrase.Head).Tag != PosTag.Nouns ? Scene.IsPersonNoun(head)
            : phrase.Is(phrase.Start, "one") && phrase.Is(phrase.Start + 1, "of") && (Scene.IsPersonNoun(head) || head is [.. var one, 's'] && Scene.IsPersonNoun(one));
    }

    /// <summary>"the Department of Dams (DD) director-general, <i>Anna Berg</i>": a name at the end, behind a body with its acronym in brackets and an office.</summary>
    private static bool IsHolder(Phrase phrase, Appearance name)
    {
        var comma = name.Token - 1;
        while (comma > phrase.HeadEnd && WordLists.Titles.Has(phrase.Word(comma)))
            comma--;
        if (name.EndToken < phrase.End || comma - 1 <= phrase.HeadEnd || phrase.Token(comma).Kind != TokenKind.Comma || phrase.Token(phrase.HeadEnd).Kind != TokenKind.Open || phrase.Token(comma - 1).Tag == PosTag.Nouns || !IsOffice(phrase.Word(comma - 1)))
            return false;
        var before = comma - 2;
        while (before > phrase.HeadEnd && phrase.Token(before) is { IsCapital: false, Kind: TokenKind.Word, Tag: PosTag.Noun or PosTag.Adjective })
            before--;
        return phrase.Token(before).Kind == TokenKind.Close;
    }

    /// <summary>An office, also one in two words of which the first says it: "director-general".</summary>
    private static bool IsOffice(ReadOnlySpan<char> word) => Scene.IsOffice(word.IndexOf('-') is > 0 and var hyphen ? word[..hyphen] : word);

    /// <summary>", Anna Berg," after a person's office, or after "one of the miller's <i>neighbours</i>".</summary>
    private static bool IsInApposition(Phrase phrase, Appearance name)
    {
        if (phrase.HeadEnd >= phrase.End || !IsSomebody(phrase))
            return false;
        for (var i = phrase.HeadEnd + 1; i < name.Token; i++)
        {
            if (!WordLists.Titles.Has(phrase.Word(i)) && phrase.Token(i).Tag is not (PosTag.Adjective or PosTag.Noun))
                return false;
        }
        return true;
    }
}
