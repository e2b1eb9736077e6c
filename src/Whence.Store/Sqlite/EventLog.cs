using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>The append-only log, a chain of hashes.</summary>
internal static class EventLog
{
    private const string Columns = "id, at, who, kind, subject, why, undoes, hash";

    /// <summary>Adds an event and gives its number.</summary>
    /// <param name="db">An open transaction.</param>
    /// <param name="by">Who, when and why.</param>
    /// <param name="kind">What kind of act.</param>
    /// <param name="undoes">The event that it undoes.</param>
    /// <param name="subject">What it was done to: names and values.</param>
    public static long Add(SqliteConnection db, Act by, EventKind kind, long? undoes, params IEnumerable<(string Name, string Value)> subject)
    {
        var last = db.Rows("SELECT id, hash FROM events ORDER BY id DESC LIMIT 1", row => (Number: row.GetInt64(0), Hash: row.Text(1)!));
        var (number, before) = last is [var one] ? (one.Number + 1, one.Hash) : (1, LedgerEvent.Start);
        var json = JsonSerializer.Serialize(subject.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));
        var made = new LedgerEvent(number, by.At, by.Who, kind, json, by.Why, undoes, "");
        db.Run($"INSERT INTO events ({Columns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            number, made.At, made.Who, EventKinds.Name(kind), made.Subject, made.Why, undoes, made.HashOf(before));
        return number;
    }

    /// <summary>Events, newest first.</summary>
    public static Slice<LedgerEvent> List(SqliteConnection db, int skip, int take) => new(
        db.Rows($"SELECT {Columns} FROM events ORDER BY id DESC LIMIT ?1 OFFSET ?2", Row, Math.Max(0, take), Math.Max(0, skip)),
        (int)db.Number("SELECT count(*) FROM events"));

    /// <summary>One event.</summary>
    public static LedgerEvent? Find(SqliteConnection db, long number) => db.Rows($"SELECT {Columns} FROM events WHERE id = ?1", Row, number) is [var one] ? one : null;

    /// <summary>Whether another event has undone it.</summary>
    public static bool IsUndone(SqliteConnection db, long number) => UndoneBy(db, number) is not null;

    /// <summary>The event that has undone it; null when none has.</summary>
    public static long? UndoneBy(SqliteConnection db, long number) => db.Rows("SELECT id FROM events WHERE undoes = ?1 LIMIT 1", row => row.GetInt64(0), number) is [var undo] ? undo : null;

    /// <summary>What is wrong with the chain, a line each, and the last hash, which stands for all of it.</summary>
    public static LogCheck Verify(SqliteConnection db)
    {
        var (wrong, before, expected) = (new List<string>(), LedgerEvent.Start, 1L);
        using var command = db.Sql($"SELECT {Columns} FROM events ORDER BY id");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var one = Row(reader);
            if (one.Number != expected)
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"e{expected} is missing: the log goes on with e{one.Number}."));
            else if (one.HashOf(before) != one.Hash)
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"e{one.Number} is not what was written: its hash does not fit its content and the event before."));
            (before, expected) = (one.Hash, one.Number + 1);
        }
        wrong.AddRange(Desk.RemarkRows.Verify(db));
        return new((int)(expected - 1), before, wrong);
    }

    private static LedgerEvent Row(SqliteDataReader row) => new(
        row.GetInt64(0), row.When(1), row.Text(2)!, EventKinds.Of(row.Text(3)!), row.Text(4)!, row.Text(5)!, row.IsDBNull(6) ? null : row.GetInt64(6), row.Text(7)!);
}
