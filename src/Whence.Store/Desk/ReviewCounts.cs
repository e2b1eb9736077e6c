namespace Whence.Store.Desk;

/// <summary>How many claims wait, and why.</summary>
/// <param name="Unresolved">Their source could not be resolved.</param>
/// <param name="Contested">They stand under contested questions.</param>
/// <param name="All">Nobody has looked at them.</param>
/// <param name="Reviewed">Somebody has.</param>
/// <param name="Unplaced">Remarks that stand on no claim any more.</param>
public sealed record ReviewCounts(int Unresolved, int Contested, int All, int Reviewed, int Unplaced);
