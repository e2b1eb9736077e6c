using Whence.Conflicts;

namespace Whence.Web.Views;

/// <summary>A change on the way from one claim to another, with both and its number in the picture.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Drift">What changed.</param>
/// <param name="From">Nearer to the origin, or earlier.</param>
/// <param name="To">What it became.</param>
public sealed record DriftView(int Number, Drift Drift, ClaimView From, ClaimView To);
