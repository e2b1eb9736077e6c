using Microsoft.Data.Sqlite;
using Whence.Conflicts;

namespace Whence.Store.Sqlite.Links;

/// <summary>Finds edges between claims of different pages.</summary>
internal static class CrossRows
{
    /// <summary>Claims that cannot stand together, or that replace one another.</summary>
    public static Slice<ConflictRow> Conflicts(SqliteConnection db, CrossQuery query) => List(db, "conflicts", "why", query,
        Enum.GetValues<ConflictType>().Where(type => IsAsked(query, Conflict.WordOf(type))).Select(type => (int)type),
        row => new ConflictRow($"q{row.GetInt64(0)}", new((ConflictType)row.GetInt32(3), $"c{row.GetInt64(1)}", $"c{row.GetInt64(2)}", row.Text(4)!)));

    /// <summary>Statements that changed on their way.</summary>
    public static Slice<DriftRow> Drifts(SqliteConnection db, CrossQuery query) => List(db, "drifts", "before, after", query,
        Enum.GetValues<DriftKind>().Where(kind => IsAsked(query, Drift.WordOf(kind))).Select(kind => (int)kind),
        row => new DriftRow($"q{row.GetInt64(0)}", new($"c{row.GetInt64(1)}", $"c{row.GetInt64(2)}", (DriftKind)row.GetInt32(3), row.Text(4)!, row.Text(5)!)));

    private static bool IsAsked(CrossQuery query, string kind) => (query.Kind is null || kind == query.Kind) && !query.Except.Contains(kind);

    private static Slice<T> List<T>(SqliteConnection db, string table, string columns, CrossQuery query, IEnumerable<int> kinds, Func<SqliteDataReader, T> row)
    {
        var where = new Where();
        if (!string.IsNullOrWhiteSpace(query.Question))
            where.And(LedgerIds.Number(query.Question, 'q') is { } number ? $"question = {where.Value(number)}" : "0");
        if (query.Kind is not null || query.Except.Count > 0)
            where.And($"kind IN ({string.Join(", ", kinds.Select(kind => where.Value(kind)))})");
        var total = (int)db.Number($"SELECT count(*) FROM {table} {where}", where.Values);
        return new(db.Rows($"SELECT question, a, b, kind, {columns} FROM {table} {where} ORDER BY question, a, b, kind LIMIT {where.Value(Math.Max(0, query.Take))} OFFSET {where.Value(Math.Max(0, query.Skip))}", row, where.Values), total);
    }
}
