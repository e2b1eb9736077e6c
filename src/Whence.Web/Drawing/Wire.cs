namespace Whence.Web.Drawing;

/// <summary>A line.</summary>
/// <param name="Path">As SVG path commands.</param>
/// <param name="Tone">What it means.</param>
/// <param name="Style">How it is drawn.</param>
public sealed record Wire(string Path, Tone Tone = Tone.Plain, WireStyle Style = WireStyle.Way);
