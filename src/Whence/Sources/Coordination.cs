using System.Collections.Immutable;
using Whence.Language;
using Whence.Lexicons;
using Whence.Names;
using Whence.Text;

namespace Whence.Sources;

/// <summary>Several sources in one phrase: "X and Y", "X together with Y", "X and other deputies", "two deputies, X and Y".</summary>
/// <param name="reading">The page.</param>
/// <param name="capitals">Where it has names alone.</param>
/// <param name="named">Whom words name by themselves.</param>
internal sealed class Coordination(Reading reading, CapitalWords capitals, Func<Phrase, Source?> named)
{
    private static readonly Words Company = Words.Listed("people", "company");
    private static readonly Words OnePeople = Words.Listed("people", "one people");
    private static readonly Words Opening = new("a an the another his her its their our");

    /// <summary>The parts that are a source each; the words as a whole where they are one.</summary>
    public ImmutableArray<TextSpan> Parts(TextSpan span)
    {
        var phrase = new Phrase(reading, span);
        if (phrase.IsEmpty || phrase.HeadEnd == phrase.End && InstitutionResolver.IsState(phrase))
            return [span]; // "Trinidad and Tobago"
        if (phrase.HeadEnd < phrase.End && Apposed(phrase) is [_, _] two)
            return two;
        if ((phrase.HeadEnd < phrase.End ? Listed(phrase) is [_, ..] list ? list : Accompanied(phrase) : []) is [_, ..] several)
            return several;
        var start = phrase.Is(phrase.Start, "both") ? phrase.Start + 1 : phrase.Start;
        for (var i = start + 1; i + 1 < phrase.HeadEnd; i++)
        {
            if (Tie(phrase, i) is not (> 0 and var tie) || i + tie >= phrase.HeadEnd || IsInName(phrase, i))
                continue;
            var (first, second) = (Part(start, i), Part(i + tie, phrase.HeadEnd));
            if (first.IsEmpty || second.IsEmpty)
                continue;
            if (AreOwners(first, second, i))
                return [SpanOf(Part(start, i - 1)), SpanOf(second)];
            if (AreTwo(first, second))
                return [SpanOf(first), SpanOf(second)];
        }
        return [span];
    }

    /// <summary>"attacks by Berg and allies, <i>who</i> claim", "calls from owners and other employers <i>who</i> said": all of those before the pronoun; none where it may mean the last of them alone.</summary>
    public ImmutableArray<TextSpan> Before(TextSpan span)
    {
        var end = reading.TokenAt(span.Start);
        if (end < 4 || !reading.Is(end, "who") || reading.Tokens[end].Span.End != span.End)
            return [];
        var comma = reading.Tokens[end - 1].Kind == TokenKind.Comma;
        var second = BackOver(end = comma ? end - 1 : end);
        if (second == end || !reading.Is(second - 1, "and") || BackOver(second - 1) is var first && first == second - 1)
            return [];
        return (comma || IsCompany(Part(second, end))) && IsGroup(Part(second, end)) && Parts(SpanOf(Part(first, end))) is [_, _] two ? two : [];
    }

    private int BackOver(int end)
    {
        while (end > 1 && reading.Tokens[end - 1] is { Kind: TokenKind.Word or TokenKind.Clitic } token && (token.IsNoun || token.Kind == TokenKind.Clitic || token.Tag is PosTag.Adjective or PosTag.Determiner or PosTag.PossessivePronoun))
            end--;
        return end;
    }

    /// <summary>Whether what stands before and behind an "and" is a source each, and no word of one says something of the other.</summary>
    private bool AreTwo(Phrase first, Phrase second)
    {
        if (IsOne(first) && IsOne(second))
            return named(second) is not { Kind: SourceKind.Person } || IsOnePerson(first) || !OpensWithState(second); // not "Veskaria and Tarvonia expert Anna Berg"
        if (InstitutionResolver.IsState(first) && IsOneName(second) || IsOneName(first) && InstitutionResolver.IsState(second))
            return true; // "Hamas and Veskaria"
        return IsPronoun(first) && IsOnePerson(second) || AreCompany(first, second) || AreGroups(first, second) || AreSomebodies(first, second) || AreBodies(first, second) || AreNamedApart(first, second);
    }

    private static bool OpensWithState(Phrase phrase) =>
        phrase.HeadEnd - phrase.CoreStart > 2 && phrase.Token(phrase.CoreStart).IsCapital && States.Find(phrase.Word(phrase.CoreStart)) is not null;

    /// <summary>"the <i>Grain Fund's</i> and the <i>Mill Union's</i> reports": whose documents they are, both.</summary>
    private bool AreOwners(Phrase first, Phrase second, int and) =>
        reading.Tokens[and - 1].Kind == TokenKind.Clitic && first.Start < and - 1 && second.Owner > 0 && second.Head == second.HeadEnd - 1
        && (WordLists.Documents.HasSingular(second.Word(second.Head)) || WordLists.Records.Has(second.Word(second.Head))) && first.Token(first.HeadEnd - 1).IsCapital;

    /// <summary>"<i>Doctors</i> and <i>groups that speak for employers</i>", "<i>Veskarian deputies</i> and <i>Anna Berg</i>": people or bodies without a name, and others, or somebody with one; not "men and women", who are one people, nor "police and army officials".</summary>
    private bool AreGroups(Phrase first, Phrase second)
    {
        if (!IsGroup(first) || first.Head != first.HeadEnd - 1 || IsCounted(first) && second.Head == second.Start)
            return false; // "several deputies and aides", counted together
        if (IsGroup(second))
            return !(OnePeople.Has(first.Word(first.Head)) && OnePeople.Has(second.Word(second.Head))) && !(first.HeadEnd - first.Start == 1 && !first.IsPlural && second.Head > second.CoreStart && second.Token(second.Head - 1).IsNoun);
        return IsNewSomebody(second) || IsOne(second) && (second.Start < second.CoreStart || IsOnePerson(second)) && !SharesOffice(first, second);
    }

    /// <summary>"<i>Police and Crime</i> Commissioner Anna Berg": one office, of which both words say for what.</summary>
    private static bool SharesOffice(Phrase first, Phrase second)
    {
        if (first.End - first.Start > 1 || WordLists.Titles.Has(second.Word(second.Start)))
            return false;
        for (var i = second.Start + 1; i + 1 < second.HeadEnd; i++)
        {
            if (second.Token(i).IsCapital && WordLists.Titles.Has(second.Word(i)))
                return true;
        }
        return false;
    }

    private static bool IsCounted(Phrase phrase) => phrase.Start < phrase.CoreStart && WordLists.Quantities.Has(phrase.Word(phrase.Start)) || phrase.Token(phrase.Start).Tag == PosTag.Number;

    /// <summary>"<i>The president</i> and <i>his allies</i>", "<i>Berg</i> and <i>officials of the fund</i>", "<i>he</i> and <i>the mayor</i>": one person, by name or not, and others with an article of their own or without a name.</summary>
    private bool AreSomebodies(Phrase first, Phrase second)
    {
        var isPerson = IsPronoun(first) || IsOnePerson(first);
        if (isPerson && (IsGroup(second) && !Describes(second) || second.End - second.Start == 1 && second.Is(second.Start, "others")))
            return true;
        return (isPerson || IsNewSomebody(first) && first.Head == first.HeadEnd - 1) && IsNewSomebody(second);
    }

    /// <summary>Whether a name in capitals opens the words, which may go with what stands before as well: "Berg and <i>Holm aides</i>".</summary>
    private static bool Describes(Phrase phrase) =>
        phrase.Start == phrase.CoreStart && phrase.Head > phrase.CoreStart && phrase.Token(phrase.CoreStart) is { IsCapital: true, Tag: not PosTag.Adjective } && States.Find(phrase.Word(phrase.CoreStart)) is not (_, States.Form.Demonym);

    /// <summary>"a war monitor", "the mayor", "her aides": a noun for a person with an article or a possessive of its own.</summary>
    private bool IsNewSomebody(Phrase phrase) =>
        phrase.Start < phrase.CoreStart && Opening.Has(phrase.Word(phrase.Start)) && Scene.IsPersonNoun(phrase.Word(phrase.Head)) && !phrase.Token(phrase.HeadEnd - 1).IsVerb;

    /// <summary>"<i>the Holm administration</i> and <i>the city council</i>": two bodies, each with its article.</summary>
    private static bool AreBodies(Phrase first, Phrase second) => IsTheBody(first) && first.Head == first.HeadEnd - 1 && IsTheBody(second);

    private static bool IsTheBody(Phrase phrase) =>
        phrase.Is(phrase.Start, "the") && phrase.CoreStart == phrase.Start + 1 && WordLists.Bodies.Has(phrase.Word(phrase.Head));

    /// <summary>People or bodies in the plural, none of them named.</summary>
    private static bool IsGroup(Phrase phrase)
    {
        var head = phrase.Word(phrase.Head);
        if (phrase.Token(phrase.Head).Kind != TokenKind.Word || phrase.Token(phrase.Head).IsCapital && !(phrase.Head == phrase.Start && phrase.OpensSentence))
            return (Description.IsParty(head) || Description.IsPluralAcronym(head)) && head is [.., 's'] || head is [.. var one, 's'] && States.Find(one) is (_, States.Form.Demonym);
        return WordLists.Collectives.Has(head) || phrase.Start == phrase.CoreStart && WordLists.OfMany.Has(head) || phrase.IsPlural && (Scene.IsPersonNoun(head) || WordLists.Bodies.HasSingular(head));
    }

    /// <summary>"Berg and Talven", "Rusan and Millware" where the page has each alone as well: two, and no firm of that name.</summary>
    private bool AreNamedApart(Phrase first, Phrase second)
    {
        if (!IsOneName(first) || !IsOneName(second) || first.Core == second.Core)
            return false;
        return IsOnePerson(first) || capitals.IsUntied(first.Word(first.Start)) && (IsOnePerson(second) || capitals.IsUntied(second.Word(second.Start)));
    }

    private static bool IsOneName(Phrase phrase) =>
        phrase.End - phrase.Start == 1 && phrase.Token(phrase.Start) is { IsCapital: true, IsNoun: true } && !Looks.LikeABody(phrase.Word(phrase.Start)) && !Scene.IsPersonNoun(phrase.Word(phrase.Start)) && !WordLists.TimeWords.Has(phrase.Word(phrase.Start));

    /// <summary>"Office of Rivers <i>and</i> Rural Roads": one body, whose name goes on; "Bank of Lenna <i>and</i> Council of Mills" are two, each with its word for a body.</summary>
    private bool IsInName(Phrase phrase, int and)
    {
        if (and + 2 == phrase.HeadEnd && phrase.Token(and + 1).IsCapital && Offices.FieldOf(phrase.Word(and + 1)) != 0 && OpensAsBody(phrase, and))
            return true; // "Department of River Change and Energy"
        if (reading.Mentions.AsSpan().LastUpTo(phrase.Token(and).Span.Start) is not (>= 0 and var at) || reading.Mentions[at] is not { Kind: MentionKind.Organisation } mention || !mention.Span.Contains(phrase.Token(and).Span))
            return false;
        if (Bodies.Find(mention.Name) is not null || !Looks.LikeABody(reading.Document[new(mention.Span.Start, phrase.Token(and).Span.Start - 1)]))
            return true; // "the Farm and River Council"
        for (var i = and + 1; i < phrase.HeadEnd && phrase.Token(i).Span.End <= mention.Span.End; i++)
        {
            if (phrase.Word(i)[^1] is not 's' && Looks.LikeABody(phrase.Word(i)))
                return false;
        }
        return true;
    }

    /// <summary>"<i>Department of</i> River Change and …": a word for a body in capitals, and behind it of what.</summary>
    private static bool OpensAsBody(Phrase phrase, int and)
    {
        for (var i = phrase.CoreStart; i + 1 < and; i++)
        {
            if (phrase.Token(i).IsCapital && WordLists.Bodies.Has(phrase.Word(i)) && (phrase.Is(i + 1, "of") || phrase.Is(i + 1, "for")))
                return true;
        }
        return false;
    }

    /// <summary>How many tokens tie one source to the next: "and", "together with", "as well as"; nought for none.</summary>
    private static int Tie(Phrase phrase, int i)
    {
        if (phrase.Is(i, "and"))
            return 1;
        if (phrase.Is(i + 1, "with") && (phrase.Is(i, "together") || phrase.Is(i, "along")))
            return 2;
        return phrase.Is(i, "as") && phrase.Is(i + 1, "well") && phrase.Is(i + 2, "as") ? 3 : 0;
    }

    /// <summary>"two deputies, <i>Anna Berg</i> and <i>Peter Holm</i>": who the people before the comma are.</summary>
    private ImmutableArray<TextSpan> Apposed(Phrase phrase)
    {
        if (!phrase.IsPlural || !Scene.IsPersonNoun(phrase.Word(phrase.Head)))
            return [];
        for (var i = phrase.HeadEnd + 2; i + 1 < phrase.End; i++)
        {
            if (phrase.Is(i, "and") && Part(phrase.HeadEnd + 1, i) is var first && Part(i + 1, phrase.End) is var second && IsOnePerson(first) && IsOnePerson(second))
                return [SpanOf(first), SpanOf(second)];
        }
        return [];
    }

    /// <summary>"<i>Anna Berg</i>, <i>Peter Holm</i> and <i>Mira Talven</i>", "the Grain Fund, the Mill Union and the River Council": three or more, people or bodies, and nobody between them who only says what the one before is.</summary>
    private ImmutableArray<TextSpan> Listed(Phrase phrase)
    {
        const int Fewest = 3;
        var parts = new List<Phrase>();
        var (start, isClosed) = (phrase.Start, false);
        for (var i = phrase.Start + 1; i <= phrase.End; i++)
        {
            var ends = i == phrase.End || phrase.Token(i).Kind == TokenKind.Comma;
            if (!ends && !(parts.Count > 0 && phrase.Is(i, "and") && !IsInName(phrase, i)))
                continue;
            if (start >= i)
                return [];
            parts.Add(Part(start, i));
            var isLast = !ends || i + 1 < phrase.End && phrase.Is(i + 1, "and"); // ", and"
            if (isClosed && i < phrase.End)
                return [];
            isClosed |= isLast;
            start = i + (ends && isLast ? 2 : 1);
            i = start;
        }
        if (!isClosed || parts.Count < Fewest)
            return [];
        var others = IsCompany(parts[^1]) ? parts[^1] : null; // "Anna Berg, Peter Holm and the other ministers"
        var names = others is null ? parts : parts[..^1];
        return names.TrueForAll(IsOneBody) || others is null && names.TrueForAll(part => part.HeadEnd == part.End && part.Head == part.HeadEnd - 1 && IsGroup(part) && !IsCounted(part) && (WordLists.OfMany.Has(part.Word(part.Head)) || !WordLists.Bodies.HasSingular(part.Word(part.Head)))) || IsOnePerson(names[0]) && names.TrueForAll(IsSomeone) ? [.. parts.Select(SpanOf)] : [];
    }

    private bool IsOneBody(Phrase phrase) => phrase.HeadEnd == phrase.End && IsOne(phrase) && named(phrase) is null or { Kind: SourceKind.Institution or SourceKind.Group or SourceKind.Outlet };

    /// <summary>A person by a full name, or by one word that nothing on the page explains.</summary>
    private bool IsSomeone(Phrase phrase) => phrase.HeadEnd == phrase.End && (IsOnePerson(phrase) || phrase.End - phrase.Start == 1 && phrase.Token(phrase.Start).IsCapital && named(phrase) is { Kind: SourceKind.Unknown });

    /// <summary>"Berg, <i>and other critics of the law</i>": who speaks together with somebody named, behind a comma; "Anna Berg (R-Lenz) <i>and Peter Holm</i> (D-Ulm)", "Anna Berg, who leads the fund, <i>and Peter Holm</i>".</summary>
    private ImmutableArray<TextSpan> Accompanied(Phrase phrase)
    {
        var first = Part(phrase.Start, phrase.HeadEnd);
        var tied = phrase.HeadEnd + 1;
        if (tied + 1 < phrase.End && Tie(phrase, tied) is > 0 and var tie && tied + tie < phrase.End && Company.Has(phrase.Word(tied + tie)) && Part(tied + tie, phrase.End) is var others && AreCompany(first, others))
            return [SpanOf(first), SpanOf(others)];
        var commas = phrase.HeadEnd;
        for (var i = phrase.HeadEnd + 1; i + 1 < phrase.End && commas <= phrase.HeadEnd + 1; i++)
        {
            commas += phrase.Token(i).Kind == TokenKind.Comma ? 1 : 0; // one apposition, no list in it
            if (phrase.Is(i, "and") && phrase.Token(i - 1).Kind is TokenKind.Comma or TokenKind.Close && Part(i + 1, phrase.End) is { IsEmpty: false } other && IsOnePerson(Part(other.Start, other.HeadEnd)) && IsOnePerson(first))
                return [SpanOf(first), SpanOf(other)];
        }
        return [];
    }

    /// <summary>Whether the words are the name of one source by themselves; "defence" in "security and defence council" is none.</summary>
    private bool IsOne(Phrase phrase) =>
        !phrase.IsEmpty && phrase.Token(phrase.CoreStart).IsCapital && (phrase.Token(phrase.HeadEnd - 1).IsNoun || phrase.HeadEnd - phrase.CoreStart == 1) && (InstitutionResolver.IsState(phrase) || named(phrase) is { Kind: not SourceKind.Unknown });

    private bool IsOnePerson(Phrase phrase) => IsOne(phrase) && named(phrase) is { Kind: SourceKind.Person };

    /// <summary>"<i>She</i> and Anna Berg".</summary>
    private static bool IsPronoun(Phrase phrase) => phrase.End - phrase.Start == 1 && WordLists.PersonPronouns.Has(phrase.Word(phrase.Start));

    /// <summary>"Berg and <i>her aides</i>", "the Customs Office and <i>federal prosecutors</i>": somebody with a name, and others without; not "the ministry and police officials", whose body describes both.</summary>
    private bool AreCompany(Phrase first, Phrase second)
    {
        var head = second.Word(second.Head);
        if (second.IsEmpty || second.HeadEnd < second.End || second.Token(second.Start).IsCapital || !IsOne(first) && !IsPronoun(first) && !(IsCompany(second) && (IsSomeone(first) || IsGroup(first) && first.Head == first.HeadEnd - 1 || first.Head == first.HeadEnd - 1 && WordLists.Bodies.Has(first.Word(first.Head)))))
            return false;
        if (IsCompany(second))
            return second.IsPlural || Scene.IsPersonNoun(head) || WordLists.Bodies.Has(head);
        return first.Is(first.Start, "the") && second.IsPlural && second.Head == second.HeadEnd - 1 && second.Head > second.Start && second.Token(second.Start).Tag == PosTag.Adjective && Scene.IsPersonNoun(head);
    }

    /// <summary>"her aides", "fellow deputies", "the other ministers", "two other deputies".</summary>
    private static bool IsCompany(Phrase phrase) =>
        Company.Has(phrase.Word(phrase.Start)) || phrase.Start < phrase.CoreStart && Company.Has(phrase.Word(phrase.CoreStart)) || phrase.Token(phrase.Start).Tag == PosTag.Number && phrase.Is(phrase.Start + 1, "other");

    private Phrase Part(int start, int end) => new(reading, reading.Tokens[start].Span.Start is var first && start < end ? new(first, reading.Tokens[end - 1].Span.End) : new(first, first));

    private static TextSpan SpanOf(Phrase phrase) => new(phrase.Position, phrase.Token(phrase.End - 1).Span.End);
}
