namespace Whence.Web.Drawing;

/// <summary>One shape of a plot.</summary>
/// <param name="Path">Its outline, as SVG takes it.</param>
/// <param name="Style">What it means.</param>
public sealed record PlotShape(string Path, PlotStyle Style)
{
    /// <summary>Where it leads; null when nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>How much of it there is, from 1 to 4; 0 where that is not told by its ground.</summary>
    public int Level { get; init; }

    /// <summary>What it is, for those who ask; empty for what needs no words.</summary>
    public string Told { get; init; } = "";
}
