using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;
using Whence.Web.Drawing;

namespace Whence.Web.Parts;

/// <summary>Writes what pictures are made of as SVG. In C# because a Razor file takes the element "text" for its own.</summary>
internal static class Svg
{
    /// <summary>Writes labels; neighbours that lead to one place are one link.</summary>
    public static void Write(RenderTreeBuilder builder, IEnumerable<Label> labels)
    {
        string? open = null;
        foreach (var label in labels)
        {
            if (label.Href != open)
            {
                if (open is not null)
                    builder.CloseElement();
                if (label.Href is { } href)
                    Open(builder, "a", ("href", href));
                open = label.Href;
            }
            Open(builder, "text", ("class", ClassOf(label)), ("x", Number(label.X)), ("y", Number(label.Y)), ("text-anchor", label.AtEnd ? "end" : null));
            builder.AddContent(0, label.Text);
            builder.CloseElement();
        }
        if (open is not null)
            builder.CloseElement();
    }

    /// <summary>Writes an element that holds nothing.</summary>
    public static void Leaf(RenderTreeBuilder builder, string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(builder, element, attributes);
        builder.CloseElement();
    }

    /// <summary>Opens an element.</summary>
    public static void Open(RenderTreeBuilder builder, string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        builder.OpenElement(0, element);
        foreach (var (name, value) in attributes)
            builder.AddAttribute(1, name, value);
    }

    /// <summary>A number as attributes take it.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Text with numbers as attributes take them.</summary>
    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

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
}
