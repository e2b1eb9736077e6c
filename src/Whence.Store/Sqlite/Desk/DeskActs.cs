using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Whence.Store.Desk;

namespace Whence.Store.Sqlite.Desk;

/// <summary>Grades, cases and watches: each act is an event, and the tables are what the events that hold come to, so that any of them can be undone in any order.</summary>
internal static class DeskActs
{
    private const int LongestName = 200;
    private const int LongestNote = 8000;

    private static readonly EventKind[] Kinds =
    [
        EventKind.GradeSource, EventKind.MakeCase, EventKind.RenameCase, EventKind.NoteCase, EventKind.Keep, EventKind.TakeOut, EventKind.Watch, EventKind.Unwatch,
    ];

    /// <summary>Whether events of this kind are kept here.</summary>
    public static bool Keeps(EventKind kind) => Kinds.Contains(kind);

    /// <summary>Grades a source.</summary>
    public static LedgerEvent Grade(SqliteConnection db, string source, Grade grade, Act by)
    {
        var row = SourceRows.Find(db, source) ?? throw new KeyNotFoundException($"“{source}” is no source of the ledger. See: whence sources --text WORDS");
        if (!grade.IsOnScale)
            throw new InvalidOperationException($"“{grade}” is not on the scale: A to F for the source, 1 to 6 for what it says.");
        if (CaseRows.GradeOf(db, row.Id)?.Grade is var old && (old ?? new(null, null)) == grade)
            throw new InvalidOperationException(old is null ? $"“{row.Name}” has no grade." : $"“{row.Name}” is graded {grade} already.");
        return Do(db, by, EventKind.GradeSource, ("source", row.Id), ("name", row.Name), ("grade", grade.ToString()));
    }

    /// <summary>Begins a case.</summary>
    public static LedgerEvent Make(SqliteConnection db, string name, Act by)
    {
        var number = 1 + db.Number("SELECT count(*) FROM events WHERE kind = ?1", EventKinds.Name(EventKind.MakeCase));
        return Do(db, by, EventKind.MakeCase, ("case", string.Create(CultureInfo.InvariantCulture, $"k{number}")), ("name", NameOf(name)));
    }

    /// <summary>Gives a case another name.</summary>
    public static LedgerEvent Rename(SqliteConnection db, string id, string name, Act by)
    {
        var row = CaseRows.Must(db, id);
        var wanted = NameOf(name);
        return wanted == row.Name ? throw new InvalidOperationException($"{row.Id} is called “{wanted}” already.") : Do(db, by, EventKind.RenameCase, ("case", row.Id), ("name", wanted), ("before", row.Name));
    }

    /// <summary>Writes a note in a case.</summary>
    public static LedgerEvent Note(SqliteConnection db, string id, string text, Act by)
    {
        var row = CaseRows.Must(db, id);
        var note = text.ReplaceLineEndings("\n").Trim();
        if (note.Length is 0 or > LongestNote)
            throw new InvalidOperationException(note.Length == 0 ? "The note is empty; write something in it." : $"A note has at most {LongestNote:N0} characters; write two.");
        return Do(db, by, EventKind.NoteCase, ("case", row.Id), ("text", note));
    }

    /// <summary>Puts something into a case.</summary>
    public static LedgerEvent Keep(SqliteConnection db, string id, string thing, Act by)
    {
        var (row, found) = (CaseRows.Must(db, id), Things.Find(db, thing));
        return CaseRows.Holds(db, row.Id, found) ? throw new InvalidOperationException($"{found} is in {row.Id} already.") : Do(db, by, EventKind.Keep, ("case", row.Id), ("thing", found));
    }

    /// <summary>Takes something out of a case.</summary>
    public static LedgerEvent TakeOut(SqliteConnection db, string id, string thing, Act by)
    {
        var row = CaseRows.Must(db, id);
        var found = CaseRows.Holds(db, row.Id, thing.Trim()) ? thing.Trim() : Things.Find(db, thing); // what is gone from the ledger can be taken out too
        return CaseRows.Holds(db, row.Id, found) ? Do(db, by, EventKind.TakeOut, ("case", row.Id), ("thing", found)) : throw new InvalidOperationException($"{found} is not in {row.Id}.");
    }

    /// <summary>Looks after something from its present state on.</summary>
    public static LedgerEvent Watch(SqliteConnection db, string thing, Act by)
    {
        var found = Things.Find(db, thing);
        if (Things.KindOf(found) == ThingKind.Page)
            throw new InvalidOperationException("A page never changes. Look after a claim, a question or a source; captures of one address stand together on the page.");
        return Do(db, by, EventKind.Watch, ("thing", found), ("state", JsonSerializer.Serialize(Things.State(db, found))));
    }

    /// <summary>Looks after it no longer.</summary>
    public static LedgerEvent Unwatch(SqliteConnection db, string thing, Act by)
    {
        var found = WatchRows.Find(db, by.Who, thing.Trim()) is null ? Things.Find(db, thing) : thing.Trim();
        return WatchRows.Find(db, by.Who, found) is null ? throw new InvalidOperationException($"{by.Who} does not look after {found}.") : Do(db, by, EventKind.Unwatch, ("thing", found));
    }

    /// <summary>Makes the tables again from the events that hold.</summary>
    public static void Replay(SqliteConnection db)
    {
        foreach (var table in (ReadOnlySpan<string>)["case_notes", "case_things", "cases", "grades", "watches"])
            db.Run($"DELETE FROM {table}");
        var kinds = string.Join(", ", Kinds.Select(kind => $"'{EventKinds.Name(kind)}'"));
        foreach (var number in db.Rows($"SELECT id FROM events e WHERE kind IN ({kinds}) AND NOT EXISTS (SELECT 1 FROM events u WHERE u.undoes = e.id) ORDER BY id", row => row.GetInt64(0)))
            Apply(db, EventLog.Find(db, number)!);
    }

    private static LedgerEvent Do(SqliteConnection db, Act by, EventKind kind, params IEnumerable<(string, string)> subject)
    {
        var done = EventLog.Find(db, EventLog.Add(db, by, kind, undoes: null, subject))!;
        Apply(db, done);
        return done;
    }

    // An event on a case whose beginning was undone does nothing.
    private static void Apply(SqliteConnection db, LedgerEvent one)
    {
        var parts = one.Parts;
        string Of(string name) => parts.GetValueOrDefault(name, "");
        var id = LedgerIds.Number(Of("case"), 'k');
        if (id is not null && one.Kind != EventKind.MakeCase && db.Run("UPDATE cases SET changed = ?2 WHERE id = ?1", id, one.Number) == 0)
            return;
        switch (one.Kind)
        {
            case EventKind.GradeSource:
                db.Run("DELETE FROM grades WHERE source = ?1", Of("source"));
                if (Store.Desk.Grade.Read(Of("grade")) is { } grade)
                    db.Run("INSERT INTO grades (source, reliability, information, event) VALUES (?1, ?2, ?3, ?4)", Of("source"), grade.Reliability?.ToString(), grade.Information, one.Number);
                break;
            case EventKind.MakeCase:
                db.Run("INSERT OR IGNORE INTO cases (id, name, made, changed) VALUES (?1, ?2, ?3, ?3)", id, Of("name"), one.Number);
                break;
            case EventKind.RenameCase:
                db.Run("UPDATE cases SET name = ?2 WHERE id = ?1", id, Of("name"));
                break;
            case EventKind.NoteCase:
                db.Run("INSERT INTO case_notes (event, case_id, text) VALUES (?1, ?2, ?3)", one.Number, id, Of("text"));
                break;
            case EventKind.Keep:
                db.Run("INSERT OR REPLACE INTO case_things (case_id, thing, event) VALUES (?1, ?2, ?3)", id, Of("thing"), one.Number);
                break;
            case EventKind.TakeOut:
                db.Run("DELETE FROM case_things WHERE case_id = ?1 AND thing = ?2", id, Of("thing"));
                break;
            case EventKind.Watch:
                db.Run("INSERT OR REPLACE INTO watches (who, thing, state, event) VALUES (?1, ?2, ?3, ?4)", one.Who, Of("thing"), Of("state"), one.Number);
                break;
            case EventKind.Unwatch:
                db.Run("DELETE FROM watches WHERE who = ?1 AND thing = ?2", one.Who, Of("thing"));
                break;
            default:
                throw new InvalidOperationException($"{EventKinds.Name(one.Kind)} is not kept at the desk.");
        }
    }

    private static string NameOf(string typed)
    {
        var name = string.Join(' ', string.Concat(typed.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Length is > 0 and <= LongestName ? name : throw new InvalidOperationException(name.Length == 0 ? "A case needs a name; type one." : $"The name of a case has at most {LongestName} characters.");
    }
}
