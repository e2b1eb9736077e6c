using Whence.Language;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations that run over sentences or paragraphs without a mark between: who says the last words of one says all of it.</summary>
/// <remarks>The tagger gives a speaker no more than the piece beside the cue where a paragraph ends before it, and often where a sentence does.</remarks>
internal static class LongQuotations
{
    /// <summary>Widens the pieces of <paramref name="drafts"/> that begin or end such a quotation, and leaves out what says the same again.</summary>
    public static void Widen(Passage p, List<Draft> drafts)
    {
        ILookup<int, Draft>? bySentence = null;
        HashSet<Draft>? again = null;
        foreach (var quotation in p.Reading.Quotations)
        {
            if (quotation.Depth > 0 || !RunsOver(p, quotation.Span))
                continue;
            bySentence ??= drafts.SelectMany(draft => SentencesOf(p, draft).Select(sentence => (sentence, draft))).ToLookup(pair => pair.sentence, pair => pair.draft);
            var beside = Beside(p, quotation.Span, bySentence);
            Draft? speaker = null;
            foreach (var draft in beside)
            {
                if ((speaker is null || draft.Sureness > speaker.Sureness) && draft.Content.Exists(piece => Touches(p, quotation.Span, piece)))
                    speaker = draft;
            }
            if (speaker is null || speaker.Content.Exists(piece => piece.Contains(quotation.Span)))
                continue;
            (again ??= new(ReferenceEqualityComparer.Instance)).UnionWith(beside.Where(draft => draft != speaker && draft.Content.TrueForAll(piece => quotation.Span.Contains(piece))));
            var (start, end) = (quotation.Span.Start, quotation.Span.End);
            foreach (var piece in speaker.Content.FindAll(piece => piece.Overlaps(quotation.Span)))
                (start, end) = (Math.Min(start, piece.Start), Math.Max(end, piece.End));
            speaker.Content.RemoveAll(piece => piece.Overlaps(quotation.Span));
            speaker.Content.Add(new(start, end));
            speaker.Content.Sort();
        }
        if (again is not null)
            drafts.RemoveAll(again.Contains);
    }

    /// <summary>The drafts whose cue stands outside the quotation and whose content begins or ends in one of its sentences.</summary>
    private static List<Draft> Beside(Passage p, TextSpan quotation, ILookup<int, Draft> bySentence)
    {
        var beside = new List<Draft>();
        var last = p.Reading.SentenceAt(p.TokenAt(quotation.End) - 1);
        for (var sentence = p.Reading.SentenceAt(p.TokenAt(quotation.Start)); sentence <= last; sentence++)
            beside.AddRange(bySentence[sentence].Where(draft => draft.Cue is { } cue && !quotation.Overlaps(cue) && !beside.Contains(draft)));
        return beside;
    }

    private static IEnumerable<int> SentencesOf(Passage p, Draft draft) =>
        draft.Content.SelectMany(piece => (int[])[p.Reading.SentenceAt(p.TokenAt(piece.Start)), p.Reading.SentenceAt(Math.Max(p.TokenAt(piece.Start), p.TokenAt(piece.End) - 1))]).Distinct();

    private static bool RunsOver(Passage p, TextSpan quotation) =>
        p.Reading.SentenceAt(p.TokenAt(quotation.Start)) != p.Reading.SentenceAt(p.TokenAt(quotation.End) - 1);

    /// <summary>Whether a piece lies at an edge of the quotation: no word stands between.</summary>
    private static bool Touches(Passage p, TextSpan quotation, TextSpan piece) =>
        quotation.Overlaps(piece) && (!HoldsWord(p, quotation.Start, piece.Start) && !HoldsWord(p, piece.Start, quotation.Start) || !HoldsWord(p, piece.End, quotation.End) && !HoldsWord(p, quotation.End, piece.End));

    private static bool HoldsWord(Passage p, int from, int to)
    {
        for (var i = p.TokenAt(from); from < to && i < p.Tokens.Length && p.Tokens[i].Span.End <= to; i++)
        {
            if (p.Kind(i) is TokenKind.Word or TokenKind.Number)
                return true;
        }
        return false;
    }
}
