namespace Whence.Store.Sqlite;

/// <summary>The part that a source has in a claim, as <c>claim_hops.role</c> keeps it: only grows.</summary>
internal static class Role
{
    public const int Source = 0;
    public const int Via = 1;
    public const int Origin = 2;
    public const int OtherVia = 3;
    public const int OtherOrigin = 4;

    /// <summary>Everybody who has a part in <paramref name="claim"/>: the role, the place within it, who.</summary>
    public static IEnumerable<(int Role, int Place, HopRow Hop)> Of(ClaimRow claim)
    {
        if (claim.Source is { } source)
            yield return (Source, 0, source);
        for (var i = 0; i < claim.Via.Count; i++)
            yield return (Via, i, claim.Via[i]);
        if (claim.Origin is { } origin)
            yield return (Origin, 0, origin);
        var via = 0;
        for (var i = 0; i < claim.Others.Count; i++)
        {
            foreach (var hop in claim.Others[i].Via)
                yield return (OtherVia, via++, hop);
            if (claim.Others[i].Origin is { } other)
                yield return (OtherOrigin, i, other);
        }
    }
}
