using Microsoft.Data.Sqlite;
using Whence.Sources;
using Whence.Store.Entries;
using Whence.Store.Sqlite.Front;

namespace Whence.Store.Sqlite;

/// <summary>Finds sources and counts what they said.</summary>
internal static class SourceRows
{
    /// <summary>SQL for the keys of all sources that are called so by id, name or alias; <paramref name="key"/> is SQL for the lower-case form.</summary>
    public static string Called(string key) =>
        $"SELECT id FROM sources WHERE code = {key} OR name_key = {key} UNION SELECT source FROM aliases WHERE name_key = {key}";

    /// <summary>The sources that a query asks for.</summary>
    public static Slice<SourceRow> List(SqliteConnection db, SourceQuery query, Remembered kept)
    {
        var all = kept.Of(db, "sources", () => Standings(db, new(), int.MaxValue));
        if (query.Kind is { } kind)
            all = all.FindAll(standing => standing.Row.Kind == kind);
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var (terms, names) = (Terms.Of(Terms.Key(query.Text)), kept.Of(db, "names of sources", () => Names(db)));
            all = terms.Count == 0 ? [] : all.FindAll(standing => names.TryGetValue(standing.Key, out var called) && terms.All(term => called.Contains(term, StringComparison.Ordinal)));
        }
        return new([.. all.Skip(Math.Max(0, query.Skip)).Take(Math.Max(0, query.Take)).Select(standing => Named(db, standing))], all.Count);
    }

    /// <summary>The one source that <paramref name="idOrName"/> means: by id, else by name, else by alias; of several the one with most claims.</summary>
    public static SourceRow? Find(SqliteConnection db, string idOrName)
    {
        var found = db.Rows(
            """
            SELECT s.id FROM (
                SELECT id, 0 AS rank FROM sources WHERE code = ?1 UNION ALL
                SELECT id, 1 FROM sources WHERE name_key = ?1 UNION ALL
                SELECT source, 2 FROM aliases WHERE name_key = ?1) s
            GROUP BY s.id ORDER BY min(s.rank), (SELECT count(DISTINCT claim) FROM claim_hops WHERE source = s.id) DESC, s.id LIMIT 1
            """,
            row => row.GetInt64(0), Terms.Key(idOrName));
        if (found is not [var key])
            return null;
        var where = new Where();
        where.And($"s.id = {where.Value(key)}");
        return Standings(db, where, most: 1) is [var one] ? Named(db, one) : null;
    }

    // Grouped by source and claim first, in the order of the index claim_hops_by_source, so that a source with two parts in a claim counts once.
    private static List<(long Key, SourceRow Row)> Standings(SqliteConnection db, Where where, int most)
    {
        var sql = $"""
            SELECT s.id, s.code, s.name, s.kind, n.origins, n.relays, n.denials, (SELECT count(*) FROM appearances WHERE source = s.id)
            FROM (
                SELECT source, sum(origin) AS origins, sum(relay) AS relays, sum(denial) AS denials FROM (
                    SELECT source, claim, max(role IN ({Role.Origin}, {Role.OtherOrigin})) AS origin, max(role IN ({Role.Via}, {Role.OtherVia})) AS relay,
                        max(rejects AND role IN ({Role.Source}, {Role.Origin})) AS denial
                    FROM claim_hops WHERE source IN (SELECT s.id FROM sources s {where}) GROUP BY source, claim)
                GROUP BY source) n
            JOIN sources s ON s.id = n.source
            ORDER BY n.origins + n.relays DESC, s.name_key, s.code LIMIT {where.Value(most)}
            """;
        return db.Rows(sql, row => (Key: row.GetInt64(0), Row: new SourceRow(
            row.Text(1)!, row.Text(2)!, (SourceKind)row.GetInt32(3), [], null,
            AsOrigin: row.GetInt32(4), AsRelay: row.GetInt32(5), Pages: row.GetInt32(7), Denials: row.GetInt32(6))), where.Values);
    }

    // All that each is called, in lower case, one name a line: no word that is looked for reaches over its end.
    private static Dictionary<long, string> Names(SqliteConnection db) =>
        db.Rows("SELECT id, name_key FROM sources UNION SELECT source, name_key FROM aliases", row => (Source: row.GetInt64(0), Name: row.Text(1)!))
            .GroupBy(name => name.Source, name => name.Name).ToDictionary(source => source.Key, source => string.Join('\n', source));

    private static SourceRow Named(SqliteConnection db, (long Key, SourceRow Row) standing) => standing.Row with { Aliases = Aliases(db, standing.Key), Known = Known(db, standing.Key) };

    private static IReadOnlyList<string> Aliases(SqliteConnection db, long source) =>
        [.. db.Rows("SELECT DISTINCT name FROM aliases WHERE source = ?1", row => row.Text(0)!, source).Order(StringComparer.Ordinal)];

    private static Known? Known(SqliteConnection db, long source)
    {
        var told = db.Rows("SELECT DISTINCT known FROM appearances WHERE source = ?1", row => row.IsDBNull(0) ? null : Details.Known(row.GetFieldValue<byte[]>(0)), source);
        return told.Count == 0 ? null : told.Aggregate(SourceEntry.Common);
    }
}
