using Whence.Documents;
using Whence.Store;
using Whence.Text;

namespace Whence.Web.Views;

/// <summary>Cuts a page's text into the rows of the reader: no row cuts through a claim, and all rows together are the whole text.</summary>
public static class TextRows
{
    /// <summary>The rows of <paramref name="page"/>, with the claim <paramref name="focus"/> (an id of the ledger; null for none) told apart.</summary>
    /// <param name="page">The page.</param>
    /// <param name="focus">The claim in focus; null for none.</param>
    /// <param name="words">What else is marked in its words; null for nothing.</param>
    /// <param name="hidden">What is not to be marked.</param>
    public static IReadOnlyList<TextRow> Of(PageText page, string? focus = null, PageWords? words = null, PieceKind hidden = PieceKind.None)
    {
        var claims = page.Claims.Select(claim => (Claim: claim, Extent: Extent(claim, page.Text.Length)))
            .Where(pair => !pair.Extent.IsEmpty)
            .OrderBy(pair => pair.Extent).ToList();
        var taken = Joined(claims.Select(pair => pair.Extent));
        var cuts = new List<(TextSpan Span, BlockKind Kind, bool Opens)>();
        foreach (var block in Blocks(page))
        {
            var opens = true;
            foreach (var span in Cut(page.Text, block.Span, taken))
            {
                cuts.Add((span, block.Kind, opens));
                opens = false;
            }
        }
        var pieces = new TextPainter(page, focus, words, hidden).Paint([.. cuts.Select(cut => cut.Span)]);
        var rows = new List<TextRow>(cuts.Count);
        var next = 0;
        for (var i = 0; i < cuts.Count; i++)
        {
            var here = new List<ClaimRow>();
            while (next < claims.Count && (claims[next].Extent.Start < cuts[i].Span.End || i == cuts.Count - 1))
                here.Add(claims[next++].Claim);
            rows.Add(new(cuts[i].Span, cuts[i].Kind, cuts[i].Opens, here, pieces[i]));
        }
        return rows;
    }

    /// <summary>The page's blocks, with everything that lies between them as paragraphs of its own.</summary>
    internal static IEnumerable<Block> Blocks(PageText page)
    {
        var at = 0;
        foreach (var block in page.Blocks.OrderBy(block => block.Span.Start))
        {
            var start = Math.Clamp(block.Span.Start, at, page.Text.Length);
            var end = Math.Clamp(block.Span.End, start, page.Text.Length);
            if (!page.Text.AsSpan(at, start - at).IsWhiteSpace())
                yield return new(new(at, start), at < page.TitleLength ? BlockKind.Headline : BlockKind.Paragraph);
            if (end > start)
                yield return new(new(start, end), block.Kind);
            at = end;
        }
        if (!page.Text.AsSpan(at).IsWhiteSpace())
            yield return new(new(at, page.Text.Length), at < page.TitleLength ? BlockKind.Headline : BlockKind.Paragraph);
    }

    /// <summary>Cuts a block where a sentence ends, outside every claim, and a claim begins or has ended.</summary>
    private static IEnumerable<TextSpan> Cut(string text, TextSpan block, List<TextSpan> taken)
    {
        var start = block.Start;
        var held = false; // whether the sentence before the edge belongs to a claim
        var sentence = block.Start;
        foreach (var edge in SentenceEnds(text, block).Append(block.End))
        {
            if (edge < block.End && IsInside(taken, edge))
                continue;
            var holds = Touches(taken, new(sentence, edge));
            if (sentence > start && (holds || held))
            {
                yield return new(start, sentence);
                start = sentence;
            }
            held = holds;
            sentence = edge;
        }
        if (start < block.End)
            yield return new(start, block.End);
    }

    /// <summary>Where sentences end, roughly: good enough to break a line, never used to read.</summary>
    private static IEnumerable<int> SentenceEnds(string text, TextSpan block)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…' or '。'))
                continue;
            var end = i + 1;
            while (end < block.End && text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '»')
                end++;
            var next = end;
            while (next < block.End && char.IsWhiteSpace(text[next]))
                next++;
            if (next > end && next < block.End && !char.IsLower(text[next]) && !IsAbbreviation(text, block.Start, i))
                yield return next;
        }
    }

    /// <summary>Whether the dot at <paramref name="dot"/> follows one capital or a short title: "U.S.", "Gen.".</summary>
    private static bool IsAbbreviation(string text, int from, int dot)
    {
        var start = dot;
        while (start > from && dot - start < 6 && char.IsLetter(text[start - 1]))
            start--;
        return dot - start is 1 || text[start..dot] is "Gen" or "Lt" or "Col" or "Maj" or "Brig" or "Dr" or "Mr" or "Mrs" or "Ms" or "St" or "Sgt" or "Capt" or "Sen" or "Rep" or "Gov" or "Prof";
    }

    /// <summary>Extents that overlap as one, ascending.</summary>
    private static List<TextSpan> Joined(IEnumerable<TextSpan> ascending)
    {
        var joined = new List<TextSpan>();
        foreach (var extent in ascending)
        {
            if (joined.Count > 0 && extent.Start < joined[^1].End)
                joined[^1] = new(joined[^1].Start, Math.Max(joined[^1].End, extent.End));
            else
                joined.Add(extent);
        }
        return joined;
    }

    private static bool IsInside(List<TextSpan> taken, int edge) =>
        FirstEndingAfter(taken, edge) is var i && i < taken.Count && taken[i].Start < edge;

    private static bool Touches(List<TextSpan> taken, TextSpan span) =>
        FirstEndingAfter(taken, span.Start) is var i && i < taken.Count && taken[i].Start < span.End;

    private static int FirstEndingAfter(List<TextSpan> taken, int at)
    {
        var (low, high) = (0, taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (taken[middle].End > at)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private static TextSpan Extent(ClaimRow claim, int length)
    {
        var spans = new[] { claim.Content, claim.Cue, claim.Source?.Spans ?? [] }
            .Where(part => !part.IsDefault).SelectMany(part => part)
            .Where(span => span.End <= length && !span.IsEmpty).ToList();
        return spans.Count == 0 ? default : new(spans.Min(span => span.Start), spans.Max(span => span.End));
    }
}
