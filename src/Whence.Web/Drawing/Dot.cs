namespace Whence.Web.Drawing;

/// <summary>The mark of an origin or relay, placed.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle; of a gate, the first wire.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="Tone">What it means.</param>
/// <param name="Span">How far a gate reaches down from <paramref name="Y"/>; 0 for a mark on one wire.</param>
public sealed record Dot(double X, double Y, StopShape Shape, Tone Tone = Tone.Plain, double Span = 0);
