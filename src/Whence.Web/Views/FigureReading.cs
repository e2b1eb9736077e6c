using Whence.Quantities;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A way to read figures that disagree, with what it comes to.</summary>
/// <param name="Value">Its value in the address.</param>
/// <param name="Letter">Its letter in the picture.</param>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it takes and leaves.</param>
/// <param name="Range">What it comes to; no bounds when no figure takes part.</param>
/// <param name="Claims">The claims whose figures took part.</param>
/// <param name="Href">Where choosing it leads.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
public sealed record FigureReading(string Value, string Letter, string Name, string Meaning, Bounds Range, IReadOnlyList<string> Claims, string Href, bool IsChosen)
{
    /// <summary>What it comes to, in figures.</summary>
    public string Said => Range switch
    {
        { Low: null, High: null } => "–",
        { Low: null, High: { } most } => $"at most {ValueAxis.Said(most)}",
        { Low: { } least, High: null } => $"{ValueAxis.Said(least)} or more",
        _ => FigureLine.Said(Range).Replace("..", "–", StringComparison.Ordinal) + (IsOpen ? " or more" : ""),
    };

    /// <summary>Whether a figure that took part names no upper bound.</summary>
    public bool IsOpen { get; init; }
}
