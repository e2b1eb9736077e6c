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
        return claims.MaxBy(claim => db.Rows(
            "SELECT b, answer FROM likenesses WHERE a = ?1 UNION ALL SELECT a, answer FROM likenesses WHERE b = ?1", row => (Other: row.GetInt64(0), Answer: row.GetDouble(1)), claim.Key)
            .Where(edge => keys.Contains(edge.Other)).Sum(edge => edge.Answer))!;
    }
}
