namespace Whence.Eval.Attribution;

/// <summary>What was measured on annotated articles.</summary>
/// <param name="Score">The figures that have floors.</param>
/// <param name="Reader">How attributions were found.</param>
/// <param name="Slices">The same by kind of cue, kind of speech and publisher, after a row of all.</param>
/// <param name="Reliability">Whether confidence is how often the reader is right; null when it gives none.</param>
/// <param name="Exact">How many of the attributions wanted were read with exactly the words wanted in all three roles.</param>
/// <param name="Errors">How many errors there are.</param>
/// <param name="Classes">The classes of error, the commonest first.</param>
public sealed record AttributionScore(Score Score, Gear Reader, IReadOnlyList<SliceRow> Slices, Reliability? Reliability, int Exact, int Errors, IReadOnlyList<ErrorClass> Classes);
