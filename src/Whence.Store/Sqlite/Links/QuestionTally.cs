using Whence.Conflicts;
using Whence.Stances;

namespace Whence.Store.Sqlite.Links;

/// <summary>Counts what a question's answers rest on, and keeps what can be listed and searched by.</summary>
internal sealed class QuestionTally(Prepared db, Filings filings)
{
    private const int MostCompared = 300; // claims of one question that are compared pair by pair; the others are counted all the same

    private readonly AnswerReader _reader = new(db, filings);

    /// <summary>Counts a question anew; one without claims goes.</summary>
    public void Count(long question)
    {
        db.Numbers("DELETE FROM conflicts WHERE question = ?1").With(question).Run();
        db.Numbers("DELETE FROM drifts WHERE question = ?1").With(question).Run();
        var answers = _reader.Read(question, withTrails: false);
        if (answers.Count == 0)
        {
            db.Run("DELETE FROM questions WHERE id = ?1", question);
            return;
        }
        var claims = answers.SelectMany(answer => answer.Claims).Order(Filed.ByContent).ToList();
        var edges = claims.Count > 1 ? Edges(question, answers) : [];
        var pages = claims.DistinctBy(claim => claim.Page).Select(claim => claim.PageRow).ToList();
        var before = pages.Count > 1 ? QuestionChanges.Of(db, question) : default;
        db.Run(
            """
            UPDATE questions SET claim = ?2, story = ?3, claims = ?4, answers = ?5, pages = ?6, outlets = ?7, origins_low = ?8, origins_high = ?9, marks = ?10, earliest = ?11, latest = ?12, answer_pages = ?13
            WHERE id = ?1
            """,
            question, Leads.Of(db, answers[0].Claims).Key, StoryOf(claims), claims.Count, answers.Count, pages.Count,
            pages.Select(page => page.Outlet).OfType<string>().Select(Entries.Terms.Key).Distinct(StringComparer.Ordinal).Count(),
            answers[0].Count.Levels.Source.Low, answers[0].Count.Levels.Source.High, (int)MarksOf(answers, claims, edges),
            pages.Min(page => page.Published?.Earliest ?? page.Published?.Latest), pages.Max(page => page.Published?.Latest ?? page.Published?.Earliest), answers[0].Count.Pages);
        if (pages.Count > 1) // what stands on one page rests on it, and nobody who looks again is told
            QuestionChanges.Note(db, question, before);
    }

    private List<ConflictType> Edges(long question, IReadOnlyList<CountedAnswer> answers)
    {
        var compared = answers.SelectMany(answer => answer.Claims.Select(claim => new Answered(claim.Claim, (int)answer.Place))).Take(MostCompared).ToList();
        var types = new List<ConflictType>();
        foreach (var edge in Disputes.Among(compared))
        {
            types.Add(edge.Type);
            db.Run("INSERT OR IGNORE INTO conflicts (question, a, b, kind, why) VALUES (?1, ?2, ?3, ?4, ?5)", question, Key(edge.A), Key(edge.B), (int)edge.Type, edge.Why);
        }
        foreach (var drift in compared.GroupBy(one => one.Answer).SelectMany(answer => Hops.Drifts(answer.Select(one => one.Claim))))
        {
            db.Run("INSERT OR IGNORE INTO drifts (question, a, b, kind, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                question, Key(drift.From), Key(drift.To), (int)drift.Kind, drift.Before, drift.After);
        }
        return types;
    }

    private static long Key(string claim) => LedgerIds.Number(claim, 'c') ?? throw new InvalidDataException($"{claim} is no claim.");

    private static QuestionMarks MarksOf(IReadOnlyList<CountedAnswer> answers, IReadOnlyList<Filed> claims, List<ConflictType> edges)
    {
        var marks = QuestionMarks.None;
        Mark(QuestionMarks.Contested, answers.Count > 1 && edges.Any(type => type is ConflictType.Figures or ConflictType.Denial));
        Mark(QuestionMarks.Denied, claims.Any(claim => claim.Claim.Rejects || claim.Claim.Marks.HasFlag(Marks.Denied)) || edges.Contains(ConflictType.Denial));
        Mark(QuestionMarks.Unverified, claims.Any(claim => claim.Claim.Marks.HasFlag(Marks.Unverified)));
        Mark(QuestionMarks.Updated, claims.Any(claim => claim.Claim.Marks.HasFlag(Marks.Update)) || edges.Any(type => type is ConflictType.Update or ConflictType.Supersession));
        Mark(QuestionMarks.Corrected, edges.Contains(ConflictType.Correction));
        Mark(QuestionMarks.Circular, answers.Any(answer => answer.Count.Circular is not null));
        Mark(QuestionMarks.Unsourced, answers.Any(answer => answer.Count.Unsourced > 0));
        return marks;

        void Mark(QuestionMarks mark, bool holds) => marks |= holds ? mark : QuestionMarks.None;
    }

    // The story that most of its pages tell; among equals the oldest.
    private long? StoryOf(IReadOnlyList<Filed> claims) => claims.DistinctBy(claim => claim.Page)
        .Select(claim => db.Numbers("SELECT story FROM page_stories WHERE page = ?1").With(claim.Page).First()).OfType<long>()
        .GroupBy(story => story).OrderByDescending(story => story.Count()).ThenBy(story => story.Key).Select(story => (long?)story.Key).FirstOrDefault();
}
