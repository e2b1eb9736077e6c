using Whence.Origins;

namespace Whence.Web.Views;

/// <summary>Claims that one reason joins, each wording once with all its places.</summary>
/// <param name="Join">The reason, as one of the joins gives it.</param>
/// <param name="Wordings">The words, with the claims that stand in them.</param>
public sealed record JoinGroup(OriginJoin Join, IReadOnlyList<(string Text, IReadOnlyList<ClaimView> Claims)> Wordings)
{
    /// <summary>Whether it joins sources at a higher level only, and no two claims at the level of sources.</summary>
    public bool IsAbove => Join.Rule is JoinRule.Family or JoinRule.Side;

    /// <summary>The reasons among <paramref name="joins"/>, in their order.</summary>
    public static IReadOnlyList<JoinGroup> Of(IEnumerable<JoinView> joins) => [.. joins
        .GroupBy(join => (join.Join.Rule, join.Join.Evidence))
        .Select(group => new JoinGroup(group.First().Join, [.. group.SelectMany(join => new[] { join.A, join.B }).DistinctBy(claim => claim.Row.Id)
            .GroupBy(claim => claim.Row.Text, StringComparer.OrdinalIgnoreCase)
            .Select(wording => (wording.Key, (IReadOnlyList<ClaimView>)[.. wording]))]))];

    /// <summary>The reasons why the claims of <paramref name="origin"/> are one origin.</summary>
    public static IReadOnlyList<JoinGroup> Within(IEnumerable<JoinView> joins, Origin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return Of(joins.Where(join => join.Join.Rule is not (JoinRule.Family or JoinRule.Side) && origin.Claims.Contains(join.Join.A) && origin.Claims.Contains(join.Join.B)));
    }
}
