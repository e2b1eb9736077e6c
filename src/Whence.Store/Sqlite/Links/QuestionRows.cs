using Microsoft.Data.Sqlite;
using Whence.Matching;
using Whence.Origins;
using Whence.Store.Sqlite.Front;

namespace Whence.Store.Sqlite.Links;

/// <summary>Finds questions.</summary>
internal static class QuestionRows
{
    /// <summary>The questions that a query asks for.</summary>
    public static Slice<QuestionRow> List(SqliteConnection db, QuestionQuery query, Remembered kept)
    {
        if (Conditions(db, query) is not { } where)
            return new([], 0);
        var total = (int)db.Number($"SELECT count(*) FROM questions q {where}", where.Values);
        var order = query.Sort switch
        {
            QuestionSort.Newest => "q.latest DESC, q.id",
            QuestionSort.Rests => "q.answer_pages * 1.0 / max(q.origins_low, 1) DESC, q.answer_pages DESC, q.id",
            _ => "q.pages DESC, q.origins_low, q.id",
        };
        var ids = db.Rows($"SELECT q.id FROM questions q {where} ORDER BY {order} LIMIT {where.Value(Math.Max(0, query.Take))} OFFSET {where.Value(Math.Max(0, query.Skip))}", row => row.GetInt64(0), where.Values);
        using var prepared = new Prepared(db);
        var reader = Reader(prepared);
        return new([.. ids.Select(id => kept.Of(db, $"q{id}", () => Row(prepared, id, reader.Read(id))))], total);
    }

    /// <summary>One question.</summary>
    public static QuestionRow? Find(SqliteConnection db, string id, Remembered kept)
    {
        using var prepared = new Prepared(db);
        return NumberOf(db, id) is { } number ? kept.Of(db, $"q{number}", () => Row(prepared, number, Reader(prepared).Read(number))) : null;
    }

    /// <summary>Under which question and answer a claim stands.</summary>
    public static (string Question, string Answer)? Place(SqliteConnection db, string claim) =>
        LedgerIds.Number(claim, 'c') is { } number && db.Rows("SELECT question, place FROM claim_answers WHERE claim = ?1", row => (row.GetInt64(0), row.GetInt64(1)), number) is [var (question, place)]
            ? ($"q{question}", $"q{question}.{place}")
            : null;

    /// <summary>The claims under a question.</summary>
    public static IReadOnlyList<FiledClaim> Claims(SqliteConnection db, string id)
    {
        if (LedgerIds.Number(id, 'q') is not { } number)
            return [];
        using var prepared = new Prepared(db);
        var filings = new Filings(prepared);
        return [.. db.Rows("SELECT claim FROM claim_answers WHERE question = ?1", row => row.GetInt64(0), number).Select(claim => filings[claim]).Order(Filed.ByContent).Select(filed => filed.Claim)];
    }

    /// <summary>What its answers rest on when somebody is left out.</summary>
    public static OriginCounts? Without(SqliteConnection db, string id, LeftOut leftOut)
    {
        if (NumberOf(db, id) is not { } number)
            return null;
        using var prepared = new Prepared(db);
        var answers = Reader(prepared).Read(number);
        return new(Row(prepared, number, answers), [.. answers.Select(answer => (IdOf(number, answer), answer.Without(leftOut)))]);
    }

    private static AnswerReader Reader(Prepared db) => new(db, new(db));

    private static long? NumberOf(SqliteConnection db, string id) =>
        LedgerIds.Number(id, 'q') is { } number && db.Number("SELECT count(*) FROM questions WHERE id = ?1", number) > 0 ? number : null;

    private static string IdOf(long question, CountedAnswer answer) => $"q{question}.{answer.Place}";

    private static Where? Conditions(SqliteConnection db, QuestionQuery query)
    {
        var where = new Where();
        if (query.LeastPages > 1)
            where.And($"q.pages >= {where.Value(query.LeastPages)}");
        if (query.AcrossOutlets)
            where.And("q.outlets <> 1");
        if (query.HasOrigin)
            where.And("q.origins_high > 0");
        if (query.Marks != QuestionMarks.None)
        {
            var marks = where.Value((int)query.Marks);
            where.And($"q.marks <> 0 AND (q.marks & {marks}) = {marks}");
        }
        if (!string.IsNullOrWhiteSpace(query.Story))
        {
            if (LedgerIds.Number(query.Story, 's') is not { } story)
                return null;
            where.And($"q.story = {where.Value(story)}");
        }
        if (!string.IsNullOrWhiteSpace(query.Page))
        {
            if (PageRows.Guess(db, query.Page) is not { } page)
                return null;
            where.And($"q.id IN (SELECT a.question FROM claims c JOIN claim_answers a ON a.claim = c.id WHERE c.page = {where.Value(page.Key)})");
        }
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            if (Words.Match(query.Text) is not { } match)
                return null;
            where.And($"q.id IN (SELECT question FROM claim_answers WHERE claim IN (SELECT rowid FROM claim_words WHERE claim_words MATCH {where.Value(match)}))");
        }
        if (query.Edges.Count > 0)
            where.And($"q.id IN (SELECT question FROM conflicts WHERE kind IN ({string.Join(", ", query.Edges.Select(kind => where.Value((int)kind)))}))");
        if (!string.IsNullOrWhiteSpace(query.Source))
            where.And($"q.id IN (SELECT question FROM claim_answers WHERE claim IN (SELECT claim FROM claim_hops WHERE source IN ({SourceRows.Called(where.Value(Entries.Terms.Key(query.Source)))})))");
        return where;
    }

    private static QuestionRow Row(Prepared db, long id, IReadOnlyList<CountedAnswer> answers)
    {
        var (lead, story, marks, earliest, latest, claims, pages, outlets) = db.Rows(
            "SELECT claim, story, marks, earliest, latest, claims, pages, outlets FROM questions WHERE id = ?1",
            row => (row.GetInt64(0), row.IsDBNull(1) ? (long?)null : row.GetInt64(1), (QuestionMarks)row.GetInt32(2), row.Day(3), row.Day(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7)), id)[0];
        return new()
        {
            Id = $"q{id}",
            Text = TextOf(db, lead),
            ClaimId = $"c{lead}",
            Story = story is null ? null : $"s{story}",
            Claims = claims,
            Pages = pages,
            Outlets = outlets,
            Marks = marks,
            Earliest = earliest,
            Latest = latest,
            Answers = [.. answers.Select(answer => Answer(db, id, answer))],
        };
    }

    private static AnswerRow Answer(Prepared db, long question, CountedAnswer answer)
    {
        var lead = Leads.Of(db, answer.Claims);
        var figure = lead.Claim.Gist?.Figures is [var stated, ..] ? stated.Bounds : default;
        return new()
        {
            Id = IdOf(question, answer),
            Text = lead.Claim.Text,
            ClaimId = lead.Claim.Id,
            Rejects = lead.Claim.Rejects,
            Low = figure.Low,
            High = figure.High,
            Claims = [.. answer.Claims.Select(claim => claim.Claim.Id)],
            Count = answer.Count,
        };
    }

    private static string TextOf(Prepared db, long claim) => db.Rows("SELECT text FROM claim_texts WHERE claim = ?1", row => row.Text(0)!, claim) is [var text] ? text : "";
}
