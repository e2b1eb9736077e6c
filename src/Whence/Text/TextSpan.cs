namespace Whence.Text;

/// <summary>A stretch of a document's text: half-open, <c>[Start, End)</c>, in UTF-16 units.</summary>
/// <remarks>Exports speak code points instead; <see cref="CodePoints"/> converts.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>, ISpanned
{
    /// <summary>Makes the span <c>[start, end)</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span starts before 0 or ends before it starts.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    TextSpan ISpanned.Span => this;

    /// <summary>The first unit inside.</summary>
    public int Start { get; }

    /// <summary>The first unit after.</summary>
    public int End { get; }

    /// <summary>How many UTF-16 units it covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether it covers nothing.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Whether <paramref name="position"/> lies inside.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside (or is the same).</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>What it covers in <paramref name="text"/>.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>By start, then the longer first, so that a holder precedes what it holds.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
