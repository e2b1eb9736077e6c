namespace Whence.Web.Drawing;

/// <summary>A chain picture, laid out: everything that is to be drawn, in units of its own view.</summary>
/// <param name="Width">How wide the view is.</param>
/// <param name="Height">How high.</param>
/// <param name="Plates">Pages.</param>
/// <param name="Wires">Lines.</param>
/// <param name="Dots">Origins and relays.</param>
/// <param name="Labels">Words.</param>
public sealed record ChainDrawing(double Width, double Height, IReadOnlyList<Plate> Plates, IReadOnlyList<Wire> Wires, IReadOnlyList<Dot> Dots, IReadOnlyList<Label> Labels)
{
    /// <summary>The picture in one sentence, for those who do not see it.</summary>
    public string Told { get; init; } = "";
}
