using Whence.Matching;
using Whence.Sources;

namespace Whence.Origins;

/// <summary>Somebody in the ways of an answer's claims: a named party everywhere, an unnamed one on one page.</summary>
/// <param name="Party">Who; of a name that pages take for different things, the first.</param>
/// <param name="IsUnnamed">Whether there is but a description.</param>
/// <param name="PageId">The page of an unnamed one; null for a named one.</param>
internal sealed record Node(Party Party, bool IsUnnamed, string? PageId)
{
    /// <summary>An outlet by name alone: a page's own, or one that a credit names.</summary>
    public static Party Outlet(string name) => new(Ids.Of("src", $"{SourceKind.Outlet}\n{name}"), name, SourceKind.Outlet);
}
