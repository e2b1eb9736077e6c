using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Whence.Web.Drawing;

namespace Whence.Web.Parts;

/// <summary>A plot as SVG: figures over time, a timeline, a map.</summary>
public sealed class PlotSvg : ComponentBase
{
    private const string Hatch = "hatch";

    /// <summary>What is drawn.</summary>
    [Parameter, EditorRequired]
    public required PlotDrawing Drawing { get; set; }

    /// <summary>A class of its own.</summary>
    [Parameter]
    public string Class { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var leads = Drawing.Labels.Any(label => label.Href is not null) || Drawing.Shapes.Any(shape => shape.Href is not null);
        Svg.Open(builder, "svg", ("class", $"plot {Class}".TrimEnd()), ("viewBox", Svg.Invariant($"0 0 {Drawing.Width} {Drawing.Height:0.#}")), ("role", leads ? "group" : "img"), ("aria-label", Drawing.Told));
        if (Drawing.Shapes.Any(shape => shape.Style == PlotStyle.Hatched))
        {
            Svg.Open(builder, "pattern", ("id", Hatch), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
            Svg.Leaf(builder, "path", ("class", "hl"), ("d", "M0 0V6"));
            builder.CloseElement();
        }
        foreach (var shape in Drawing.Shapes)
            Draw(builder, shape);
        Svg.Write(builder, Drawing.Labels);
        builder.CloseElement();
    }

    private static string ClassOf(PlotShape shape) =>
        $"p-{shape.Style.ToString().ToLowerInvariant()}{(shape.Level > 0 ? Svg.Invariant($" p-level{shape.Level}") : "")}";

    private static void Draw(RenderTreeBuilder builder, PlotShape shape)
    {
        if (shape.Href is { Length: > 0 } href)
            Svg.Open(builder, "a", ("href", href), ("aria-label", shape.Told));
        Svg.Open(builder, "path", ("class", ClassOf(shape)), ("fill", shape.Style == PlotStyle.Hatched ? $"url(#{Hatch})" : null), ("d", shape.Path));
        if (shape.Told.Length > 0)
        {
            builder.OpenElement(0, "title");
            builder.AddContent(1, shape.Told);
            builder.CloseElement();
        }
        builder.CloseElement();
        if (shape.Href is { Length: > 0 })
            builder.CloseElement();
    }
}
