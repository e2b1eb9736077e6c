using Whence.Origins;

namespace Whence.Web.Twins;

/// <summary>An origin of an answer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unnamed">Whether nobody in it has a name.</param>
/// <param name="Family">What it belongs to at last.</param>
/// <param name="Side">Whose side it is on.</param>
/// <param name="Claims">The claims that end at it.</param>
public sealed record OriginTwin(string Name, bool Unnamed, string? Family, string? Side, IReadOnlyList<string> Claims)
{
    /// <summary>The twin of <paramref name="origin"/>.</summary>
    public static OriginTwin Of(Origin origin) => new(origin.Name, origin.IsUnnamed, origin.Family, origin.Side, origin.Claims);
}
