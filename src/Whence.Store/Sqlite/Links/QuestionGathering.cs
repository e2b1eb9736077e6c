using Whence.Matching;

namespace Whence.Store.Sqlite.Links;

/// <summary>Gathers claims under questions and answers, keeps their ids, and has them counted.</summary>
internal sealed class QuestionGathering(Prepared db, Filings filings)
{
    private readonly QuestionTally _tally = new(db, filings);

    /// <summary>Gathers the neighbourhoods of <paramref name="claims"/> and of questions that are stale, and counts every question that changed.</summary>
    /// <param name="claims">Claims that are new or have new edges.</param>
    /// <param name="pages">Pages that are new: what was copied from or to them may count otherwise.</param>
    public void Gather(IEnumerable<long> claims, IEnumerable<long> pages)
    {
        var stale = db.Rows("SELECT question FROM stale_questions ORDER BY question", row => row.GetInt64(0));
        var groups = new List<Gathered>();
        foreach (var found in new Neighbourhood(QuestionEdges, Questions.Together).Around(claims.Concat(stale.SelectMany(Members))))
            groups.AddRange(Groups(found));
        var changed = new HashSet<long>(stale);
        Assign(groups, changed);
        foreach (var page in pages)
            changed.UnionWith(db.Rows("SELECT DISTINCT q.question FROM claims c JOIN claim_answers q ON q.claim = c.id WHERE c.page = ?1", row => row.GetInt64(0), page));
        foreach (var question in changed.Order())
            _tally.Count(question);
        db.Run("DELETE FROM stale_questions");
    }

    private IEnumerable<Gathered> Groups(IReadOnlyList<long> found)
    {
        if (found.Count == 1)
            return [new(found, [found])];
        var claims = found.Select(claim => filings[claim]).Order(Filed.ByContent).ToList();
        var at = claims.Index().ToDictionary(pair => pair.Item.Key, pair => pair.Index);
        var (edges, rulings) = (new List<ScoredPair>(), new List<(int, int, bool)>());
        foreach (var (claim, index) in at)
        {
            edges.AddRange(Edges(claim).Where(edge => edge.Other > claim && at.ContainsKey(edge.Other)).Select(edge => new ScoredPair(index, at[edge.Other], edge.Question, edge.Answer)));
            rulings.AddRange(Rulings(claim).Where(ruling => ruling.Other > claim && at.ContainsKey(ruling.Other)).Select(ruling => (index, at[ruling.Other], ruling.Same)));
        }
        return Questions.Group([.. claims.Select(claim => claim.Claim)], edges, rulings)
            .Index().GroupBy(pair => pair.Item.Question)
            .Select(question => new Gathered([.. question.Select(pair => claims[pair.Index].Key)], [.. question.GroupBy(pair => pair.Item.Answer, pair => claims[pair.Index].Key).Select(IReadOnlyList<long> (answer) => [.. answer])]));
    }

    private sealed record Gathered(IReadOnlyList<long> Claims, IReadOnlyList<IReadOnlyList<long>> Answers);

    private void Assign(List<Gathered> groups, HashSet<long> changed)
    {
        var before = groups.SelectMany(group => group.Claims).Distinct().ToDictionary(claim => claim, PlaceOf);
        var heirs = Heirs.Of([.. groups.Select(group => group.Claims)], claim => before[claim]?.Question);
        for (var g = 0; g < groups.Count; g++)
        {
            var question = heirs[g] ?? db.Key("INSERT INTO questions (claim, claims, answers, pages, outlets, origins_low, origins_high, marks, next_place) VALUES (?1, 0, 0, 0, 0, 0, 0, 0, 1) RETURNING id", groups[g].Claims[0]);
            var places = Heirs.Of<long>(groups[g].Answers, claim => before[claim] is { } place && place.Question == question ? place.Place : null);
            for (var a = 0; a < places.Length; a++)
            {
                var place = places[a] ?? db.Key("UPDATE questions SET next_place = next_place + 1 WHERE id = ?1 RETURNING next_place - 1", question);
                foreach (var claim in groups[g].Answers[a])
                {
                    if (before[claim] is var old && old == (question, place))
                        continue;
                    if (old is var (left, _))
                        changed.Add(left);
                    changed.Add(question);
                    db.Run("INSERT INTO claim_answers (claim, question, place) VALUES (?1, ?2, ?3) ON CONFLICT (claim) DO UPDATE SET question = excluded.question, place = excluded.place", claim, question, place);
                }
            }
        }
    }

    private (long Question, long Place)? PlaceOf(long claim) =>
        db.Rows("SELECT question, place FROM claim_answers WHERE claim = ?1", row => (row.GetInt64(0), row.GetInt64(1)), claim) is [var place] ? place : null;

    private List<long> Members(long question) => db.Rows("SELECT claim FROM claim_answers WHERE question = ?1 ORDER BY claim", row => row.GetInt64(0), question);

    private List<(long Item, double Score)> QuestionEdges(long claim)
    {
        var edges = Edges(claim).ConvertAll(edge => (edge.Other, edge.Question));
        foreach (var (other, same) in Rulings(claim))
        {
            edges.RemoveAll(edge => edge.Other == other);
            if (same)
                edges.Add((other, 1));
        }
        return edges;
    }

    private List<(long Other, bool Same)> Rulings(long claim) => db.Rows(
        "SELECT b, same FROM rulings WHERE a = ?1 UNION ALL SELECT a, same FROM rulings WHERE b = ?1", row => (row.GetInt64(0), row.GetInt64(1) != 0), claim);

    private List<(long Other, double Question, double Answer)> Edges(long claim) => db.Rows(
        "SELECT b, question, answer FROM likenesses WHERE a = ?1 UNION ALL SELECT a, question, answer FROM likenesses WHERE b = ?1",
        row => (row.GetInt64(0), row.GetDouble(1), row.GetDouble(2)), claim);
}
