using Microsoft.Data.Sqlite;
using Whence.Matching;
using Whence.Store.Desk;

namespace Whence.Store.Sqlite.Desk;

/// <summary>Finds claims that wait for somebody to look at them.</summary>
internal static class ReviewRows
{
    private const string Looked = "SELECT claim FROM remarks WHERE undone IS NULL AND claim IS NOT NULL AND kind < 3"; // RemarkKind.Comment is no look
    private const string NotLooked = "NOT EXISTS (SELECT 1 FROM remarks r WHERE r.claim = c.id AND r.undone IS NULL AND r.kind < 3)";
    private static readonly string Contested = $"q.marks <> 0 AND (q.marks & {(int)QuestionMarks.Contested}) <> 0";

    /// <summary>The claims of a queue.</summary>
    public static Slice<ClaimRow> List(SqliteConnection db, ReviewQuery query)
    {
        var where = new Where();
        if (!Narrow(db, query, where))
            return new([], 0);
        var (from, order) = query.Queue switch
        {
            ReviewQueue.Unresolved => ("claims c", "c.page DESC, c.place"),
            ReviewQueue.Contested => ("questions q CROSS JOIN claim_answers a ON a.question = q.id CROSS JOIN claims c ON c.id = a.claim", "q.pages DESC, q.id, a.place, c.id"),
            ReviewQueue.Reviewed => ($"(SELECT claim, max(event) AS last FROM remarks WHERE undone IS NULL AND claim IS NOT NULL AND kind < 3 GROUP BY claim) l JOIN claims c ON c.id = l.claim", "l.last DESC"),
            _ => ("claims c", "c.day DESC, c.page DESC, c.place"),
        };
        switch (query.Queue)
        {
            case ReviewQueue.Unresolved:
                where.And("c.writer = 0 AND c.unresolved = 1");
                break;
            case ReviewQueue.Contested:
                where.And(Contested);
                break;
            default:
                break;
        }
        if (query.Queue != ReviewQueue.Reviewed)
            where.And(NotLooked);
        var total = IsNarrowed(query) ? (int)db.Number($"SELECT count(*) FROM {from} {where}", where.Values) : Waiting(db, query.Queue);
        var ids = db.Rows($"SELECT c.id FROM {from} {where} ORDER BY {order} LIMIT {where.Value(Math.Max(0, query.Take))} OFFSET {where.Value(Math.Max(0, query.Skip))}", row => row.GetInt64(0), where.Values);
        return new([.. ids.Select(id => ClaimRows.Find(db, $"c{id}")).OfType<ClaimRow>()], total);
    }

    /// <summary>How many wait.</summary>
    public static ReviewCounts Count(SqliteConnection db) => new(
        Waiting(db, ReviewQueue.Unresolved), Waiting(db, ReviewQueue.Contested), Waiting(db, ReviewQueue.All), Waiting(db, ReviewQueue.Reviewed),
        (int)db.Number("SELECT count(*) FROM remarks WHERE undone IS NULL AND claim IS NULL"));

    /// <summary>The figures that were read in a claim, as bounds.</summary>
    public static IReadOnlyList<string> Figures(SqliteConnection db, string claim) =>
        LedgerIds.Number(claim, 'c') is { } number && db.Rows("SELECT gist FROM claim_gists WHERE claim = ?1", row => row.GetFieldValue<byte[]>(0), number) is [var gist]
            ? [.. GistCodec.Read(gist).Figures.Select(figure => TypedFigure.Write(figure.Bounds)).Distinct(StringComparer.Ordinal)]
            : [];

    /// <summary>Other questions under which a claim may belong.</summary>
    public static IReadOnlyList<NearQuestion> Near(SqliteConnection db, string claim, int most) => LedgerIds.Number(claim, 'c') is not { } number ? [] : db.Rows(
        """
        SELECT a.question, l.other, t.text, max(l.score) FROM (
            SELECT b AS other, question AS score FROM likenesses WHERE a = ?1 UNION ALL SELECT a, question FROM likenesses WHERE b = ?1) l
        JOIN claim_answers a ON a.claim = l.other JOIN claim_texts t ON t.claim = l.other
        WHERE a.question <> coalesce((SELECT question FROM claim_answers WHERE claim = ?1), 0)
        GROUP BY a.question ORDER BY max(l.score) DESC, a.question LIMIT ?2
        """,
        row => new NearQuestion($"q{row.GetInt64(0)}", $"c{row.GetInt64(1)}", row.Text(2)!, row.GetDouble(3)), number, most);

    // What was looked at is never much: it is counted apart and taken off.
    private static int Waiting(SqliteConnection db, ReviewQueue queue) => (int)(queue switch
    {
        ReviewQueue.Unresolved => db.Number("SELECT count(*) FROM claims WHERE writer = 0 AND unresolved = 1") - db.Number($"SELECT count(*) FROM claims WHERE writer = 0 AND unresolved = 1 AND id IN ({Looked})"),
        ReviewQueue.Contested => db.Number($"SELECT coalesce(sum(q.claims), 0) FROM questions q WHERE {Contested}")
            - db.Number($"SELECT count(*) FROM claim_answers a JOIN questions q ON q.id = a.question WHERE a.claim IN ({Looked}) AND {Contested}"),
        ReviewQueue.Reviewed => db.Number($"SELECT count(DISTINCT claim) FROM ({Looked})"),
        _ => db.Number("SELECT count(*) FROM claims") - db.Number($"SELECT count(DISTINCT claim) FROM ({Looked})"),
    });

    private static bool IsNarrowed(ReviewQuery query) => !string.IsNullOrWhiteSpace(query.Page) || !string.IsNullOrWhiteSpace(query.Source) || !string.IsNullOrWhiteSpace(query.Question);

    private static bool Narrow(SqliteConnection db, ReviewQuery query, Where where)
    {
        if (!string.IsNullOrWhiteSpace(query.Page))
        {
            if (PageRows.Guess(db, query.Page) is not { } page)
                return false;
            where.And($"c.page = {where.Value(page.Key)}");
        }
        if (!string.IsNullOrWhiteSpace(query.Question))
        {
            if (LedgerIds.Number(query.Question, 'q') is not { } question)
                return false;
            where.And($"c.id IN (SELECT claim FROM claim_answers WHERE question = {where.Value(question)})");
        }
        if (!string.IsNullOrWhiteSpace(query.Source))
            where.And($"c.id IN (SELECT claim FROM claim_hops WHERE source IN ({SourceRows.Called(where.Value(Entries.Terms.Key(query.Source)))}))");
        return true;
    }
}
