using Whence.Text;

namespace Whence.Attributions;

/// <summary>Quotations that run over paragraphs without a mark between: who says the last words of one says all of it.</summary>
/// <remarks>The tagger sees a paragraph at a time, and gives a speaker no more than the piece beside the cue.</remarks>
internal static class LongQuotations
{
    /// <summary>Widens the pieces of <paramref name="drafts"/> that begin or end such a quotation, and leaves out what says the same again.</summary>
    public static void Widen(Passage p, List<Draft> drafts)
    {
        foreach (var quotation in p.Reading.Quotations)
        {
            if (quotation.Depth > 0 || !RunsOver(p, quotation.Span))
                continue;
            Draft? speaker = null;
            foreach (var draft in drafts)
            {
                if (speaker is not null && draft.Sureness <= speaker.Sureness || draft.Cue is not { } cue || quotation.Span.Overlaps(cue) || !draft.Content.Exists(piece => Touches(quotation.Span, piece)))
                    continue;
                speaker = draft;
            }
            if (speaker is null)
                continue;
            drafts.RemoveAll(draft => draft != speaker && draft.Cue is { } cue && !quotation.Span.Overlaps(cue) && draft.Content.TrueForAll(piece => quotation.Span.Contains(piece)));
            speaker.Content.RemoveAll(piece => quotation.Span.Contains(piece));
            speaker.Content.Add(quotation.Span);
            speaker.Content.Sort();
        }
    }

    private static bool RunsOver(Passage p, TextSpan quotation) =>
        p.SentenceAt(p.TokenAt(quotation.Start)).Block != p.SentenceAt(p.TokenAt(quotation.End) - 1).Block;

    /// <summary>Whether a piece lies at an edge of the quotation.</summary>
    private static bool Touches(TextSpan quotation, TextSpan piece)
    {
        const int Marks = 3; // characters that a mark and a space take
        return quotation.Overlaps(piece) && (piece.End >= quotation.End - Marks && piece.End <= quotation.End + Marks || piece.Start <= quotation.Start + Marks && piece.Start >= quotation.Start - Marks);
    }
}
