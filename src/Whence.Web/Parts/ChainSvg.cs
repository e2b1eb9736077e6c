using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Whence.Web.Drawing;

namespace Whence.Web.Parts;

/// <summary>A chain picture as SVG. Written in C# because a Razor file takes the element "text" for its own.</summary>
public sealed class ChainSvg : ComponentBase
{
    /// <summary>What is drawn.</summary>
    [Parameter, EditorRequired]
    public required ChainDrawing Drawing { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        Svg.Open(builder, "svg", ("class", "chain"), ("viewBox", Svg.Invariant($"0 0 {Drawing.Width} {Drawing.Height:0.#}")), ("role", Drawing.Labels.Any(label => label.Href is not null) ? "group" : "img"), ("aria-label", Drawing.Told));
        foreach (var plate in Drawing.Plates)
            Svg.Leaf(builder, "rect", ("class", "pg"), ("x", Svg.Number(plate.X)), ("y", Svg.Number(plate.Y)), ("width", Svg.Number(plate.Width)), ("height", Svg.Number(plate.Height)));
        foreach (var wire in Drawing.Wires)
            Svg.Leaf(builder, "path", ("class", ClassOf(wire)), ("d", wire.Path));
        foreach (var dot in Drawing.Dots)
            Draw(builder, dot);
        Svg.Write(builder, Drawing.Labels);
        builder.CloseElement();
    }

    private static void Draw(RenderTreeBuilder builder, Dot dot)
    {
        var (x, y) = (dot.X, dot.Y);
        var against = dot.Tone == Tone.Against;
        var left = dot.Tone == Tone.Left ? " left" : "";
        switch (dot.Shape)
        {
            case StopShape.Disc:
                Svg.Leaf(builder, "circle", ("class", against ? "fno" : "f" + left), ("cx", Svg.Number(x)), ("cy", Svg.Number(y)), ("r", "6.5"));
                break;
            case StopShape.Ring:
                Svg.Leaf(builder, "circle", ("class", against ? "l fp no" : "l fp" + left), ("cx", Svg.Number(x)), ("cy", Svg.Number(y)), ("r", "5.5"));
                break;
            case StopShape.Half:
                Svg.Leaf(builder, "circle", ("class", "l fp"), ("cx", Svg.Number(x)), ("cy", Svg.Number(y)), ("r", "6"));
                Svg.Leaf(builder, "path", ("class", "f"), ("d", Svg.Invariant($"M{x} {y - 6}a6 6 0 0 1 0 12Z")));
                break;
            case StopShape.Diamond:
                Svg.Leaf(builder, "path", ("class", "fdr"), ("d", Svg.Invariant($"M{x} {y - 11}l11 11l-11 11l-11 -11Z")));
                break;
            default:
                Svg.Leaf(builder, "rect", ("class", dot.Shape == StopShape.Ghost ? "l fp ghost" : "l fp"), ("x", Svg.Number(x - 5)), ("y", Svg.Number(y - 5)), ("width", "10"), ("height", Svg.Number(dot.Span + 10)));
                break;
        }
    }

    private static string ClassOf(Wire wire) => wire.Style switch
    {
        WireStyle.Stub => wire.Tone == Tone.Bare ? "l stub" : "l no end",
        WireStyle.Bracket => "l thin",
        WireStyle.Later => "l later",
        WireStyle.Hairline => "rule",
        WireStyle.Edge => "l edge",
        WireStyle.Bridge => "bridge",
        WireStyle.Days => "days",
        _ => wire.Tone switch { Tone.Against => "l no", Tone.Bare => "l bare", Tone.Left => "l out", _ => "l" },
    };
}
