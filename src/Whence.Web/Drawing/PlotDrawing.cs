namespace Whence.Web.Drawing;

/// <summary>A plot, laid out: everything that is to be drawn, in units of its own view.</summary>
/// <param name="Width">How wide the view is.</param>
/// <param name="Height">How high.</param>
/// <param name="Shapes">Shapes, the lowest first.</param>
/// <param name="Labels">Words.</param>
public sealed record PlotDrawing(double Width, double Height, IReadOnlyList<PlotShape> Shapes, IReadOnlyList<Label> Labels)
{
    /// <summary>The picture in one sentence, for those who do not see it.</summary>
    public string Told { get; init; } = "";
}
