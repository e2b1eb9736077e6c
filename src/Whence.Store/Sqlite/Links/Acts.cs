using Microsoft.Data.Sqlite;
using Whence.Store.Sqlite.Desk;

namespace Whence.Store.Sqlite.Links;

/// <summary>What people do to the links: merge, split, undo. Each act is an event of the log and marks what must be gathered again.</summary>
internal static class Acts
{
    /// <summary>Makes two sources one.</summary>
    public static LedgerEvent MergeSources(SqliteConnection db, string source, string into, Act by)
    {
        using var prepared = new Prepared(db);
        var (from, to) = (Merged.Into(prepared, CodeOf(db, source)), Merged.Into(prepared, CodeOf(db, into)));
        if (from == to)
            throw new InvalidOperationException($"“{source}” and “{into}” are one source already.");
        var number = EventLog.Add(db, by, EventKind.MergeSources, undoes: null, ("source", from), ("into", to), ("name", NameOf(db, from)), ("intoName", NameOf(db, to)));
        db.Run("INSERT INTO merges (source, into_source, event) VALUES (?1, ?2, ?3)", from, to, number);
        MarkSource(db, from); // what the other one said goes on to be its own
        return EventLog.Find(db, number)!;
    }

    /// <summary>Parts a source from the one that it was merged into.</summary>
    public static LedgerEvent SplitSource(SqliteConnection db, string source, Act by)
    {
        var code = CodeOf(db, source);
        if (db.Rows("SELECT into_source FROM merges WHERE source = ?1", row => row.GetString(0), code) is not [var into])
            throw new InvalidOperationException($"“{source}” is merged into no other source. See: whence source NAME");
        var number = EventLog.Add(db, by, EventKind.SplitSource, undoes: null, ("source", code), ("from", into), ("name", NameOf(db, code)), ("fromName", NameOf(db, into)));
        Part(db, code, into, number);
        return EventLog.Find(db, number)!;
    }

    /// <summary>Makes two questions one.</summary>
    public static LedgerEvent MergeQuestions(SqliteConnection db, string question, string with, Act by)
    {
        var (first, second) = (QuestionOf(db, question), QuestionOf(db, with));
        if (first == second)
            throw new InvalidOperationException($"{question} and {with} are one question already.");
        var (a, b) = Ordered(LeadOf(db, first), LeadOf(db, second));
        var number = EventLog.Add(db, by, EventKind.MergeQuestions, undoes: null, ("question", $"q{first}"), ("with", $"q{second}"), ("claim", $"c{a}"), ("withClaim", $"c{b}"));
        Rule(db, a, b, same: true, number);
        MarkQuestions(db, first, second);
        return EventLog.Find(db, number)!;
    }

    /// <summary>Takes a claim out of its question.</summary>
    public static LedgerEvent SplitClaim(SqliteConnection db, string claim, Act by)
    {
        var key = LedgerIds.Number(claim, 'c') ?? throw new KeyNotFoundException($"“{claim}” is no claim; claims are called c12.");
        if (db.Rows("SELECT question FROM claim_answers WHERE claim = ?1", row => row.GetInt64(0), key) is not [var question])
            throw new KeyNotFoundException($"There is no claim {claim} under any question of the ledger.");
        var others = db.Rows("SELECT claim FROM claim_answers WHERE question = ?1 AND claim <> ?2", row => row.GetInt64(0), question, key);
        if (others.Count == 0)
            throw new InvalidOperationException($"{claim} stands alone under q{question}; there is nothing to take it out of.");
        var number = EventLog.Add(db, by, EventKind.SplitClaim, undoes: null, ("claim", $"c{key}"), ("question", $"q{question}"));
        foreach (var other in others)
        {
            var (a, b) = Ordered(key, other);
            Rule(db, a, b, same: false, number);
        }
        MarkQuestions(db, question);
        return EventLog.Find(db, number)!;
    }

    /// <summary>Undoes an event by another one.</summary>
    public static LedgerEvent Undo(SqliteConnection db, long number, Act by)
    {
        var one = EventLog.Find(db, number) ?? throw new KeyNotFoundException($"There is no event e{number} in the log. See: whence log");
        if (EventLog.IsUndone(db, number))
            throw new InvalidOperationException($"e{number} is undone already.");
        if (one.Kind is EventKind.Redact or EventKind.Undo)
            throw new InvalidOperationException(one.Kind == EventKind.Redact ? $"e{number} erased a page: what is erased cannot come back." : $"e{number} undid e{one.Undoes}; do that act again instead.");
        var subject = one.Parts;
        var undo = EventLog.Add(db, by, EventKind.Undo, number, ("event", $"e{number}"), ("kind", EventKinds.Name(one.Kind)));
        switch (one.Kind)
        {
            case EventKind.MergeSources:
                Part(db, subject["source"], subject["into"], undo);
                break;
            case EventKind.SplitSource:
                db.Run("DELETE FROM kept_apart WHERE event = ?1", number);
                db.Run("INSERT OR IGNORE INTO merges (source, into_source, event) VALUES (?1, ?2, ?3)", subject["source"], subject["from"], undo);
                MarkSource(db, subject["source"]);
                MarkSource(db, subject["from"]);
                break;
            case EventKind.AcceptClaim or EventKind.RejectClaim or EventKind.CorrectClaim or EventKind.Comment:
                RemarkRows.Undo(db, number, undo);
                break;
            case var kind when DeskActs.Keeps(kind):
                DeskActs.Replay(db);
                break;
            default:
                MarkQuestions(db, [.. db.Rows("SELECT DISTINCT question FROM claim_answers WHERE claim IN (SELECT a FROM rulings WHERE event = ?1 UNION SELECT b FROM rulings WHERE event = ?1)", row => row.GetInt64(0), number)]);
                db.Run("DELETE FROM rulings WHERE event = ?1", number);
                break;
        }
        return EventLog.Find(db, undo)!;
    }

    /// <summary>Which sources were merged into one.</summary>
    public static IReadOnlyList<MergeRow> MergedInto(SqliteConnection db, string code) =>
    [
        .. db.Rows("SELECT m.source, s.name, m.event FROM merges m LEFT JOIN sources s ON s.code = m.source WHERE m.into_source = ?1 ORDER BY m.source",
            row => (Code: row.GetString(0), Name: row.Text(1), Event: row.GetInt64(2)), code)
            .Select(merge => new MergeRow(merge.Code, merge.Name ?? merge.Code, EventLog.Find(db, merge.Event)!)),
    ];

    /// <summary>Marks every question in which a source has a part, or one that was merged into it.</summary>
    /// <remarks>From the source to its claims: left to itself, SQLite would walk over all claims.</remarks>
    public static void MarkSource(SqliteConnection db, string code) => db.Run(
        """
        WITH RECURSIVE own (code) AS (SELECT ?1 UNION SELECT m.source FROM merges m JOIN own ON m.into_source = own.code)
        INSERT OR IGNORE INTO stale_questions (question)
        SELECT DISTINCT q.question FROM own CROSS JOIN sources s ON s.code = own.code CROSS JOIN claim_hops h ON h.source = s.id CROSS JOIN claim_answers q ON q.claim = h.claim
        """, code);

    private static void Part(SqliteConnection db, string source, string into, long number)
    {
        db.Run("DELETE FROM merges WHERE source = ?1 AND into_source = ?2", source, into);
        var (a, b) = string.CompareOrdinal(source, into) < 0 ? (source, into) : (into, source);
        db.Run("INSERT OR REPLACE INTO kept_apart (a, b, event) VALUES (?1, ?2, ?3)", a, b, number);
        MarkSource(db, source);
        MarkSource(db, into);
    }

    private static void Rule(SqliteConnection db, long a, long b, bool same, long number) =>
        db.Run("INSERT OR REPLACE INTO rulings (a, b, same, event) VALUES (?1, ?2, ?3, ?4)", a, b, same, number);

    private static void MarkQuestions(SqliteConnection db, params ReadOnlySpan<long> questions)
    {
        foreach (var question in questions)
            db.Run("INSERT OR IGNORE INTO stale_questions (question) VALUES (?1)", question);
    }

    private static (long A, long B) Ordered(long one, long other) => one < other ? (one, other) : (other, one);

    private static long QuestionOf(SqliteConnection db, string id) =>
        LedgerIds.Number(id, 'q') is { } number && db.Number("SELECT count(*) FROM questions WHERE id = ?1", number) == 1
            ? number
            : throw new KeyNotFoundException($"There is no question “{id}” in the ledger. See: whence questions");

    private static long LeadOf(SqliteConnection db, long question) => db.Number("SELECT claim FROM questions WHERE id = ?1", question);

    private static string CodeOf(SqliteConnection db, string idOrName) =>
        SourceRows.Find(db, idOrName)?.Id ?? throw new KeyNotFoundException($"“{idOrName}” is no source of the ledger. See: whence sources --text WORDS");

    private static string NameOf(SqliteConnection db, string code) => db.Rows("SELECT name FROM sources WHERE code = ?1", row => row.Text(0)!, code) is [var name] ? name : code;
}
