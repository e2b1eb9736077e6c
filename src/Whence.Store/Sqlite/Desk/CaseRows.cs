using Microsoft.Data.Sqlite;
using Whence.Store.Desk;

namespace Whence.Store.Sqlite.Desk;

/// <summary>Finds cases and grades.</summary>
internal static class CaseRows
{
    private const string Select =
        "SELECT k.id, k.name, k.made, k.changed, (SELECT count(*) FROM case_things WHERE case_id = k.id), (SELECT count(*) FROM case_notes WHERE case_id = k.id) FROM cases k";

    /// <summary>Cases, the one that changed last first.</summary>
    public static Slice<CaseRow> List(SqliteConnection db, int skip, int take) => new(
        Rows(db, $"{Select} ORDER BY k.changed DESC LIMIT ?1 OFFSET ?2", Math.Max(0, take), Math.Max(0, skip)), (int)db.Number("SELECT count(*) FROM cases"));

    /// <summary>The cases in which something is kept.</summary>
    public static IReadOnlyList<CaseRow> With(SqliteConnection db, string thing) =>
        Rows(db, $"{Select} WHERE k.id IN (SELECT case_id FROM case_things WHERE thing = ?1) ORDER BY k.changed DESC", thing);

    /// <summary>One case.</summary>
    public static CaseFile? Find(SqliteConnection db, string idOrName)
    {
        if (Row(db, idOrName) is not { } row)
            return null;
        var key = LedgerIds.Number(row.Id, 'k');
        var things = db.Rows("SELECT thing, event FROM case_things WHERE case_id = ?1 ORDER BY event", found => (Id: found.Text(0)!, Event: found.GetInt64(1)), key);
        var notes = db.Rows("SELECT text, event FROM case_notes WHERE case_id = ?1 ORDER BY event DESC", found => (Text: found.Text(0)!, Event: found.GetInt64(1)), key);
        return new(row, [.. things.Select(thing => new CaseThing(thing.Id, Things.KindOf(thing.Id), EventLog.Find(db, thing.Event)!))], [.. notes.Select(note => new CaseNote(note.Text, EventLog.Find(db, note.Event)!))]);
    }

    /// <summary>One case that must be there.</summary>
    /// <exception cref="KeyNotFoundException">It is not.</exception>
    public static CaseRow Must(SqliteConnection db, string idOrName) =>
        Row(db, idOrName) ?? throw new KeyNotFoundException($"“{idOrName}” is no case of the ledger, or not the only one of that name. See: whence cases");

    /// <summary>Whether something is kept in a case.</summary>
    public static bool Holds(SqliteConnection db, string id, string thing) =>
        db.Number("SELECT count(*) FROM case_things WHERE case_id = ?1 AND thing = ?2", LedgerIds.Number(id, 'k'), thing) > 0;

    /// <summary>A source's grade.</summary>
    public static GradeRow? GradeOf(SqliteConnection db, string source) =>
        db.Rows("SELECT reliability, information, event FROM grades WHERE source = ?1", row => (Letter: row.Text(0), Number: row.Int(1), Event: row.GetInt64(2)), source) is [var grade]
            ? new(source, new(grade.Letter?[0], grade.Number), EventLog.Find(db, grade.Event)!)
            : null;

    private static CaseRow? Row(SqliteConnection db, string idOrName) =>
        LedgerIds.Number(idOrName.Trim(), 'k') is { } number && Rows(db, $"{Select} WHERE k.id = ?1", number) is [var one]
            ? one
            : Rows(db, $"{Select} WHERE k.name = ?1 COLLATE NOCASE LIMIT 2", idOrName.Trim()) is [var named] ? named : null;

    private static List<CaseRow> Rows(SqliteConnection db, string sql, params ReadOnlySpan<object?> values) =>
        db.Rows(sql, row => (Id: row.GetInt64(0), Name: row.Text(1)!, Made: row.GetInt64(2), Changed: row.GetInt64(3), Things: row.GetInt32(4), Notes: row.GetInt32(5)), values)
            .ConvertAll(row => new CaseRow($"k{row.Id}", row.Name, EventLog.Find(db, row.Made)!, EventLog.Find(db, row.Changed)!, row.Things, row.Notes));
}
