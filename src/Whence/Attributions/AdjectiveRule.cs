using Whence.Language;
using Whence.Lexicons;

namespace Whence.Attributions;

/// <summary><i>X is convinced that …</i>, <i>X remains afraid of …</i>, <i>X made it clear that …</i></summary>
internal sealed class AdjectiveRule(Passage p, List<Draft> drafts)
{
    private static readonly Words Copulas = Words.Listed("usage", "copula");
    private static readonly Words Makes = Words.Listed("usage", "makes clear");

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence s)
    {
        for (var i = s.FirstToken + 1; i + 2 < s.EndToken; i++)
        {
            if (p.Kind(i) != TokenKind.Word || CueAdjectiveLexicon.Find(p.Word(i)) is not { } cue)
                continue;
            var content = ContentAfter(s, i + 1, cue);
            if (content.Start >= content.End || VerbBefore(s, i) is not (>= 0 and var verb))
                continue;
            var start = VerbGroup.StartOf(p, verb, s.FirstToken);
            var subject = NounPhrases.Before(p, start, p.FloorOf(s, start));
            if (subject.Start >= subject.End || p.Is(subject.Start, "it") || p.Tag(subject.Start) == PosTag.Existential || p.QuotationAt(start) >= 0 && p.Is(subject.Start, WordLists.FirstAndSecondPersons))
                continue;
            drafts.Add(new CueAt(s, start, i, content.Start, cue).Draft(p, subject, [p.Span(content.Start, content.End)], "source-is-adjective"));
        }
    }

    /// <summary>The copula before the adjective, over adverbs, or "made" before "it clear"; -1 for none.</summary>
    private int VerbBefore(Sentence s, int adjective)
    {
        var i = adjective - 1;
        while (i > s.FirstToken && p.Tag(i) == PosTag.Adverb)
            i--;
        if (p.Is(i, Copulas))
            return i;
        if (p.Is(i, "it"))
            i--;
        return p.Is(i, Makes) && p.Is(adjective, "clear") ? i : -1;
    }

    private (int Start, int End) ContentAfter(Sentence s, int i, CueEntry cue)
    {
        if (p.Is(i, "that"))
            return (i, Clauses.EndOf(p, i, s));
        if (Array.Exists(cue.Prepositions, w => p.Is(i, w)) && NounPhrases.IsPart(p, i + 1))
            return (i + 1, Clauses.EndOf(p, i + 1, s));
        var clause = (p.Tag(i) is PosTag.Determiner or PosTag.Pronoun or PosTag.Name or PosTag.PossessivePronoun) && p.HasVerb(i + 1, Math.Min(s.EndToken, i + 10));
        return clause ? (i, Clauses.EndOf(p, i, s)) : (i, i);
    }
}
