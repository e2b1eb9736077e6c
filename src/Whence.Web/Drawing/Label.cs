namespace Whence.Web.Drawing;

/// <summary>One line of words in a picture.</summary>
/// <param name="X">Where it is anchored.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Text">The words.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Tone">What it means.</param>
/// <param name="AtEnd">Whether it ends at <paramref name="X"/> instead of beginning there.</param>
public sealed record Label(double X, double Y, string Text, LabelStyle Style, Tone Tone = Tone.Plain, bool AtEnd = false)
{
    /// <summary>Where it leads; null when nowhere.</summary>
    public string? Href { get; init; }

    /// <summary>Its size.</summary>
    public double Size => Style switch
    {
        LabelStyle.Name => 13,
        LabelStyle.Words => 14.5,
        LabelStyle.Count => 27,
        LabelStyle.Inside => 11,
        _ => 12,
    };

    /// <summary>How wide it comes out, estimated.</summary>
    public double Width => Glyphs.Width(Text, Size, Style is LabelStyle.Name or LabelStyle.Page || (Style == LabelStyle.Word && Tone != Tone.Plain));

    /// <summary>Its left edge.</summary>
    public double Left => AtEnd ? X - Width : X;

    /// <summary>Its top edge.</summary>
    public double Top => Y - (Size * 0.8);

    /// <summary>Its bottom edge.</summary>
    public double Bottom => Y + (Size * 0.22);

    /// <summary>Whether the two would touch.</summary>
    public bool Overlaps(Label other) =>
        Left < other.Left + other.Width && other.Left < Left + Width && Top < other.Bottom && other.Top < Bottom;
}
