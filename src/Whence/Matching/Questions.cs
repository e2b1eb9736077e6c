namespace Whence.Matching;

/// <summary>Gathers claims under questions, and the claims of a question under its answers.</summary>
/// <remarks>
/// A question is a group by average linkage (<see cref="Gathering"/>). Inside it two claims give the same answer unless something tells them apart:
/// one source rejects what the other states, one negates what the other says in the same words, or no number satisfies both. What tells two claims
/// apart surely keeps their answers apart, whatever else there is. The result depends on the claims and their order alone; give them in an order of their content.
/// </remarks>
public static class Questions
{
    /// <summary>Pairs less likely under one question than this need not be kept: they count as not compared.</summary>
    public const double LeastLikeness = Likeness.Likely;

    private const double Together = 0.37; // mean likelihood at which groups become one question; a little under that of a pair, for pairs not compared count as nothing
    private const double Never = -1e6; // a pair that must not be in one group: no mean gets over it
    private const double SameAnswer = 0.5;
    private const int MostCompared = 400; // claims of a question that are compared each with each: above, those next to one another in order

    /// <summary>For each claim the number of its question, and within it of its answer; both are numbered in the order of their first claims.</summary>
    /// <param name="claims">The claims, in an order of their content.</param>
    /// <param name="pairs">Those that were compared.</param>
    /// <param name="apart">Those that a person has put under different questions.</param>
    public static (int Question, int Answer)[] Group(IReadOnlyList<FiledClaim> claims, IReadOnlyList<ScoredPair> pairs, IReadOnlyList<(int A, int B)> apart)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var ruled = apart.Select(pair => (Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B))).ToHashSet();
        var edges = pairs.Where(pair => !ruled.Contains((Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B)))).Select(pair => new Edge(pair.A, pair.B, pair.Likeness.Question));
        var questions = Gathering.Groups(claims.Count, edges.Concat(ruled.Select(pair => new Edge(pair.Item1, pair.Item2, Never))), Together);
        var places = new (int Question, int Answer)[claims.Count];
        foreach (var question in questions.Index().GroupBy(claim => claim.Item, claim => claim.Index))
        {
            int[] members = [.. question];
            var answers = Answers(claims, members);
            for (var i = 0; i < members.Length; i++)
                places[members[i]] = (question.Key, answers[i]);
        }
        return places;
    }

    private static int[] Answers(IReadOnlyList<FiledClaim> claims, int[] members)
    {
        if (members.Length == 1)
            return [0];
        Weighed?[] weighed = [.. members.Select(member => claims[member].Gist is { } gist ? new Weighed(gist, claims[member].Day, claims[member].Rejects) : null)];
        var edges = new List<Edge>();
        for (var i = 0; i < members.Length; i++)
        {
            for (var k = i + 1; k < Math.Min(members.Length, i + MostCompared); k++)
            {
                var other = weighed[i] is { } a && weighed[k] is { } b ? Likeness.OtherAnswer(a, b) : 0;
                edges.Add(new(i, k, other > SameAnswer ? Never : 1 - other));
            }
        }
        return Gathering.Groups(members.Length, edges, SameAnswer);
    }
}
