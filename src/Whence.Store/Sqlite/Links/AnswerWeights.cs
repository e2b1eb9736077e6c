using Microsoft.Data.Sqlite;
using Whence.Origins;
using Whence.Store.Sqlite.Front;

namespace Whence.Store.Sqlite.Links;

/// <summary>Finds what answers rest on for many claims at once. A question with one answer keeps its count in its own row; only where there are several is the answer counted.</summary>
internal static class AnswerWeights
{
    /// <summary>The weights by claim.</summary>
    public static IReadOnlyDictionary<string, AnswerWeight> Of(SqliteConnection db, IEnumerable<string> claims, Remembered kept)
    {
        using var one = new Prepared(db);
        var found = new Dictionary<string, AnswerWeight>(StringComparer.Ordinal);
        foreach (var id in claims)
        {
            if (LedgerIds.Number(id, 'c') is { } key && One(db, one, key, kept) is { } weight)
                found[id] = weight;
        }
        return found;
    }

    private static AnswerWeight? One(SqliteConnection db, Prepared one, long claim, Remembered kept)
    {
        var rows = one.Rows(
            "SELECT a.question, a.place, q.answers, q.pages, q.outlets, q.origins_low, q.origins_high FROM claim_answers a JOIN questions q ON q.id = a.question WHERE a.claim = ?1",
            row => (Question: row.GetInt64(0), Place: row.GetInt64(1), Answers: row.GetInt32(2), Pages: row.GetInt32(3), Outlets: row.GetInt32(4), Origins: new OriginRange(row.GetInt32(5), row.GetInt32(6))), claim);
        if (rows is not [var row])
            return null;
        var (question, answer) = ($"q{row.Question}", $"q{row.Question}.{row.Place}");
        if (row.Answers == 1)
            return new(question, answer, row.Pages, row.Outlets, row.Origins);
        return QuestionRows.Find(db, question, kept)?.Answers.FirstOrDefault(other => other.Id == answer)?.Count is { } count
            ? new(question, answer, count.Pages, count.Outlets, count.Levels.Source)
            : null;
    }
}
