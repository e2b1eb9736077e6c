using Whence.Sources;

namespace Whence.Web.Twins;

/// <summary>What a page tells of somebody whom it does not name.</summary>
/// <param name="Count">How many.</param>
/// <param name="Role">Rank, office, trade.</param>
/// <param name="Place">Where.</param>
/// <param name="Condition">The condition given.</param>
/// <param name="SelfDescribed">Whether the role is the person's own word.</param>
public sealed record KnownTwin(int? Count, string? Role, string? Place, string? Condition, bool SelfDescribed)
{
    /// <summary>The twin of <paramref name="known"/>.</summary>
    public static KnownTwin? Of(Known? known) => known is null ? null : new(known.Count, known.Role, known.Place, known.Condition, known.SelfDescribed);
}
