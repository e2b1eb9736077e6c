using Whence.Text;

namespace Whence.Attributions;

/// <summary>Where drafts stand, sorted once, so that asking costs little on a page with many of them.</summary>
internal sealed class Extents
{
    private readonly int[] _starts;
    private readonly int[] _reach; // how far any draft reaches that starts no later

    /// <summary>Sorts the extents of <paramref name="drafts"/>.</summary>
    public Extents(IEnumerable<Draft> drafts)
    {
        var spans = drafts.Select(draft => draft.Extent).ToList();
        spans.Sort();
        _starts = [.. spans.Select(span => span.Start)];
        _reach = new int[spans.Count];
        for (var i = 0; i < spans.Count; i++)
            _reach[i] = Math.Max(spans[i].End, i > 0 ? _reach[i - 1] : 0);
    }

    /// <summary>Whether a draft shares at least one unit with <paramref name="span"/>.</summary>
    public bool Overlap(TextSpan span)
    {
        var after = Array.BinarySearch(_starts, span.End);
        if (after < 0)
            after = ~after;
        while (after > 0 && _starts[after - 1] >= span.End)
            after--;
        return after > 0 && _reach[after - 1] > span.Start;
    }
}
