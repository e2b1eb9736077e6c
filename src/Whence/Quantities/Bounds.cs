namespace Whence.Quantities;

/// <summary>The numbers that a figure allows: <c>Low..High</c>, both ends in, null where the text leaves a side open.</summary>
/// <param name="Low">The least; null for no lower bound.</param>
/// <param name="High">The most; null for no upper bound.</param>
public readonly record struct Bounds(double? Low, double? High)
{
    /// <summary>Whether one true number could satisfy both.</summary>
    public bool AgreesWith(Bounds other) =>
        !(Low > other.High) && !(other.Low > High);

    /// <inheritdoc/>
    public override string ToString() => $"{Low}..{High}";
}
