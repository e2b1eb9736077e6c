using Whence.Eval.Labels;

namespace Whence.Eval.Pairs;

/// <summary>A pair of claims that the seed draws, by where they stand.</summary>
/// <param name="Half">The half it belongs to.</param>
/// <param name="First">The first claim: its page, its spans in code points, the hash of the page's text.</param>
/// <param name="Second">The second one.</param>
/// <param name="IsLabelled">Whether the labels have it, in that half and with these texts.</param>
public sealed record DrawnPlaces(LabelHalf Half, string First, string Second, bool IsLabelled);
