using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Names that no table and no cast knows: organisations, outlets and strangers by what their words look like.</summary>
internal sealed class NameResolver(Scene scene, BodyResolver bodies)
{
    private static readonly Words Seats = new("at in within under");
    private static readonly Words Papers = Words.Listed("body-words", "paper");
    private static readonly Words Publishes = Words.Listed("documents", "publishes");
    private static readonly Words Parts = Words.Listed("body-words", "part of a body");

    /// <summary>Whom the capitals at the head part's end, or in the apposition, name; null when there are none or they only describe.</summary>
    public Source? Read(Phrase phrase)
    {
        if (phrase.HeadEnd - phrase.CoreStart == 1 && phrase.Token(phrase.CoreStart).IsCapital && scene.Invented.IsState(phrase.Core))
            return new Source { Name = $"Government of {phrase.Core}", Kind = SourceKind.Institution, Aliases = [phrase.Core] };
        if (IsAccount(phrase))
            return new Source { Name = phrase.Text(phrase.Start, phrase.End), Kind = SourceKind.Person };
        if (phrase.CoreStart == phrase.HeadEnd - 1 && phrase.CoreStart == phrase.Start && Looks.LikeAHandle(phrase.Core))
            return new Source { Name = phrase.OpensSentence ? phrase.Core.ToLowerInvariant() : phrase.Core, Kind = SourceKind.Person, Aliases = [phrase.Core] };
        return Read(phrase, phrase.Start, phrase.HeadEnd) ?? Read(phrase, Math.Min(phrase.HeadEnd + 1, phrase.End), phrase.End);
    }

    /// <summary>"— <i>MILLS 26</i> (@mills_26)": what an account calls itself, figures and all, before its handle.</summary>
    private static bool IsAccount(Phrase phrase)
    {
        if (phrase.End - phrase.Start < 2 || !phrase.Token(phrase.Start).IsCapital || phrase.Token(phrase.End - 1).Kind != TokenKind.Number)
            return false;
        for (var i = phrase.End; phrase.Has(i) && i < phrase.End + 4; i++)
        {
            if (phrase.Token(i).Kind == TokenKind.Open)
                return phrase.Has(i + 1) && phrase.Word(i + 1) is ['@', ..];
        }
        return false;
    }

    /// <summary>"the League's refugee agency <i>LRA</i>", "popular fitness app <i>Millrun</i>": a body by the name that stands behind a small noun for what it is, whatever body describes it; null for other words.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="named">Whom words name by themselves.</param>
    public Source? BehindNoun(Phrase phrase, Func<Phrase, Source?> named)
    {
        var start = phrase.HeadEnd;
        while (start > phrase.CoreStart && phrase.Token(start - 1) is { IsCapital: true, Kind: TokenKind.Word })
            start--;
        if (start == phrase.HeadEnd || start - 1 <= phrase.CoreStart || phrase.Token(start - 1) is not { IsCapital: false, Kind: TokenKind.Word } || !(phrase.Token(start - 1).Tag == PosTag.Noun && WordLists.Bodies.Has(phrase.Word(start - 1))) && !BodiesBehind.Has(scene.Reading, start, phrase.HeadEnd) || Offices.GroupsOf(phrase.Word(phrase.HeadEnd - 1)) != 0 || WordLists.TimeWords.Has(phrase.Word(start)))
            return null;
        for (var i = phrase.CoreStart; i < start - 1; i++)
        {
            if (phrase.Token(i).Tag is not (PosTag.Noun or PosTag.Nouns or PosTag.Name or PosTag.Adjective or PosTag.VerbIng or PosTag.VerbParticiple or PosTag.Other) && phrase.Token(i).Kind != TokenKind.Clitic)
                return null; // "the head of the agency Berg"
        }
        var name = new Phrase(scene.Reading, new(phrase.Token(start).Span.Start, phrase.Token(phrase.HeadEnd - 1).Span.End));
        return InstitutionResolver.IsState(name) ? null : named(name) switch
        {
            { Kind: SourceKind.Unknown } unknown => unknown with { Kind = WordLists.OutletNouns.Has(phrase.Word(start - 1)) ? SourceKind.Outlet : SourceKind.Group },
            { Kind: SourceKind.Person } => null,
            var body => body,
        };
    }

    private Source? Read(Phrase phrase, int from, int to)
    {
        var end = to;
        while (end > from && !IsNameWord(phrase, end - 1))
            end--;
        var start = StartOf(phrase, from, end);
        if (end - start == 1 && end == phrase.HeadEnd && IsBehindCapital(phrase, start))
            return Organisation(phrase, start - 1, end);
        if (start == end || InstitutionResolver.StateIn(phrase) is var (_, _, at, length) && at >= start && !((start > phrase.CoreStart || end < to) && at + length < end && Looks.LikeABody(phrase.Word(end - 1))) || end < to && phrase.Token(end).Kind == TokenKind.Clitic)
            return null;
        if (end - start == 1 && WordLists.TimeWords.Has(phrase.Word(start)))
            return null; // "filings dated last November"
        if (end - start == 1 && end == phrase.HeadEnd && start > phrase.CoreStart && Description.IsParty(phrase.Word(start)) && !phrase.Token(start - 1).IsCapital)
            return null; // "state Republicans": not all of them
        if (end - start == 1 && end == phrase.HeadEnd && start > phrase.CoreStart && Description.IsPluralAcronym(phrase.Word(start)))
            return null; // "Tarvonian NGOs", "backbench MPs"
        if (from > phrase.Start && !(Scene.IsPersonNoun(phrase.Word(phrase.Head)) && phrase.Token(phrase.Head).Tag != PosTag.Nouns || WordLists.OutletNouns.Has(phrase.Word(phrase.Head)) || WordLists.Bodies.Has(phrase.Word(phrase.Head))))
            return null; // "the council, a group that Berg founded"
        if (from > phrase.Start && from < to && phrase.Token(from).Tag is PosTag.VerbParticiple or PosTag.VerbPast or PosTag.VerbIng or PosTag.Wh)
            return null; // "the court, led by Berg"
        if (to == phrase.HeadEnd && phrase.Head < start - 1 && (Scene.IsPersonNoun(phrase.Word(phrase.Head)) || phrase.Token(phrase.Head).Tag is PosTag.Name or PosTag.Nouns && !Looks.LikeABody(phrase.Word(phrase.Head)) || Description.SaysItsMembers(phrase) || WordLists.Documents.HasSingular(phrase.Word(phrase.Head)) && IsPublishedIn(phrase, start)) && IsTied(phrase, start))
            return null; // "deputies from the Grain Caucus", "a study published in the Lenz Journal"
        if (to == phrase.HeadEnd && phrase.Head < start - 1 && !phrase.Token(phrase.Head).IsCapital && Parts.Has(phrase.Word(phrase.Head)) && phrase.Is(phrase.Head + 1, "of"))
            return null; // "the legal arm of the Grain Fund"
        if (end + 1 == to && to == phrase.HeadEnd && !phrase.IsIndefinite && Papers.Has(phrase.Word(end)) && States.Find(phrase.Word(end - 1)) is null && !IsPlace(phrase.Token(start).Span.Start))
            return new Source { Name = phrase.Text(start, end), Kind = SourceKind.Outlet, Aliases = [phrase.Text(start, to)] }; // "the Tarvar newspaper"
        if (end < to && (phrase.Token(end).IsNoun || phrase.Head == end) && to == phrase.HeadEnd)
        {
            return !WordLists.Documents.HasSingular(phrase.Word(phrase.Head)) || start > phrase.Head || phrase.Token(end - 1).Tag == PosTag.Adjective || WordLists.TimeWords.Has(phrase.Word(end - 1)) || WordLists.Media.Has(phrase.Word(end - 1))
                ? null // "a senior Tarvonian official", "a May memo", "a Facebook post": the name only describes
                : Organisation(phrase, start, end);
        }
        if (start > from && phrase.Token(start - 1).Tag is PosTag.Preposition or PosTag.Conjunction)
            return LongName(phrase, from, start) is var whole && whole < start ? Organisation(phrase, whole, end) : null;
        if (start - 2 > from && phrase.Token(start - 1).Tag == PosTag.Determiner && Seats.Has(phrase.Word(start - 2)) && Looks.LikeABody(phrase.Word(phrase.CoreStart)))
            return Read(phrase, from, start - 2); // "the Centre for Rivers at the Council"
        return OfLook(phrase, from, to, start, end);
    }

    /// <summary>"<i>Plymouth</i> Citybus", "<i>Lisbon</i> Zoo": a capital before a word that is nobody's name and no office, and before nothing else.</summary>
    private static bool IsBehindCapital(Phrase phrase, int name) =>
        name - 1 == phrase.CoreStart && phrase.Token(name - 1) is { IsCapital: true, Kind: TokenKind.Word } && phrase.Token(name) is { Kind: TokenKind.Word, Tag: PosTag.Name } && States.Find(phrase.Word(name - 1)) is (_, States.Form.Capital) && GivenNames.Find(phrase.Word(name - 1)) is null
        && GivenNames.Find(phrase.Word(name)) is null && !Scene.IsOffice(phrase.Word(name)) && !Scene.IsPersonNoun(phrase.Word(name)) && !Looks.LikeAnAcronym(phrase.Word(name)) && !WordLists.Titles.Has(phrase.Word(name)) && !WordLists.TimeWords.Has(phrase.Word(name)) && States.Find(phrase.Word(name)) is null && Bodies.Find(phrase.Word(name)) is null;

    /// <summary>Whether a preposition stands between the head and the name.</summary>
    private static bool IsTied(Phrase phrase, int start)
    {
        for (var i = phrase.Head + 1; i < start; i++)
        {
            if (phrase.Token(i).Tag is PosTag.Preposition or PosTag.To)
                return true;
        }
        return false;
    }

    private bool IsPlace(int position) =>
        scene.Reading.Mentions.AsSpan().LastUpTo(position) is >= 0 and var at && scene.Reading.Mentions[at] is { Kind: MentionKind.Place } place && place.Span.End > position;

    /// <summary>"a study <i>published in</i> the Lenz Journal": where a document came out, and whose it is not.</summary>
    private static bool IsPublishedIn(Phrase phrase, int start)
    {
        for (var i = phrase.Head + 1; i + 1 < start; i++)
        {
            if (phrase.Is(i + 1, "in") && Publishes.Has(phrase.Word(i)))
                return true;
        }
        return false;
    }

    private Source? OfLook(Phrase phrase, int from, int to, int start, int end)
    {
        var name = phrase.Text(start, end);
        if (phrase.IsDefinite && end - start == 1 && start == phrase.CoreStart && end == to && WordLists.Bodies.Has(name))
            return null; // "the Assembly": one of which the page spoke
        if (end - start == 1 && (phrase.IsDefinite ? start == phrase.CoreStart : start > phrase.CoreStart) && end == to && Looks.LikeAnAcronym(name) && Offices.GroupsOf(name) != 0)
            return null; // "the MP", "Oristad MP"
        if (end < to - 1 && Scene.IsPersonNoun(phrase.Word(phrase.Head)))
            return null;
        if (start > from && WordLists.OutletNouns.Has(phrase.Word(start - 1)))
            return new Source { Name = name, Kind = SourceKind.Outlet };
        if (end - start == 1 && Looks.LikeAnAcronym(name) && NewsNames.Company(scene, name) is { } company)
            return company;
        if (end - start > 1 && bodies.IsExplained(name) || Looks.LikeABody(name) || Looks.LikeAnAcronym(name) || name.Contains('&', StringComparison.Ordinal))
            return Organisation(phrase, start, end);
        if (end - start > 1 && Offices.GroupsOf(phrase.Word(end - 1)) != 0 && GivenNames.Find(phrase.Word(start)) is null && end == to)
            return null; // "the Oristad Governor": an office in capitals
        var titled = start > from && WordLists.Titles.Has(phrase.Word(start - 1));
        if (end - start is >= 2 and <= 4 || titled)
            return new Source { Name = name, Kind = SourceKind.Person };
        if (end - start == 1 && NewsNames.InFull(scene, name) is { } full)
            return full;
        if (end - start == 1 && !phrase.IsDefinite && !phrase.IsIndefinite)
            return NewsNames.Incorporated(scene, name) ?? new Source { Name = name, Kind = name == scene.Reading.Document.Masthead.Outlet ? SourceKind.Outlet : bodies.IsExplained(name) || phrase.Token(start).Tag == PosTag.Nouns && Scene.IsPersonNoun(name) || name is [.., 's'] && Scene.IsPersonNoun(name.AsSpan(0, name.Length - 1)) ? SourceKind.Group : SourceKind.Unknown };
        return Organisation(phrase, start, end);
    }

    /// <summary>Back over name words; a title, state or known body before a person's name is no part of it.</summary>
    private static int StartOf(Phrase phrase, int from, int end)
    {
        var start = end;
        var body = end > from && Looks.LikeABody(phrase.Word(end - 1));
        if (end - 1 > from && IsNameWord(phrase, end - 1) && Offices.GenderOf(phrase.Word(end - 2)) != Gender.Unknown && WordLists.Titles.Has(phrase.Word(end - 2)))
            return end - 1; // "Mr. King"
        while (start > from && !AcronymNames.IsOther(phrase.Word(start - 1)) && (IsNameWord(phrase, start - 1) || IsAmpersand(phrase, start - 1) || (body || WordLists.OutletNouns.Has(phrase.Word(start - 1))) && OpensName(phrase, start - 1)) && (body || !WordLists.Titles.Has(phrase.Word(start - 1)) && !(end - start >= 2 && Looks.LikeABody(phrase.Word(start - 1)) && !(phrase.Token(start - 1).IsCapital && WordLists.OutletNouns.Has(phrase.Word(start - 1)))) && States.Find(phrase.Word(start - 1)) is null && Bodies.Find(phrase.Word(start - 1)) is null))
            start--;
        return start;
    }

    /// <summary>"<i>Insight</i> News": a noun that opens a sentence, before another word of a body's name.</summary>
    private static bool OpensName(Phrase phrase, int i) =>
        phrase.Token(i) is { IsCapital: true, Kind: TokenKind.Word, Tag: PosTag.Noun } && i == phrase.Start && phrase.Token(i + 1).IsCapital && i + 1 < phrase.HeadEnd;

    /// <summary>"Farm <i>&amp;</i> River Alliance".</summary>
    private static bool IsAmpersand(Phrase phrase, int i) => i > phrase.Start && phrase.Is(i, "&") && IsNameWord(phrase, i - 1);

    /// <summary>Back over "of", "for", "and" to the start of a body's long name; <paramref name="start"/> when it is none.</summary>
    private static int LongName(Phrase phrase, int from, int start)
    {
        var i = start;
        while (i > from && (IsNameWord(phrase, i - 1) || phrase.Is(i - 1, "of") || phrase.Is(i - 1, "for") || phrase.Is(i - 1, "on") || phrase.Is(i - 1, "and") || phrase.Is(i - 1, "the") || phrase.Is(i - 1, "a") && i - 1 > from && phrase.Is(i - 2, "for")))
            i--;
        while (i < start && !IsNameWord(phrase, i))
            i++;
        return i < start && Looks.LikeABody(phrase.Text(i, start)) && !Scene.IsPersonNoun(phrase.Word(i)) ? i : start;
    }

    /// <summary>A capitalised word that is not merely the first of its sentence.</summary>
    private static bool IsNameWord(Phrase phrase, int i) =>
        phrase.Token(i).IsCapital && phrase.Token(i).Kind == TokenKind.Word && !Looks.LikeAParty(phrase.Word(i)) && !Looks.LikeACompound(phrase.Word(i)) && !WordLists.Quantities.Has(phrase.Word(i)) && !(i == phrase.Start && WordLists.Describing.Has(phrase.Word(i))) && (phrase.Token(i).Tag is PosTag.Name or PosTag.Other or PosTag.Adjective or PosTag.Noun || Looks.LikeAnAcronym(phrase.Word(i)) && !WordLists.Grammar.Has(phrase.Word(i)) || i > phrase.Start && GivenNames.Find(phrase.Word(i)) is not null)
        && !((phrase.Token(i).Tag is PosTag.Noun or PosTag.Adjective && !IsStrange(phrase, i) || (WordLists.Documents.HasSingular(phrase.Word(i)) || WordLists.Records.Has(phrase.Word(i)) || phrase.Word(i) is [.., 's'] && WordLists.People.HasSingular(phrase.Word(i))) && (i + 1 >= phrase.HeadEnd || !phrase.Token(i + 1).IsCapital)) && i == phrase.Start && phrase.OpensSentence);

    /// <summary>"<i>Unipress</i> first reported": one word that no dictionary has and no article goes before is a name, wherever it stands.</summary>
    private static bool IsStrange(Phrase phrase, int i) => i == phrase.Start && i + 1 == phrase.HeadEnd && phrase.Token(i).Tag == PosTag.Noun && WordVectors.RowOf(phrase.Word(i)) == 0;

    /// <summary>An organisation outside the lexicons, by its name on the page; an acronym is spelled out where the page does so.</summary>
    private Source Organisation(Phrase phrase, int start, int end)
    {
        var name = phrase.Text(start, end);
        if (Looks.LikeAnAcronym(name) && scene.Acronyms.SpelledOut(name) is { } full)
            return new Source { Name = full, Kind = SourceKind.Group, Aliases = [name] };
        if (phrase.HeadEnd < phrase.End && Acronyms.Beside(phrase) is { } acronym)
            return new Source { Name = phrase.Text(start, phrase.HeadEnd), Kind = SourceKind.Group, Aliases = [acronym] };
        return new Source { Name = name, Kind = NewsNames.KindOf(name) };
    }
}
