using Microsoft.Data.Sqlite;
using Whence.Store.Entries;

namespace Whence.Store.Sqlite.Links;

/// <summary>Finds pages that copied from one another.</summary>
internal static class CopyRows
{
    /// <summary>Copies, in the order in which their pages came; of one page when it is named.</summary>
    public static Slice<CopyRow> List(SqliteConnection db, string? page, int skip, int take)
    {
        var where = new Where();
        if (!string.IsNullOrWhiteSpace(page))
        {
            if (PageRows.Guess(db, page) is not { } found)
                return new([], 0);
            var key = where.Value(found.Key);
            where.And($"(a = {key} OR b = {key})");
        }
        var total = (int)db.Number($"SELECT count(*) FROM copies {where}", where.Values);
        var rows = db.Rows($"SELECT a, b, detail FROM copies {where} ORDER BY a, b LIMIT {where.Value(Math.Max(0, take))} OFFSET {where.Value(Math.Max(0, skip))}",
            row => (A: row.GetInt64(0), B: row.GetInt64(1), Detail: row.GetFieldValue<byte[]>(2)), where.Values);
        return new([.. rows.Select(row => (A: Page(db, row.A), B: Page(db, row.B), row.Detail)).Select(row => new CopyRow(row.A, row.B, CopyDetail.Read(row.Detail, row.A.Id, row.B.Id)))], total);
    }

    private static PageRow Page(SqliteConnection db, long key) => db.Rows($"SELECT {PageRows.Columns} FROM pages p WHERE p.id = ?1", row => PageRows.Row(row), key)[0];
}
