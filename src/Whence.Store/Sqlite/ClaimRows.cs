using Microsoft.Data.Sqlite;
using Whence.Stances;
using Whence.Store.Entries;

namespace Whence.Store.Sqlite;

/// <summary>Finds claims.</summary>
internal static class ClaimRows
{
    private const string Select =
        $"SELECT c.id, t.text, t.detail, {PageRows.Columns} FROM claims c JOIN claim_texts t ON t.claim = c.id JOIN pages p ON p.id = c.page";

    /// <summary>One claim.</summary>
    public static ClaimRow? Find(SqliteConnection db, string id) =>
        LedgerIds.Number(id, 'c') is { } number && db.Rows($"{Select} WHERE c.id = ?1", Row, number) is [var one] ? one : null;

    /// <summary>Several claims, those that there are.</summary>
    public static List<ClaimRow> Several(SqliteConnection db, IEnumerable<string> ids)
    {
        using var one = new Prepared(db);
        return [.. ids.Select(id => LedgerIds.Number(id, 'c')).OfType<long>().SelectMany(key => one.Rows($"{Select} WHERE c.id = ?1", Row, key))];
    }

    /// <summary>The claims of a page, in order.</summary>
    public static List<ClaimRow> OfPage(SqliteConnection db, long page) => db.Rows($"{Select} WHERE c.page = ?1 ORDER BY c.place", Row, page);

    /// <summary>The claims that a query asks for.</summary>
    public static Slice<ClaimRow> List(SqliteConnection db, ClaimQuery query)
    {
        if (Conditions(db, query) is not { } where)
            return new([], 0);
        var total = (int)db.Number($"SELECT count(*) FROM claims c {where}", where.Values);
        var ids = db.Rows(Paged(where, query), row => row.GetInt64(0), where.Values);
        return new(Fetch(db, ids), total);
    }

    /// <summary>How SQLite goes about the query.</summary>
    public static List<string> Explain(SqliteConnection db, ClaimQuery query) =>
        Conditions(db, query) is { } where ? db.Rows("EXPLAIN QUERY PLAN " + Paged(where, query), row => row.GetString(3), where.Values) : [];

    private static string Paged(Where where, ClaimQuery query)
    {
        var order = query.Sort switch
        {
            ClaimSort.Newest => "c.day DESC, c.page DESC, c.place",
            ClaimSort.Oldest => "c.day, c.page, c.place",
            ClaimSort.Origin => "c.origin_key IS NULL, c.origin_key, c.page, c.place",
            ClaimSort.Outlet => "c.outlet_key IS NULL, c.outlet_key, c.page, c.place",
            ClaimSort.Chain => "c.hops DESC, c.page, c.place",
            _ => "c.page, c.place",
        };
        return $"SELECT c.id FROM claims c {where} ORDER BY {order} LIMIT {where.Value(Math.Max(0, query.Take))} OFFSET {where.Value(Math.Max(0, query.Skip))}";
    }

    // Null when nothing can be found: the page that is asked for is not there, or the words are none.
    private static Where? Conditions(SqliteConnection db, ClaimQuery query)
    {
        var where = new Where();
        if (!string.IsNullOrWhiteSpace(query.Page))
        {
            if (PageRows.Guess(db, query.Page) is not { } page)
                return null;
            where.And($"c.page = {where.Value(page.Key)}");
        }
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            if (Words.Match(query.Text) is not { } match)
                return null;
            where.And($"c.id IN (SELECT rowid FROM claim_words WHERE claim_words MATCH {where.Value(match)})");
        }
        Hop(where, query.Source, "");
        Hop(where, query.Origin, $"AND role IN ({Role.Origin}, {Role.OtherOrigin})");
        Hop(where, query.Via, $"AND role IN ({Role.Via}, {Role.OtherVia})");
        if (!string.IsNullOrWhiteSpace(query.Outlet))
            where.And($"c.outlet_key IN ({PageRows.Outlet(where, query.Outlet)})");
        if (query.Marks != Marks.None)
        {
            // Few claims bear a mark: claims_by_mark holds just those, and as a subquery it is used whatever the order.
            var marks = where.Value((int)query.Marks);
            where.And($"c.id IN (SELECT id FROM claims WHERE marks <> 0 AND (marks & {marks}) = {marks})");
        }
        if (query.Since is { } since)
            where.And($"c.day >= {where.Value(since)}");
        if (query.Until is { } until)
            where.And($"c.day <= {where.Value(until)}");
        if (!string.IsNullOrWhiteSpace(query.Story))
        {
            if (LedgerIds.Number(query.Story, 's') is not { } story)
                return null;
            where.And($"c.page IN (SELECT page FROM page_stories WHERE story = {where.Value(story)})");
        }
        if (!string.IsNullOrWhiteSpace(query.Question))
        {
            if (LedgerIds.Number(query.Question, 'q') is not { } question)
                return null;
            where.And($"c.id IN (SELECT claim FROM claim_answers WHERE question = {where.Value(question)})");
        }
        if (!string.IsNullOrWhiteSpace(query.Place))
            where.And($"c.id IN (SELECT claim FROM claim_places WHERE place = (SELECT id FROM places WHERE code = {where.Value(query.Place)}))");
        if (query.Writer is { } writer)
            where.And($"c.writer = {where.Value(writer)}");
        return where;
    }

    private static void Hop(Where where, string? called, string roles)
    {
        if (!string.IsNullOrWhiteSpace(called))
            where.And($"c.id IN (SELECT claim FROM claim_hops WHERE source IN ({SourceRows.Called(where.Value(Terms.Key(called)))}) {roles})");
    }

    /// <summary>The claims with these keys, in their order.</summary>
    public static List<ClaimRow> Fetch(SqliteConnection db, List<long> ids)
    {
        using var one = db.Sql($"{Select} WHERE c.id = ?1");
        var rows = new List<ClaimRow>(ids.Count);
        foreach (var id in ids)
        {
            using var row = one.Bind(id).ExecuteReader();
            if (!row.Read())
                throw new InvalidDataException($"claim c{id} has no text.");
            rows.Add(Row(row));
        }
        return rows;
    }

    private static ClaimRow Row(SqliteDataReader row) =>
        Details.Claim(row.GetFieldValue<byte[]>(2), $"c{row.GetInt64(0)}", row.Text(1)!, PageRows.Row(row, 3));
}
