namespace Whence.Conflicts;

/// <summary>How a statement changed from one claim to another.</summary>
/// <param name="From">The id of the claim nearer to the origin, or the earlier one; of a headline's, the body's.</param>
/// <param name="To">The id of the claim that it became.</param>
/// <param name="Kind">What changed.</param>
/// <param name="Before">The stretch of the first claim that shows it, as it stands there.</param>
/// <param name="After">The stretch of the second.</param>
public sealed record Drift(string From, string To, DriftKind Kind, string Before, string After)
{
    /// <summary>The kind as it is exported.</summary>
    public string Word => WordOf(Kind);

    /// <summary>A kind as it is exported.</summary>
    public static string WordOf(DriftKind kind) => kind.ToString().ToLowerInvariant();
}
