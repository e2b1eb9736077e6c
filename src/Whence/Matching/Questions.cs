namespace Whence.Matching;

/// <summary>Gathers claims under questions, and the claims of a question under its answers.</summary>
/// <remarks>
/// A question is a group by average linkage (<see cref="Gathering"/>). Inside it two claims give the same answer unless something tells them apart:
/// one source rejects what the other states, one negates what the other says in the same words, or no number satisfies both. What tells two claims
/// apart surely keeps their answers apart, whatever else there is. The result depends on the claims and their order alone; give them in an order of their content.
/// </remarks>
public static class Questions
{
    /// <summary>Pairs less likely under one question than this, given their pages (<see cref="PagePrior"/>), need not be kept: they count as not compared. Half of the F1 that ten folds of the pairs of a ledger give (see <see cref="Likeness.Likely"/>).</summary>
    public const double LeastLikeness = 0.36;

    /// <summary>The least mean likelihood at which groups become one question; a little over that of a pair: what gathers wrongly counts too many origins.</summary>
    public const double Together = 0.37;

    private const double Sure = 1e6; // what nobody's mean gets over
    private const double SameAnswer = 0.5;
    private const double Nearer = 0.1; // what likeness adds: a claim that two answers could hold goes to the one that it is most like
    private const int MostCompared = 150; // claims of a question that are compared each with each: above, those next to one another in order

    /// <summary>For each claim the number of its question, and within it of its answer; both are numbered in the order of their first claims.</summary>
    /// <param name="claims">The claims, in an order of their content.</param>
    /// <param name="pairs">Those that were compared, with the likelihood that both are under one question.</param>
    /// <param name="rulings">Those of which a person ruled that they stand under one question, or do not.</param>
    public static (int Question, int Answer)[] Group(IReadOnlyList<FiledClaim> claims, IReadOnlyList<Edge> pairs, IReadOnlyList<(int A, int B, bool Same)> rulings)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(rulings);
        var questions = Gather(claims.Count, pairs, rulings);
        var alike = pairs.ToLookup(pair => (Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B)), pair => pair.Score);
        var places = new (int Question, int Answer)[claims.Count];
        foreach (var question in questions.Index().GroupBy(claim => claim.Item, claim => claim.Index))
        {
            int[] members = [.. question];
            var answers = Answers([.. members.Select(member => claims[member])], (a, b) => alike[(members[a], members[b])].FirstOrDefault());
            for (var i = 0; i < members.Length; i++)
                places[members[i]] = (question.Key, answers[i]);
        }
        return places;
    }

    /// <summary>For each of <paramref name="count"/> claims the number of its question: that needs the pairs alone.</summary>
    /// <param name="count">How many claims, in an order of their content.</param>
    /// <param name="pairs">Those that were compared, with the likelihood that both are under one question.</param>
    /// <param name="rulings">Those of which a person ruled that they stand under one question, or do not.</param>
    public static int[] Gather(int count, IReadOnlyList<Edge> pairs, IReadOnlyList<(int A, int B, bool Same)> rulings)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(rulings);
        var ruled = rulings.Select(pair => (Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B))).ToHashSet();
        var edges = pairs.Where(pair => !ruled.Contains((Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B))));
        var questions = Gathering.Groups(count, edges.Concat(rulings.Where(pair => !pair.Same).Select(pair => new Edge(pair.A, pair.B, -Sure))), Together);
        Join(questions, rulings);
        return questions;
    }

    // Afterwards, and whole groups: a pair that is ruled to be one does not tear the groups of the two apart.
    private static void Join(int[] questions, IReadOnlyList<(int A, int B, bool Same)> rulings)
    {
        foreach (var (a, b, _) in rulings.Where(pair => pair.Same))
        {
            var (into, from) = (Math.Min(questions[a], questions[b]), Math.Max(questions[a], questions[b]));
            if (rulings.Any(pair => !pair.Same && (questions[pair.A], questions[pair.B]) is var (x, y) && (x == into && y == from || x == from && y == into)))
                continue;
            for (var i = 0; i < questions.Length; i++)
                questions[i] = questions[i] == from ? into : questions[i];
        }
    }

    /// <summary>For each claim of one question the number of its answer.</summary>
    /// <param name="claims">The claims, in an order of their content.</param>
    /// <param name="alike">How alike two of them are by their indexes, the lower first; 0 when they were not compared.</param>
    public static int[] Answers(IReadOnlyList<FiledClaim> claims, Func<int, int, double> alike)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(alike);
        if (claims.Count == 1)
            return [0];
        Weighed?[] weighed = [.. claims.Select(claim => claim.Gist is { } gist ? new Weighed(gist, claim.Rejects) : null)];
        var edges = new List<Edge>();
        for (var i = 0; i < claims.Count; i++)
        {
            for (var k = i + 1; k < Math.Min(claims.Count, i + MostCompared); k++)
            {
                var other = weighed[i] is { } a && weighed[k] is { } b ? Likeness.OtherAnswer(a, b) : 0;
                edges.Add(new(i, k, other > SameAnswer ? -Sure : 1 - other + Nearer * alike(i, k)));
            }
        }
        return Gathering.Groups(claims.Count, edges, SameAnswer);
    }
}
