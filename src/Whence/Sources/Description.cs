using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>What a page tells of somebody whom it does not name: the words that describe, and what they say.</summary>
internal static class Description
{
    private static readonly Words Nameless = new("unnamed unidentified"); // the name of such a source says so itself
    private static readonly Words Parties = Words.Listed("people", "party");
    private static readonly Words MadeUp = Words.Listed("people", "made up");
    private static readonly Words Counsel = Words.Listed("people", "counsel");
    private static readonly Words Two = new("two pair couple");

    /// <summary>The description up to the head noun, and a place after it: "senior U.S. official", "officials in Europe".</summary>
    public static string Of(Phrase phrase)
    {
        var (start, end) = (phrase.CoreStart, phrase.Head + 1);
        while (start < end - 1 && (phrase.Token(start).Tag == PosTag.Number || Nameless.Has(phrase.Word(start))))
            start++;
        var words = phrase.Text(start, Complement(phrase, end));
        return Small(phrase, start, words);
    }

    /// <summary>"officials <i>in Port Arden and Lenz</i>", "authorities <i>of the Lenna region</i>", "a coalition <i>of mayors and judges</i>", "lawyers <i>for the city</i>": the end of the name that says where, whose or who somebody is; <paramref name="end"/> where there is none.</summary>
    private static int Complement(Phrase phrase, int end)
    {
        if (MadeUp.HasSingular(phrase.Word(end - 1)) && phrase.Is(end, "of") && Members(phrase, end + 1) is var members && members > end + 1)
            return members;
        if (end + 1 < phrase.HeadEnd && phrase.Is(end, "for") && Counsel.HasSingular(phrase.Word(end - 1)) && IsPlain(phrase, end + 1))
            return phrase.HeadEnd;
        if (end + 1 >= phrase.HeadEnd || !phrase.Is(end, "in") && !phrase.Is(end, "of"))
            return end;
        var start = end + (phrase.Is(end + 1, "the") ? 2 : 1);
        var last = start;
        while (last < phrase.HeadEnd && (phrase.Token(last) is { IsCapital: true, Kind: TokenKind.Word } || last > start && IsTie(phrase, last)))
            last++;
        if (last == start || last < phrase.HeadEnd && phrase.Token(last).Kind == TokenKind.Clitic)
            return end;
        return last < phrase.HeadEnd && phrase.Token(last).Tag is PosTag.Noun or PosTag.Nouns && start > end + 1 ? last + 1 : last;
    }

    /// <summary>"lawyers for <i>the city</i>", "an attorney for <i>Anna Berg</i>": whether nothing but one noun phrase stands from the token on.</summary>
    private static bool IsPlain(Phrase phrase, int start)
    {
        for (var i = start; i < phrase.HeadEnd; i++)
        {
            if (phrase.Token(i) is not ({ IsNoun: true } or { Kind: TokenKind.Clitic } or { Tag: PosTag.Adjective or PosTag.Name or PosTag.PossessivePronoun }) && !(phrase.Token(i).Tag == PosTag.Determiner && i == start))
                return false;
        }
        return true;
    }

    /// <summary>"a team of scientists at the University of Oristad": the team, which says of whom it is made, and not the university.</summary>
    public static bool SaysItsMembers(Phrase phrase) =>
        phrase.Head + 2 < phrase.HeadEnd && MadeUp.HasSingular(phrase.Word(phrase.Head)) && phrase.Is(phrase.Head + 1, "of") && Members(phrase, phrase.Head + 2) > phrase.Head + 2;

    /// <summary>"Tarvonia <i>and the</i> Isles": small words between two capitals.</summary>
    private static bool IsTie(Phrase phrase, int i)
    {
        if (phrase.Is(i, "and"))
            i++;
        else if (!phrase.Is(i - 1, "and"))
            return false;
        return i + 1 < phrase.HeadEnd && phrase.Is(i, "the") ? phrase.Token(i + 1).IsCapital : i < phrase.HeadEnd && phrase.Token(i).IsCapital;
    }

    /// <summary>"<i>mayors and former judges</i>", of whom a coalition is made: the end of the plural; <paramref name="start"/> where none stands there.</summary>
    private static int Members(Phrase phrase, int start)
    {
        var end = start;
        while (end < phrase.HeadEnd && (phrase.Token(end) is { Kind: TokenKind.Word, IsNoun: true } || phrase.Token(end).Tag is PosTag.Adjective or PosTag.Number || end > start && phrase.Is(end, "and")))
            end++;
        return end > start && phrase.Token(end - 1).Tag == PosTag.Nouns ? end : start;
    }

    /// <summary>"Democratic", "Democrats": a party's word, which keeps its capital wherever it stands.</summary>
    public static bool IsParty(ReadOnlySpan<char> word) => Parties.Has(word);

    /// <summary>"NGOs", "MPs", "GPs": several of what capitals stand for.</summary>
    public static bool IsPluralAcronym(ReadOnlySpan<char> word) => word is [.. { Length: > 1 } one, 's'] && one.IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>Words that start at a token, small where only the sentence's start gave them a capital.</summary>
    public static string Small(Phrase phrase, int start, string words)
    {
        var first = phrase.Token(start);
        if (!phrase.OpensSentence || first.Shape != WordShape.Capital || words.Length == 0 || start + 1 < phrase.HeadEnd && phrase.Token(start + 1).IsCapital || Parties.Has(phrase.Word(start)) || States.Find(phrase.Word(start)) is not null)
            return words;
        return first.Tag is not PosTag.Name || Offices.FieldOf(phrase.Word(start)) != 0 || Scene.IsPersonNoun(phrase.Word(start)) || WordLists.Documents.HasSingular(phrase.Word(start)) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>Whether the words say less of the same one: "the senior official" of an "unnamed senior Treasury official".</summary>
    public static bool Shortens(Phrase phrase, ReadOnlySpan<char> name)
    {
        if (phrase.Head + 1 < phrase.HeadEnd)
            return false;
        for (var i = phrase.CoreStart; i < phrase.Head; i++)
        {
            var has = false;
            foreach (var part in name.Split(' '))
                has |= name[part].Equals(phrase.Word(i), StringComparison.OrdinalIgnoreCase);
            if (!has)
                return false;
        }
        return true;
    }

    public static ImmutableArray<string> Aliases(Phrase phrase, string core)
    {
        var whole = phrase.Text(phrase.CoreStart, phrase.HeadEnd);
        var noun = phrase.Word(phrase.Head);
        var head = $"unnamed {(noun.Length > 3 && noun[^1] == 's' && !noun.EndsWith("ss", StringComparison.Ordinal) && !phrase.IsIndefinite && WordLists.Documents.Has(noun[..^1]) ? noun[..^1] : noun)}";
        return whole == core ? [core, head] : [core, whole, head];
    }

    public static Known KnownOf(Phrase phrase, string head) => new()
    {
        Count = Two.Has(phrase.Word(phrase.Start)) || phrase.Start + 1 < phrase.CoreStart && Two.Has(phrase.Word(phrase.Start + 1)) ? 2 : phrase.Is(phrase.Start, "a") || phrase.Is(phrase.Start, "an") || phrase.Is(phrase.Start, "one") ? 1 : null,
        Role = SelfDescription(phrase) ?? head.ToLowerInvariant(),
        SelfDescribed = SelfDescription(phrase) is not null,
        Place = phrase.Head + 2 < phrase.HeadEnd && phrase.Is(phrase.Head + 1, "in") ? phrase.Text(phrase.Head + 2, phrase.HeadEnd) : null,
    };

    /// <summary>"who identifies himself as a senior lieutenant".</summary>
    private static string? SelfDescription(Phrase phrase)
    {
        for (var i = phrase.HeadEnd; i + 3 < phrase.End; i++)
        {
            if (phrase.Is(i, "himself") || phrase.Is(i, "herself") || phrase.Is(i, "themselves"))
                return phrase.Is(i + 1, "as") ? phrase.Text(i + (phrase.Is(i + 2, "a") || phrase.Is(i + 2, "an") ? 3 : 2), phrase.End) : null;
        }
        return null;
    }
}
