namespace Whence.Store.Desk;

/// <summary>How a part of a claim should be read.</summary>
/// <param name="Field">Which part.</param>
/// <param name="Corrected">
/// What it should be; null for nothing. A name; for <see cref="ClaimField.Via"/> names a line each; for <see cref="ClaimField.Content"/> words that stand on the page,
/// pieces apart by " … "; for <see cref="ClaimField.Figure"/> a number, or bounds: <c>1200..</c>, <c>..40000</c>, <c>7000..15000</c>.
/// </param>
/// <param name="Read">Of a claim with several figures, the one that is meant, as it was read.</param>
public sealed record Correction(ClaimField Field, string? Corrected, string? Read = null)
{
    /// <summary>Stands between pieces of content.</summary>
    public const string Between = " … ";
}
