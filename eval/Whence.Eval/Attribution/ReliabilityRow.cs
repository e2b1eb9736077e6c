namespace Whence.Eval.Attribution;

/// <summary>The attributions whose confidence lies in one tenth.</summary>
/// <param name="Low">From here on, 0 to 0.9; the last tenth holds 1 too.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Mean">Their mean confidence, 0 to 1; null when there are none.</param>
/// <param name="Right">The share of them that is linked to an attribution wanted, 0 to 1; null when there are none.</param>
public sealed record ReliabilityRow(double Low, int Count, double? Mean, double? Right);
