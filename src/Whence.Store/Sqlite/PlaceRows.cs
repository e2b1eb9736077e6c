using Microsoft.Data.Sqlite;
using Whence.Store.Entries;

namespace Whence.Store.Sqlite;

/// <summary>Finds places that claims speak of.</summary>
internal static class PlaceRows
{
    /// <summary>The places that a query asks for, most claims first.</summary>
    public static Slice<PlaceRow> List(SqliteConnection db, PlaceQuery query)
    {
        var where = new Where();
        where.And($"p.latitude BETWEEN {where.Value(query.South)} AND {where.Value(query.North)} AND p.longitude BETWEEN {where.Value(query.West)} AND {where.Value(query.East)}");
        var claims = new List<string>();
        if (!string.IsNullOrWhiteSpace(query.Story))
            claims.Add($"SELECT c.id FROM page_stories s JOIN claims c ON c.page = s.page WHERE s.story = {where.Value(LedgerIds.Number(query.Story, 's') ?? -1)}");
        if (!string.IsNullOrWhiteSpace(query.Question))
            claims.Add($"SELECT claim FROM claim_answers WHERE question = {where.Value(LedgerIds.Number(query.Question, 'q') ?? -1)}");
        if (!string.IsNullOrWhiteSpace(query.Source))
            claims.Add($"SELECT claim FROM claim_hops WHERE source IN ({SourceRows.Called(where.Value(Terms.Key(query.Source)))})");
        return claims.Count == 0 ? OfAll(db, where, query.Take) : OfSome(db, where, claims, query.Take);
    }

    // Each place keeps the number of its claims.
    private static Slice<PlaceRow> OfAll(SqliteConnection db, Where where, int take)
    {
        where.And("p.claims > 0");
        var total = (int)db.Number($"SELECT count(*) FROM places p {where}", where.Values);
        return new(db.Rows($"SELECT p.code, p.name, p.kind, p.latitude, p.longitude, p.country, p.claims FROM places p {where} ORDER BY p.claims DESC, p.id LIMIT {where.Value(Math.Max(0, take))}", Row, where.Values), total);
    }

    private static Slice<PlaceRow> OfSome(SqliteConnection db, Where where, List<string> claims, int take)
    {
        where.And($"cp.claim IN ({string.Join(" INTERSECT ", claims)})");
        var counted = $"SELECT p.id, p.code, p.name, p.kind, p.latitude, p.longitude, p.country, count(*) AS told FROM claim_places cp JOIN places p ON p.id = cp.place {where} GROUP BY p.id";
        var total = (int)db.Number($"SELECT count(*) FROM ({counted})", where.Values);
        return new(db.Rows($"SELECT code, name, kind, latitude, longitude, country, told FROM ({counted}) ORDER BY told DESC, id LIMIT {where.Value(Math.Max(0, take))}", Row, where.Values), total);
    }

    private static PlaceRow Row(SqliteDataReader row) => new(row.GetString(0), row.Text(1)!, (PlacePrecision)row.GetInt32(2), row.GetDouble(3), row.GetDouble(4), row.Text(5), row.GetInt32(6));
}
