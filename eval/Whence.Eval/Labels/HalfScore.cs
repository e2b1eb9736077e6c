namespace Whence.Eval.Labels;

/// <summary>What was measured on one half of the labelled pages.</summary>
/// <param name="Half">Which half.</param>
/// <param name="Pages">How many pages were measured.</param>
/// <param name="LeftOut">The pages that were not, each with the reason, a line each.</param>
/// <param name="Rows">The figures: of all first, then by family, then by kind.</param>
/// <param name="Constructions">The same figures by construction: where it stands, how its content is given, by which kind of cue.</param>
/// <param name="Misses">What was missed or wrong, by kind of miss; empty for the half that is not looked at.</param>
public sealed record HalfScore(LabelHalf Half, int Pages, IReadOnlyList<string> LeftOut, IReadOnlyList<LabelRow> Rows, IReadOnlyList<LabelRow> Constructions, IReadOnlyList<(string Kind, string Line)> Misses);
