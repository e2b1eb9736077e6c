namespace Whence.Matching;
/// <summary>Stub.</summary>
public static class Questions
{
    /// <summary>Stub.</summary>
    public const double LeastLikeness = 0.5;
    /// <summary>Stub.</summary>
    public static (int Question, int Answer)[] Group(IReadOnlyList<FiledClaim> claims, IReadOnlyList<ScoredPair> pairs, IReadOnlyList<(int, int)> apart)
    {
        var q = Gathering.Groups(claims.Count, pairs.Where(p => !apart.Contains((p.A, p.B))).Select(p => new Edge(p.A, p.B, p.Likeness.Question)), 0.5);
        return [.. q.Select(x => (x, 0))];
    }
}

/// <summary>Stub.</summary>
public readonly record struct ScoredPair(int A, int B, Likeness Likeness);
