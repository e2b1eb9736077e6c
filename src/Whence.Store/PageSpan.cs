using System.Globalization;

namespace Whence.Store;

/// <summary>A stretch of a page as the world counts it: half-open, in Unicode code points of the page's text, or of a title that was given apart.</summary>
/// <param name="Start">The first code point inside.</param>
/// <param name="End">The first after.</param>
/// <param name="InTitle">Whether it counts in a title that was given apart.</param>
public readonly record struct PageSpan(int Start, int End, bool InTitle)
{
    /// <summary>How many code points.</summary>
    public int Length => End - Start;

    /// <summary>How many code points it shares with <paramref name="other"/>.</summary>
    public int Shared(PageSpan other) => InTitle == other.InTitle ? Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start)) : 0;

    /// <summary><c>12-40</c>; <c>t0-12</c> in a title.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(InTitle ? "t" : "")}{Start}-{End}");

    /// <summary>Several with commas between.</summary>
    public static string Join(IEnumerable<PageSpan> spans) => string.Join(',', spans);

    /// <summary>What <see cref="Join"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It was not written so.</exception>
    public static IReadOnlyList<PageSpan> Split(string? joined) => string.IsNullOrEmpty(joined) ? [] : [.. joined.Split(',').Select(One)];

    private static PageSpan One(string text)
    {
        var inTitle = text.StartsWith('t');
        var ends = text[(inTitle ? 1 : 0)..].Split('-');
        return ends is [var first, var last] && Number(first) is { } start && Number(last) is { } end && end >= start
            ? new(start, end, inTitle)
            : throw new InvalidDataException($"“{text}” is no stretch of a page.");
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
