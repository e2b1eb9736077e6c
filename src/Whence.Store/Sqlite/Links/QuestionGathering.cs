using Whence.Matching;

namespace Whence.Store.Sqlite.Links;

/// <summary>Gathers claims under questions and answers, keeps their ids, and has them counted.</summary>
internal sealed class QuestionGathering(Prepared db, Filings filings, EdgeTable alike)
{
    private readonly Neighbourhood _around = new(Questions.Together);
    private readonly QuestionTally _tally = new(db, filings);
    private readonly ContentOrder _places = new(db);
    private readonly NumberStatement _placeOf = db.Numbers("SELECT question, place FROM claim_answers WHERE claim = ?1");

    /// <summary>Gathers the neighbourhoods of <paramref name="claims"/> and of questions that are stale, and counts every question that changed.</summary>
    /// <param name="claims">Claims that are new or have new edges.</param>
    public void Gather(IEnumerable<long> claims)
    {
        var stale = db.Rows("SELECT question FROM stale_questions ORDER BY question", row => row.GetInt64(0));
        var waiting = stale.ToHashSet();
        var rulings = Rulings();
        if (stale.Count > 0)
            _around.Forget();
        var groups = new List<Gathered>();
        foreach (var found in _around.Of(claims.Concat(stale.SelectMany(Members)), claim => Edges(claim, rulings)))
            groups.AddRange(Groups(found, rulings, waiting));
        var changed = new HashSet<long>(stale);
        Assign(groups, changed);
        foreach (var question in changed.Order())
            _tally.Count(question);
        db.Run("DELETE FROM stale_questions");
    }

    private IEnumerable<Gathered> Groups(IReadOnlyList<long> found, ILookup<long, (long Other, bool Same)> rulings, HashSet<long> stale)
    {
        if (found.Count == 1)
            return Stays(found, stale) ? [] : [new(found, [found])];
        long[] claims = [.. found.OrderBy(claim => claim, _places)];
        var at = claims.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var edges = at.SelectMany(one => Edges(one.Key, rulings).Where(edge => edge.Item > one.Key && at.ContainsKey(edge.Item)).Select(edge => new Edge(one.Value, at[edge.Item], edge.Score))).ToList();
        var ruled = at.SelectMany(one => rulings[one.Key].Where(ruling => ruling.Other > one.Key && at.ContainsKey(ruling.Other)).Select(ruling => (one.Value, at[ruling.Other], ruling.Same))).ToList();
        var questions = Questions.Gather(claims.Length, edges, ruled);
        var scores = edges.ToLookup(edge => (Math.Min(edge.A, edge.B), Math.Max(edge.A, edge.B)), edge => edge.Score);
        return questions.Index().GroupBy(claim => claim.Item, claim => claim.Index).Select(question => question.ToArray())
            .Where(members => !Stays([.. members.Select(member => claims[member])], stale))
            .Select(members => Answered(claims, members, Questions.Answers([.. members.Select(member => filings[claims[member]].Claim)], (a, b) => scores[(members[a], members[b])].FirstOrDefault())));
    }

    private static Gathered Answered(long[] claims, int[] members, int[] answers) => new(
        [.. members.Select(member => claims[member])],
        [.. answers.Index().GroupBy(pair => pair.Item, pair => claims[members[pair.Index]]).Select(IReadOnlyList<long> (answer) => [.. answer])]);

    // The claims of a question that nobody joined and nobody left answer as they did: their likeness is of two alone.
    private bool Stays(IReadOnlyList<long> claims, HashSet<long> stale) =>
        PlaceOf(claims[0]) is var (question, _) && !stale.Contains(question) && Size(question) == claims.Count && claims.All(claim => PlaceOf(claim)?.Question == question);

    private long Size(long question) => db.Numbers("SELECT count(*) FROM claim_answers WHERE question = ?1").With(question).First() ?? 0;

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

    private (long Question, long Place)? PlaceOf(long claim)
    {
        (long, long)? place = _placeOf.With(claim).Next() ? (_placeOf[0], _placeOf[1]) : null;
        _placeOf.End();
        return place;
    }

    private List<long> Members(long question) => db.Rows("SELECT claim FROM claim_answers WHERE question = ?1 ORDER BY claim", row => row.GetInt64(0), question);

    // What people ruled, by either claim: there is never much of it.
    private ILookup<long, (long Other, bool Same)> Rulings() =>
        db.Rows("SELECT a, b, same FROM rulings", row => (A: row.GetInt64(0), B: row.GetInt64(1), Same: row.GetInt64(2) != 0))
            .SelectMany(ruling => new[] { (Claim: ruling.A, Other: ruling.B, ruling.Same), (Claim: ruling.B, Other: ruling.A, ruling.Same) })
            .ToLookup(ruling => ruling.Claim, ruling => (ruling.Other, ruling.Same));

    // A ruling overrides what the words say.
    private IReadOnlyList<(long Item, double Score)> Edges(long claim, ILookup<long, (long Other, bool Same)> rulings)
    {
        if (!rulings.Contains(claim))
            return alike.Of(claim);
        var edges = alike.Of(claim).ToList();
        foreach (var (other, same) in rulings[claim])
        {
            edges.RemoveAll(edge => edge.Item == other);
            if (same)
                edges.Add((other, 1));
        }
        return edges;
    }
}
