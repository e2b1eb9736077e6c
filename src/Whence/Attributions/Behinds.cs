using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary>Sources behind a source: <i>X, citing Y</i>; <i>a report based on a source</i>; <i>X's summary of remarks by Y</i>.</summary>
internal static class Behinds
{
    public static Words Citing { get; } = Words.Listed("usage", "citing");

    private static readonly Words PassedOn = Words.Listed("usage", "quoted by");
    private static readonly Words Leading = Words.Listed("usage", "led by");

    /// <summary>The first token behind words that open a source behind a source: "citing Y", "with reference to Y"; -1 where the token opens none.</summary>
    /// <param name="p">The passage.</param>
    /// <param name="i">The token.</param>
    /// <param name="reports">Whether they stand behind "reports": "referring to Y" says there from whom, and elsewhere of what somebody speaks.</param>
    public static int Opened(Passage p, int i, bool reports = false)
    {
        if (p.Is(i, Citing))
            return i + 1;
        if (p.Is(i, "with") && p.Is(i + 1, "a") && p.Is(i + 2, "reference") && p.Is(i + 3, "to"))
            return i + 4;
        if ((p.Is(i, "with") || p.Is(i, "in")) && p.Is(i + 1, "reference") && p.Is(i + 2, "to"))
            return i + 3;
        return reports && p.Is(i, "referring") && p.Is(i + 1, "to") ? i + 2 : -1;
    }

    /// <summary>The end of all that is said of the source: over "citing …", "based on …", a relative clause.</summary>
    public static int RegionEnd(Passage p, int end, int last, bool reports = false)
    {
        var i = end;
        while (i < last)
        {
            var at = p.Kind(i) == TokenKind.Comma && (Opened(p, i + 1, reports) > 0 || p.Is(i + 1, "which")) ? i + 1 : i;
            if (Opened(p, at, reports) is > 0 and var cited)
                i = Math.Max(cited, NounPhrases.After(p, cited, last).End);
            else if (p.Is(i, "based") && p.Is(i + 1, "on"))
                i = Rest(p, NounPhrases.After(p, i + 2, last).End, last);
            else if (p.Tag(i) is PosTag.Wh or PosTag.VerbParticiple || p.Is(i, "that") || p.Is(i, WordLists.NounPrepositions) || p.Tag(i) is PosTag.VerbPast or PosTag.Determiner or PosTag.Pronoun or PosTag.PossessivePronoun || p.Is(i, WordLists.Auxiliaries))
                i = Rest(p, i + 1, last);
            else
                break;
        }
        return Math.Min(i, last);
    }

    /// <summary>Over the rest of a relative clause, up to a mark.</summary>
    private static int Rest(Passage p, int i, int last)
    {
        while (i < last && p.Kind(i) is not (TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash) && !p.Is(i, Citing))
            i++;
        return i;
    }

    /// <summary>Adds what stands behind the source to <paramref name="draft"/>: the nearest first.</summary>
    public static void Read(Passage p, Draft draft, int start, int end, int region, bool reports = false)
    {
        for (var i = start; i < region; i++)
        {
            var isCited = Opened(p, i, reports) > 0;
            var opens = isCited ? Opened(p, i, reports)
                : p.Is(i, "based") && p.Is(i + 1, "on") ? i + 2
                : i > start && p.Is(i, WordLists.FromWords) && !(p.Is(i, "by") && (p.Is(i - 1, PassedOn) || IsLed(p.Reading, i - 1))) && (p.Tag(i - 1) is PosTag.VerbParticiple or PosTag.VerbPast or PosTag.Noun or PosTag.Nouns || p.Tag(i - 1) == PosTag.Adjective && i >= end || p.Tag(i - 1) == PosTag.Name && i >= end) ? i + 1
                : -1;
            if (opens < 0 || opens >= region)
                continue;
            var (s, e) = Trimmed(p, NounPhrases.After(p, opens, region));
            if (s >= e || isCited && !CanBeCited(p, s, e) || p.Is(e - 1, WordLists.TimeWords) || p.Is(e - 1, "time"))
                continue; // "reports from the time"
            draft.Behind.Add(p.Span(s, e));
            draft.Why.Add(isCited ? "citing" : p.Is(i, "based") ? "based-on" : "source-of-source");
            if ((isCited || p.Is(i, "based")) && draft.Source is { } whole && whole.Contains(p.Tokens[i].Span) && whole.Start < p.Tokens[i].Span.Start)
                draft.Source = p.Span(p.TokenAt(whole.Start), Clauses.TrimEnd(p, p.TokenAt(whole.Start), i));
            i = opens;
        }
    }

    /// <summary>"the court, <i>led</i> by Berg": who leads, backs or hosts it has not told it; not so "a study <i>led</i> by Berg", which is hers.</summary>
    public static bool IsLed(Reading reading, int participle)
    {
        if (!reading.Is(participle, Leading))
            return false;
        var noun = reading.Tokens[participle - 1].Kind == TokenKind.Comma ? participle - 2 : participle - 1;
        return noun >= 0 && reading.Tokens[noun].IsNoun && !WordLists.Documents.HasSingular(reading.Word(noun));
    }

    /// <summary>Whether the phrase names somebody or something that tells: "citing <i>two officials</i>", "citing <i>a pair of officials</i>"; not "citing <i>safety concerns</i>", which is a reason.</summary>
    private static bool CanBeCited(Passage p, int start, int end)
    {
        var head = -1;
        for (var i = start; i < end; i++)
        {
            var closes = i + 1 == end || p.Tag(i + 1) is PosTag.Preposition or PosTag.Wh or PosTag.To or PosTag.VerbIng or PosTag.VerbParticiple || p.Kind(i + 1) is not (TokenKind.Word or TokenKind.Clitic or TokenKind.Number)
                || p.Word(i + 1).EndsWith("ed", StringComparison.Ordinal); // "an official briefed on": tags take the participle for a noun
            if (!closes)
                continue;
            if (head < 0 && (p.Tokens[i].IsCapital || !p.Tokens[i].IsNoun) || Tells(p, i))
                return true;
            head = i;
            if (!p.Is(i + 1, "of"))
                return false;
        }
        return head < 0;
    }

    private static bool Tells(Passage p, int noun) =>
        WordLists.People.HasSingular(p.Word(noun)) || WordLists.Collectives.HasSingular(p.Word(noun)) || WordLists.Bodies.HasSingular(p.Word(noun)) || WordLists.Documents.HasSingular(p.Word(noun)) || p.Is(noun, WordLists.Records)
        || p.Is(noun, WordLists.Media) || WordLists.Press.HasSingular(p.Word(noun)) || Offices.GroupsOf(p.Word(noun)) != 0 || CuePhraseLexicon.StartingWith(p.Word(noun)) is [{ IsNoun: true, Type: "speech" }, ..];

    /// <summary>A phrase up to the word that opens the next source behind it.</summary>
    private static (int Start, int End) Trimmed(Passage p, (int Start, int End) phrase)
    {
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (p.Is(i, "of") && p.Tag(i + 1) is PosTag.Nouns or PosTag.Noun && !p.Tokens[i + 1].IsCapital && p.Tokens[i - 1].IsCapital)
                return (phrase.Start, i);
            if (p.Is(i, WordLists.FromWords) && i > phrase.Start + 1)
                return (phrase.Start, i);
        }
        return phrase;
    }
}
