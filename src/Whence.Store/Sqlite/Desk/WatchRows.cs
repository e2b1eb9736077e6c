using System.Text.Json;
using Microsoft.Data.Sqlite;
using Whence.Store.Desk;

namespace Whence.Store.Sqlite.Desk;

/// <summary>Finds what people look after, with how it stood and how it stands.</summary>
internal static class WatchRows
{
    private const string Select = "SELECT thing, state, event FROM watches";

    /// <summary>What somebody looks after, the last one that they looked at first.</summary>
    public static IReadOnlyList<WatchRow> Of(SqliteConnection db, string who, int most) => Rows(db, $"{Select} WHERE who = ?1 ORDER BY event DESC LIMIT ?2", who, Math.Max(0, most));

    /// <summary>What somebody looks after, if it is this.</summary>
    public static WatchRow? Find(SqliteConnection db, string who, string thing) => Rows(db, $"{Select} WHERE who = ?1 AND thing = ?2", who, thing) is [var one] ? one : null;

    private static List<WatchRow> Rows(SqliteConnection db, string sql, params ReadOnlySpan<object?> values) =>
        db.Rows(sql, row => (Thing: row.Text(0)!, State: row.Text(1)!, Event: row.GetInt64(2)), values).ConvertAll(row => new WatchRow(
            row.Thing, Things.KindOf(row.Thing), Read(row.State), Things.State(db, row.Thing), EventLog.Find(db, row.Event)!));

    private static WatchState Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<WatchState>(json) ?? new();
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException("what somebody looks after is not written as it should be.", wrong);
        }
    }
}
