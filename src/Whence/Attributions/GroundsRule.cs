using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X left the dam in the belief that …</i>, <i>on the assumption that …</i>, <i>out of fear that …</i>: what the subject holds when it acts.</summary>
/// <remarks>"In the hope of saving the dam" tells what it means to do, and is none.</remarks>
internal sealed class GroundsRule(Passage p, List<Draft> drafts)
{
    /// <summary>Nouns for what somebody holds when he acts.</summary>
    public static Words Grounds { get; } = Words.Listed("usage", "acted on");

    /// <summary>Prepositions that lead to them.</summary>
    public static Words Leading { get; } = new("in on under with from of for");

    private const int Furthest = 30; // tokens from the verb to the preposition

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 3; i + 2 < s.EndToken; i++)
        {
            if (p.Tag(i) is not (PosTag.Noun or PosTag.Nouns) || !p.Is(i, Grounds))
                continue;
            var first = i;
            while (first > s.FirstToken && p.Tag(first - 1) is PosTag.Determiner or PosTag.Adjective && !p.Is(first - 1, "no"))
                first--;
            first--;
            if (!p.Is(first, Leading) || p.Is(first, "of") && !p.Is(--first, "out") || ContentAt(s, i + 1) is not { } content)
                continue;
            var verb = VerbBefore(s, first);
            var start = verb < 0 ? first : VerbGroup.StartOf(p, verb, s.FirstToken);
            var who = verb < 0 || VerbGroup.IsPassive(p, verb, start) ? (Start: first, End: first) : NounPhrases.Before(p, start, p.FloorOf(s, start));
            var named = who.Start < who.End && !p.Is(who.Start, "it") && p.Tag(who.Start) != PosTag.Existential;
            if (p.QuotationAt(i) >= 0 && named && p.Is(who.Start, WordLists.FirstAndSecondPersons))
                continue;
            var draft = new Draft
            {
                Source = named ? p.Span(who.Start, who.End) : null,
                Cue = p.Span(first, i + 1),
                CueToken = i,
                Type = CueType.Belief,
                Act = p.Is(i, "fear") || p.Is(i, "fears") ? "fear" : "believe",
                Content = [p.Span(content.Start, content.End)],
            };
            draft.Why.Add("acts-on-noun");
            drafts.Add(draft);
        }
    }

    /// <summary>"that the dam is safe", "the dam would break"; null for none.</summary>
    private (int Start, int End)? ContentAt(Sentence s, int at)
    {
        if (p.Is(at, "that") && p.Tag(at + 1) is not (PosTag.VerbPast or PosTag.VerbThird or PosTag.Modal))
            return (at, Clauses.EndOf(p, at, s));
        var end = NounPhrases.IsPart(p, at) ? NounPhrases.After(p, at, s.EndToken).End : at;
        return end > at && p.HasVerb(end, end + 1) ? (at, Clauses.EndOf(p, at, s)) : null;
    }

    /// <summary>The verb of the clause that the phrase belongs to; -1 for none.</summary>
    private int VerbBefore(Sentence s, int preposition)
    {
        for (var i = preposition - 1; i > s.FirstToken && preposition - i < Furthest && p.QuotationAt(i) == p.QuotationAt(preposition); i--)
        {
            if (p.Kind(i) is TokenKind.Semicolon or TokenKind.Colon)
                break;
            if (p.Tag(i) is PosTag.VerbPast or PosTag.VerbThird or PosTag.VerbPresent && !p.Is(i, WordLists.Auxiliaries) || p.Tag(i) is PosTag.VerbBase or PosTag.VerbParticiple && (p.Is(i - 1, WordLists.Auxiliaries) || p.Tag(i - 1) == PosTag.Modal))
                return i;
        }
        return -1;
    }
}
