using Microsoft.Data.Sqlite;
using Whence.Documents;
using Whence.Store.Entries;

namespace Whence.Store.Sqlite;

/// <summary>Finds pages.</summary>
internal static class PageRows
{
    /// <summary>The columns that <see cref="Row"/> reads, of <c>pages p</c>.</summary>
    public const string Columns =
        "p.hash, p.name, p.title, p.outlet, p.url, p.published_earliest, p.published_latest, p.published_basis, p.reprint_of, p.received, p.received_from, p.size, p.words, p.claims, p.reader_version";

    /// <summary>How many columns.</summary>
    public const int Width = 15;

    /// <summary>The page in a row whose columns begin at <paramref name="at"/>.</summary>
    public static PageRow Row(SqliteDataReader row, int at = 0) => new()
    {
        Id = row.Text(at)!,
        Name = row.Text(at + 1)!,
        Title = row.Text(at + 2),
        Outlet = row.Text(at + 3),
        Url = row.Text(at + 4),
        Published = row.Int(at + 7) is { } basis ? new Published(row.Day(at + 5), row.Day(at + 6), (DateBasis)basis) : null,
        ReprintOf = row.Text(at + 8),
        Received = row.When(at + 9),
        ReceivedFrom = row.Text(at + 10)!,
        Size = row.GetInt64(at + 11),
        Words = row.GetInt32(at + 12),
        Claims = row.GetInt32(at + 13),
        ReaderVersion = row.GetInt32(at + 14),
    };

    /// <summary>The page with the id <paramref name="hash"/>, and its key; null when there is none.</summary>
    public static (long Key, PageRow Row)? Find(SqliteConnection db, string hash)
    {
        var found = db.Rows($"SELECT {Columns}, p.id FROM pages p WHERE p.hash = ?1", row => (row.GetInt64(Width), Row(row)), hash);
        return found is [var one] ? one : null;
    }

    /// <summary>The one page that <paramref name="idOrName"/> means.</summary>
    public static (long Key, PageRow Row)? Guess(SqliteConnection db, string idOrName)
    {
        if (Find(db, idOrName) is { } exact)
            return exact;
        // Two are enough to know that it is not one.
        var (from, to) = PageIds.Beginning(idOrName) is { } beginning ? (beginning, beginning + "g") : ("", "");
        var found = db.Rows(
            $"""
            SELECT {Columns}, p.id FROM pages p WHERE p.id IN (
                SELECT id FROM (SELECT id FROM pages WHERE name = ?1 LIMIT 2) UNION
                SELECT id FROM (SELECT id FROM pages WHERE hash >= ?2 AND hash < ?3 LIMIT 2))
            """,
            row => (row.GetInt64(Width), Row(row)), idOrName, from, to);
        return found is [var one] ? one : null;
    }

    /// <summary>The pages that a query asks for.</summary>
    public static Slice<PageRow> List(SqliteConnection db, PageQuery query)
    {
        var where = new Where();
        if (!string.IsNullOrWhiteSpace(query.Outlet))
            where.And($"p.outlet_key IN ({Outlet(where, query.Outlet)})");
        if (!string.IsNullOrWhiteSpace(query.Text))
            where.And(Words.Match(query.Text) is { } match ? $"p.id IN (SELECT rowid FROM page_words WHERE page_words MATCH {where.Value(match)})" : "0");
        var total = (int)db.Number($"SELECT count(*) FROM pages p {where}", where.Values);
        var items = db.Rows(
            $"SELECT {Columns} FROM pages p {where} ORDER BY p.received DESC, p.id DESC LIMIT {where.Value(Math.Max(0, query.Take))} OFFSET {where.Value(Math.Max(0, query.Skip))}",
            row => Row(row), where.Values);
        return new(items, total);
    }

    /// <summary>Every capture of the address at which a page stood, the first received first.</summary>
    public static IReadOnlyList<PageRow> Captures(SqliteConnection db, string hash) => Find(db, hash) switch
    {
        null => [],
        var (_, page) when page.Url is null => [page],
        var (_, page) => db.Rows($"SELECT {Columns} FROM pages p WHERE p.url = ?1 ORDER BY p.received, p.id", row => Row(row), page.Url),
    };

    /// <summary>SQL for the keys of the outlet that is called <paramref name="outlet"/> by name, or by id or alias as a source.</summary>
    public static string Outlet(Where where, string outlet)
    {
        var key = where.Value(Terms.Key(outlet));
        var kind = (int)Sources.SourceKind.Outlet;
        return $"""
            SELECT {key} UNION SELECT name_key FROM sources WHERE kind = {kind} AND id IN ({SourceRows.Called(key)})
            UNION SELECT a.name_key FROM aliases a JOIN sources s ON s.id = a.source WHERE s.kind = {kind} AND s.id IN ({SourceRows.Called(key)})
            """;
    }
}
