using Whence.Origins;

namespace Whence.Web.Twins;

/// <summary>Two claims that do not count twice.</summary>
/// <param name="Claims">Both.</param>
/// <param name="Rule">Why, by name.</param>
/// <param name="Evidence">What speaks for it.</param>
public sealed record JoinTwin(IReadOnlyList<string> Claims, string Rule, string Evidence)
{
    /// <summary>The twin of <paramref name="join"/>.</summary>
    public static JoinTwin Of(OriginJoin join) => new([join.A, join.B], join.Word, join.Evidence);
}
