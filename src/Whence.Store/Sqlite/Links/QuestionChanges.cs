using Microsoft.Data.Sqlite;
using Whence.Store.Front;
using Whence.Store.Sqlite.Front;

namespace Whence.Store.Sqlite.Links;

/// <summary>What became otherwise when questions were counted again: kept as it happens, gathered for somebody who looked at one time and looks again.</summary>
internal static class QuestionChanges
{
    private const int MostGathered = 5000; // changes, the newest: who was away for longer sees what came last
    private const QuestionMarks Telling = QuestionMarks.Contested | QuestionMarks.Denied | QuestionMarks.Corrected | QuestionMarks.Updated | QuestionMarks.Circular;

    /// <summary>What a question counts.</summary>
    internal readonly record struct Counted(int Pages, int Low, int High, QuestionMarks Marks);

    /// <summary>What a question counts now.</summary>
    public static Counted Of(Prepared db, long question) =>
        db.Rows("SELECT pages, origins_low, origins_high, marks FROM questions WHERE id = ?1", row => new Counted(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), (QuestionMarks)row.GetInt32(3)), question) is [var counted] ? counted : default;

    /// <summary>Keeps what became otherwise since it counted <paramref name="before"/>; nothing for a question on one page, or when nobody would look up.</summary>
    public static void Note(Prepared db, long question, Counted before)
    {
        var now = Of(db, question);
        if (now.Pages < 2 || (before.Pages == now.Pages && before.Low == now.Low && before.High == now.High && ((now.Marks & ~before.Marks) & Telling) == 0))
            return;
        db.Run(
            """
            INSERT INTO question_changes (question, page, pages_before, pages_after, low_before, low_after, high_before, high_after, marks_before, marks_after)
            VALUES (?1, coalesce((SELECT max(id) FROM pages), 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            question, before.Pages, now.Pages, before.Low, now.Low, before.High, now.High, (int)before.Marks, (int)now.Marks);
    }

    /// <summary>A look taken now.</summary>
    public static LookedPoint Now(SqliteConnection db) => new(db.Number("SELECT max(id) FROM pages"), db.Number("SELECT max(id) FROM question_changes"));

    /// <summary>What came and what changed since a look.</summary>
    public static SinceLooked Since(SqliteConnection db, LookedPoint looked, int most, Remembered kept)
    {
        var now = Now(db);
        var changed = new Dictionary<long, (Counted Before, Counted After)>();
        foreach (var (question, before, after) in db.Rows(
            """
            SELECT question, pages_before, low_before, high_before, marks_before, pages_after, low_after, high_after, marks_after
            FROM question_changes WHERE id > ?1 ORDER BY id
            """,
            row => (row.GetInt64(0), Read(row, 1), Read(row, 5)), Math.Max(looked.Change, now.Change - MostGathered)))
        {
            changed[question] = (changed.TryGetValue(question, out var first) ? first.Before : before, after);
        }
        var told = changed.Where(change => IsTold(change.Value.Before, change.Value.After)).OrderByDescending(change => Weight(change.Value.Before, change.Value.After)).ThenByDescending(change => change.Value.After.Pages).ThenBy(change => change.Key).ToList();
        var changes = told.Take(most).Select(change => (Row: QuestionRows.Find(db, $"q{change.Key}", kept), change.Value.Before, change.Value.After)).Where(change => change.Row is not null)
            .Select(change => new QuestionChange(change.Row!, change.Before.Pages, change.Before.Low, change.Before.High, change.After.Low, change.After.High, change.After.Marks & ~change.Before.Marks));
        return new(now, (int)db.Number("SELECT count(*) FROM pages WHERE id > ?1", looked.Page), (int)db.Number("SELECT coalesce(sum(claims), 0) FROM pages WHERE id > ?1", looked.Page), told.Count, [.. changes]);
    }

    private static Counted Read(SqliteDataReader row, int at) => new(row.GetInt32(at), row.GetInt32(at + 1), row.GetInt32(at + 2), (QuestionMarks)row.GetInt32(at + 3));

    private static bool IsTold(Counted before, Counted after) => after.Pages >= 2 && (after.Low != before.Low || after.High != before.High || after.Pages != before.Pages || ((after.Marks & ~before.Marks) & Telling) != 0);

    // A denial, a correction or a contradiction first; then what rested on one origin and no longer does, or the other way; then what is new.
    private static int Weight(Counted before, Counted after)
    {
        var fresh = after.Marks & ~before.Marks;
        return ((fresh & QuestionMarks.Denied) != 0 ? 16 : 0) + ((fresh & QuestionMarks.Corrected) != 0 ? 16 : 0) + ((fresh & QuestionMarks.Contested) != 0 ? 8 : 0)
            + (before.Pages > 0 && before.Low == 1 && after.Low > 1 ? 12 : 0) + (before.Pages > 0 && before.Low > after.Low ? 10 : 0) + (before.Pages > 0 && before.Low != after.Low ? 4 : 0)
            + ((fresh & QuestionMarks.Circular) != 0 ? 6 : 0) + (before.Pages == 0 ? 1 : 0);
    }
}
