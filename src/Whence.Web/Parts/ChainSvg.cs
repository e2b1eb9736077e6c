using System.Globalization;
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
        Open(builder, "svg", ("class", "chain"), ("viewBox", Invariant($"0 0 {Drawing.Width} {Drawing.Height:0.#}")), ("role", Drawing.Labels.Any(label => label.Href is not null) ? "group" : "img"), ("aria-label", Drawing.Told));
        foreach (var plate in Drawing.Plates)
            Leaf(builder, "rect", ("class", "pg"), ("x", Number(plate.X)), ("y", Number(plate.Y)), ("width", Number(plate.Width)), ("height", Number(plate.Height)));
        foreach (var wire in Drawing.Wires)
            Leaf(builder, "path", ("class", ClassOf(wire)), ("d", wire.Path));
        foreach (var dot in Drawing.Dots)
            Draw(builder, dot);
        string? open = null;
        foreach (var label in Drawing.Labels)
        {
            if (label.Href != open)
            {
                if (open is not null)
                    builder.CloseElement();
                if (label.Href is { } href)
                    Open(builder, "a", ("href", href));
                open = label.Href;
            }
            Draw(builder, label);
        }
        if (open is not null)
            builder.CloseElement();
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
                Leaf(builder, "circle", ("class", against ? "fno" : "f" + left), ("cx", Number(x)), ("cy", Number(y)), ("r", "6.5"));
                break;
            case StopShape.Ring:
                Leaf(builder, "circle", ("class", against ? "l fp no" : "l fp" + left), ("cx", Number(x)), ("cy", Number(y)), ("r", "5.5"));
                break;
            case StopShape.Half:
                Leaf(builder, "circle", ("class", "l fp"), ("cx", Number(x)), ("cy", Number(y)), ("r", "6"));
                Leaf(builder, "path", ("class", "f"), ("d", Invariant($"M{x} {y - 6}a6 6 0 0 1 0 12Z")));
                break;
            case StopShape.Diamond:
                Leaf(builder, "path", ("class", "fdr"), ("d", Invariant($"M{x} {y - 11}l11 11l-11 11l-11 -11Z")));
                break;
            default:
                Leaf(builder, "rect", ("class", dot.Shape == StopShape.Ghost ? "l fp ghost" : "l fp"), ("x", Number(x - 5)), ("y", Number(y - 5)), ("width", "10"), ("height", Number(dot.Span + 10)));
                break;
        }
    }

    private static void Draw(RenderTreeBuilder builder, Label label)
    {
        Open(builder, "text", ("class", ClassOf(label)), ("x", Number(label.X)), ("y", Number(label.Y)), ("text-anchor", label.AtEnd ? "end" : null));
        builder.AddContent(0, label.Text);
        builder.CloseElement();
    }

    private static string ClassOf(Wire wire) => wire.Style switch
    {
        WireStyle.Stub => wire.Tone == Tone.Bare ? "l stub" : "l no end",
        WireStyle.Bracket => "l thin",
        WireStyle.Later => "l later",
        WireStyle.Hairline => "rule",
        WireStyle.Edge => "l edge",
        WireStyle.Bridge => "bridge",
        _ => wire.Tone switch { Tone.Against => "l no", Tone.Bare => "l bare", Tone.Left => "l out", _ => "l" },
    };

    private static string ClassOf(Label label)
    {
        var style = label.Style switch
        {
            LabelStyle.Name => "b",
            LabelStyle.Note => "t3",
            LabelStyle.Word => "t2",
            LabelStyle.Words => "s",
            LabelStyle.Count => "nm",
            LabelStyle.Inside => "in",
            _ => "b pn",
        };
        return label.Tone switch { Tone.Against => style + " b tno", Tone.Bare => style + " b tbare", Tone.Left => style + " tout", _ => style };
    }

    private static void Leaf(RenderTreeBuilder builder, string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(builder, element, attributes);
        builder.CloseElement();
    }

    private static void Open(RenderTreeBuilder builder, string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        builder.OpenElement(0, element);
        foreach (var (name, value) in attributes)
            builder.AddAttribute(1, name, value);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
