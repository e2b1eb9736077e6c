using Microsoft.Data.Sqlite;
using Whence.Store.Desk;

namespace Whence.Store.Sqlite.Desk;

/// <summary>What can be kept and looked after, by id.</summary>
internal static class Things
{
    private const string PagePrefix = "sha256:", SourcePrefix = "src:";

    /// <summary>What an id is the id of.</summary>
    public static ThingKind KindOf(string id) => id switch
    {
        _ when id.StartsWith(PagePrefix, StringComparison.Ordinal) => ThingKind.Page,
        _ when id.StartsWith(SourcePrefix, StringComparison.Ordinal) => ThingKind.Source,
        ['q', ..] => ThingKind.Question,
        _ => ThingKind.Claim,
    };

    /// <summary>The id of what <paramref name="typed"/> means: an id of a claim or question, or id or name of a page or source.</summary>
    /// <exception cref="KeyNotFoundException">It means nothing in the ledger.</exception>
    public static string Find(SqliteConnection db, string typed)
    {
        var wanted = typed.Trim();
        if (LedgerIds.Number(wanted, 'c') is { } claim && IsThere(db, $"c{claim}"))
            return $"c{claim}";
        if (LedgerIds.Number(wanted, 'q') is { } question && IsThere(db, $"q{question}"))
            return $"q{question}";
        if (!wanted.StartsWith(SourcePrefix, StringComparison.Ordinal) && PageRows.Guess(db, wanted) is { } page)
            return page.Row.Id;
        return SourceRows.Find(db, wanted)?.Id ?? throw new KeyNotFoundException($"“{typed}” is no claim, question, page or source of the ledger. See: whence search WORDS");
    }

    /// <summary>How something stands.</summary>
    public static WatchState State(SqliteConnection db, string id) => KindOf(id) switch
    {
        ThingKind.Claim => Claim(db, LedgerIds.Number(id, 'c') ?? 0),
        ThingKind.Question => Question(db, LedgerIds.Number(id, 'q') ?? 0),
        ThingKind.Source => SourceRows.Find(db, id) is { } source && source.Id == id
            ? new() { IsThere = true, Pages = source.Pages, Claims = source.AsOrigin, Denials = source.Denials }
            : new(),
        _ => new() { IsThere = PageRows.Find(db, id) is not null },
    };

    private static bool IsThere(SqliteConnection db, string id) =>
        db.Number(id[0] == 'c' ? "SELECT count(*) FROM claims WHERE id = ?1" : "SELECT count(*) FROM questions WHERE id = ?1", LedgerIds.Number(id, id[0])) > 0;

    private static WatchState Claim(SqliteConnection db, long claim)
    {
        if (!IsThere(db, $"c{claim}"))
            return new();
        var remarks = (int)db.Number("SELECT count(*) FROM remarks WHERE claim = ?1 AND undone IS NULL", claim);
        return db.Rows("SELECT question FROM claim_answers WHERE claim = ?1", row => row.GetInt64(0), claim) is [var question]
            ? Question(db, question) with { IsThere = true, Remarks = remarks }
            : new() { IsThere = true, Pages = 1, Claims = 1, Remarks = remarks };
    }

    private static WatchState Question(SqliteConnection db, long question) => db.Rows(
        "SELECT pages, outlets, origins_low, origins_high, answers, marks, claims FROM questions WHERE id = ?1",
        row => new WatchState
        {
            IsThere = true,
            Pages = row.GetInt32(0),
            Outlets = row.GetInt32(1),
            OriginsLow = row.GetInt32(2),
            OriginsHigh = row.GetInt32(3),
            Answers = row.GetInt32(4),
            Marks = (QuestionMarks)row.GetInt32(5),
            Claims = row.GetInt32(6),
        }, question) is [var state] ? state with { Remarks = Remarks(db, question) } : new();

    private static int Remarks(SqliteConnection db, long question) =>
        (int)db.Number("SELECT count(*) FROM claim_answers a JOIN remarks r ON r.claim = a.claim AND r.undone IS NULL WHERE a.question = ?1", question);
}
