namespace Whence.Text;

/// <summary>Looks up, by halves, what stands in the order of the text: a page may hold a hundred thousand of anything.</summary>
/// <remarks>Everything here is asked of lists whose starts never fall from one to the next.</remarks>
public static class TextOrder
{
    /// <summary>The first that starts at <paramref name="position"/> or after it, by index; their number when none does.</summary>
    public static int FirstFrom<T>(this ReadOnlySpan<T> things, int position)
        where T : ISpanned
    {
        var (low, high) = (0, things.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = things[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The first that starts after <paramref name="position"/>, by index; their number when none does.</summary>
    public static int FirstAfter<T>(this ReadOnlySpan<T> things, int position)
        where T : ISpanned => things.FirstFrom(position + 1);

    /// <summary>The last that starts no later than <paramref name="position"/>, by index; -1 when none does.</summary>
    public static int LastUpTo<T>(this ReadOnlySpan<T> things, int position)
        where T : ISpanned => things.FirstFrom(position + 1) - 1;

    /// <summary>Those that start inside <paramref name="span"/>.</summary>
    public static ReadOnlySpan<T> StartingIn<T>(this ReadOnlySpan<T> things, TextSpan span)
        where T : ISpanned
    {
        var first = things.FirstFrom(span.Start);
        return things[first..Math.Max(first, things.FirstFrom(span.End))];
    }
}
