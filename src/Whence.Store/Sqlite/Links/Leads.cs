namespace Whence.Store.Sqlite.Links;

/// <summary>Which claim's words stand for several claims: the one that is most like the others.</summary>
internal static class Leads
{
    /// <summary>The one of <paramref name="claims"/>, which come in an order of their content; among equals the first.</summary>
    public static Filed Of(Prepared db, IReadOnlyList<Filed> claims)
    {
        if (claims.Count == 1)
            return claims[0];
        var keys = claims.Select(claim => claim.Key).ToHashSet();
        var edges = db.Numbers("SELECT b, answer FROM likenesses WHERE a = ?1 UNION ALL SELECT a, answer FROM likenesses WHERE b = ?1");
        return claims.MaxBy(claim =>
        {
            var sum = 0.0;
            edges.With(claim.Key);
            while (edges.Next())
                sum += keys.Contains(edges[0]) ? edges.Real(1) : 0;
            return sum;
        })!;
    }
}
