namespace Whence.Matching;

/// <summary>Gathers claims under questions, and under each question into answers.</summary>
/// <remarks>
/// A question gathers claims about the same who, what, where and when. Under it claims give one answer unless something tells them apart:
/// one denies what the other asserts, they count the same and no one number satisfies both, or somebody ruled so.
/// </remarks>
public static class Questions
{
    /// <summary>Below it a pair need not be kept: it joins nothing.</summary>
    public const double LeastLikeness = 0.3;

    /// <summary>The least mean probability at which claims gather under one question.</summary>
    public const double Threshold = 0.5;

    private const double Absent = 0.1; // what a pair under one question that its keys did not bring together speaks for being one
    private const double Told = -4; // what a pair that is told apart weighs: four that are alike do not outweigh it
    private const double Compatible = 0.6; // a pair of one question that was not compared gives one answer, as long as nothing speaks against it
    private const double SameAnswer = 0.45;
    private const int MostCompared = 150; // claims of one question that are held against each other pair by pair

    /// <summary>For each claim the number of its question and of its answer in it, both in the order of their first claims.</summary>
    /// <param name="claims">The claims, in an order of their content, never of their arrival.</param>
    /// <param name="pairs">Those that were compared.</param>
    /// <param name="rulings">Those of which somebody ruled that they stand under one question, or do not: whatever the others say.</param>
    public static IReadOnlyList<(int Question, int Answer)> Group(IReadOnlyList<FiledClaim> claims, IReadOnlyList<ScoredPair> pairs, IReadOnlyList<(int A, int B, bool Same)> rulings)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(rulings);
        var ruled = rulings.Select(ruling => (ruling.A, ruling.B)).ToHashSet();
        var overAll = (double)claims.Count * claims.Count; // outweighs all pairs that two groups can have between them
        var questions = Gathering.Groups(claims.Count,
            pairs.Where(pair => !ruled.Contains((pair.A, pair.B))).Select(pair => new Edge(pair.A, pair.B, pair.Question)).Concat(rulings.Select(ruling => new Edge(ruling.A, ruling.B, ruling.Same ? overAll : -overAll))),
            Threshold, Absent);
        var places = new (int, int)[claims.Count];
        var compared = pairs.ToLookup(pair => questions[pair.A] == questions[pair.B] ? questions[pair.A] : -1);
        foreach (var question in questions.Index().GroupBy(pair => pair.Item, pair => pair.Index))
        {
            List<int> members = [.. question];
            var answers = Answers(claims, members, compared[question.Key]);
            for (var i = 0; i < members.Count; i++)
                places[members[i]] = (question.Key, answers[i]);
        }
        return places;
    }

    /// <summary>Whether two claims under one question cannot give the same answer: one denies what the other asserts, or they count the same and no one number satisfies both.</summary>
    public static bool AreApart(FiledClaim a, FiledClaim b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Gist is not { } x || b.Gist is not { } y)
            return false;
        if ((a.Rejects ^ x.IsNegated) != (b.Rejects ^ y.IsNegated))
            return true;
        var (agree, differ) = (false, false);
        foreach (var figure in x.Figures)
        {
            foreach (var other in y.Figures)
            {
                if (CountTheSame(figure, other))
                    (agree, differ) = figure.Bounds.AgreesWith(other.Bounds) ? (true, differ) : (agree, true);
            }
        }
        return differ && !agree;
    }

    private static bool CountTheSame(GistFigure a, GistFigure b) =>
        a.Unit == b.Unit && a.IsChange == b.IsChange && a.Per == b.Per && a.Of == b.Of && a.Status.Order(StringComparer.Ordinal).SequenceEqual(b.Status.Order(StringComparer.Ordinal));

    private static int[] Answers(IReadOnlyList<FiledClaim> claims, List<int> members, IEnumerable<ScoredPair> compared)
    {
        if (members.Count == 1)
            return [0];
        var at = members.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var edges = compared.Select(pair => (A: at[pair.A], B: at[pair.B], Same: Math.Min(1, pair.Answer / Math.Max(pair.Question, 0.01)))).ToDictionary(pair => (Math.Min(pair.A, pair.B), Math.Max(pair.A, pair.B)), pair => pair.Same);
        var most = Math.Min(members.Count, MostCompared);
        for (var i = 0; i < most; i++)
        {
            for (var k = i + 1; k < most; k++)
            {
                if (AreApart(claims[members[i]], claims[members[k]]))
                    edges[(i, k)] = Told;
            }
        }
        return Gathering.Groups(members.Count, edges.Select(edge => new Edge(edge.Key.Item1, edge.Key.Item2, edge.Value)), SameAnswer, Compatible);
    }
}
