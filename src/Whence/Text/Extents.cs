namespace Whence.Text;

/// <summary>Stretches that may overlap, sorted once, so that asking costs little on a page with many of them.</summary>
public sealed class Extents
{
    private readonly int[] _starts;
    private readonly int[] _reach; // how far any of them reaches that starts no later

    /// <summary>Sorts <paramref name="spans"/>; those that are in order already keep it.</summary>
    public Extents(IEnumerable<TextSpan> spans)
    {
        TextSpan[] sorted = [.. spans.OrderBy(span => span.Start)];
        _starts = [.. sorted.Select(span => span.Start)];
        _reach = new int[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
            _reach[i] = Math.Max(sorted[i].End, i > 0 ? _reach[i - 1] : 0);
    }

    /// <summary>Whether one shares at least one unit with <paramref name="span"/>.</summary>
    public bool Overlap(TextSpan span) => FirstOverlap(span) >= 0;

    /// <summary>The first that shares at least one unit with <paramref name="span"/>, by its place in the order; -1 when none does.</summary>
    public int FirstOverlap(TextSpan span)
    {
        var (low, high) = (0, _reach.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _reach[middle] <= span.Start ? (middle + 1, high) : (low, middle);
        }
        return low < _starts.Length && _starts[low] < span.End ? low : -1;
    }
}
