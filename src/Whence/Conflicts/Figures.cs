using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>The edges between figures of one question: which replace one another, which no one number satisfies, which count other things.</summary>
internal static class Figures
{
    private const int MostOrigins = 24; // of one tally that are held against each other: more are for a table, not for edges
    private const int MostUnlike = 40; // edges of one question that only say "not comparable"
    private const int MostUnlikeOrigins = 6; // of one tally

    // A count is of one time when its days are this near: a blast's toll grows by the hour, a war's by some percent a week.
    private const int NearSmall = 1;
    private const int NearLarge = 7;
    private const double Large = 1000;

    /// <summary>The edges, in an order of their own.</summary>
    public static IEnumerable<Conflict> Among(IReadOnlyList<FiledClaim> claims)
    {
        var tallies = Tally.Of(claims);
        var all = tallies.Select(Series.Of).ToList();
        foreach (var series in all)
        {
            foreach (var edge in series.SelectMany(Successions).Concat(Disagreements(series)))
                yield return edge;
        }
        foreach (var edge in NotComparable(all).Take(MostUnlike))
            yield return edge;
    }

    private static IEnumerable<Conflict> Successions(Series series)
    {
        for (var i = 1; i < series.Figures.Length; i++)
        {
            var newer = series.Figures[i];
            for (var k = i - 1; k >= 0; k--) // the nearest before it that counts the same
            {
                var older = series.Figures[k];
                if (Comparison.Of(older, newer).Footing != Footing.Same)
                    continue;
                if (Series.Why(older, newer) is { } why)
                    yield return new(Corrections.IsOne(newer.Claim) ? ConflictType.Correction : ConflictType.Supersession, newer.Claim.Id, older.Claim.Id, why);
                else if (Differ(older, newer))
                    yield return new(ConflictType.Figures, older.Claim.Id, newer.Claim.Id, $"pages of one day give “{older.Figure.Text}” and “{newer.Figure.Text}” as the figure of {Standing.NameOf(newer.Claim)}");
                break;
            }
        }
    }

    /// <summary>Whether pages of one day tell the same origin's figure in two ways that no number satisfies, and nothing says which is newer.</summary>
    private static bool Differ(StatedFigure a, StatedFigure b) => !a.Grows && a.Claim.PageId != b.Claim.PageId && a.DaysFrom(b) == 0 && !a.AgreesWith(b);

    private static IEnumerable<Conflict> Disagreements(IReadOnlyList<Series> series)
    {
        for (var i = 0; i < Math.Min(series.Count, MostOrigins); i++)
        {
            for (var k = i + 1; k < Math.Min(series.Count, MostOrigins); k++)
            {
                foreach (var edge in Between(series[i], series[k]))
                    yield return edge;
            }
        }
    }

    /// <summary>Each figure of one series against the one of the other that was current on its day; where those agree or lie too far apart in time, the first two between which a growing count has shrunk.</summary>
    private static IEnumerable<Conflict> Between(Series one, Series other)
    {
        var pairs = one.Figures.Select(figure => (A: figure, B: other.CurrentAt(figure))).Concat(other.Figures.Select(figure => (A: one.CurrentAt(figure), B: figure)))
            .Distinct().Where(pair => !pair.A.AgreesWith(pair.B) && Comparison.Of(pair.A, pair.B).Footing == Footing.Same).ToList();
        var disagreeing = pairs.Where(pair => AreOfOneTime(pair.A, pair.B)).ToList();
        if (disagreeing.Count == 0)
            disagreeing = [.. pairs.Where(pair => HasShrunk(pair.A, pair.B)).Take(1)];
        return disagreeing.Select(pair => Earlier(pair.A, pair.B)).Select(pair => new Conflict(ConflictType.Figures, pair.A.Claim.Id, pair.B.Claim.Id,
            $"no one number is both “{pair.A.Figure.Text}” ({Standing.NameOf(pair.A.Claim)}) and “{pair.B.Figure.Text}” ({Standing.NameOf(pair.B.Claim)})"));
    }

    private static (StatedFigure A, StatedFigure B) Earlier(StatedFigure a, StatedFigure b) =>
        Standing.Day(a.Claim).CompareTo(Standing.Day(b.Claim)) is not 0 and var days ? days < 0 ? (a, b) : (b, a) : string.CompareOrdinal(a.Claim.PageId, b.Claim.PageId) <= 0 ? (a, b) : (b, a);

    /// <summary>Whether they were counted so near in time that what grew in between cannot be what sets them apart.</summary>
    private static bool AreOfOneTime(StatedFigure a, StatedFigure b) =>
        a.DaysFrom(b) is not { } days || days <= (Math.Min(Number(a), Number(b)) >= Large ? NearLarge : NearSmall);

    private static bool HasShrunk(StatedFigure a, StatedFigure b)
    {
        var (earlier, later) = b.IsLater(a) ? (a, b) : (b, a);
        return a.Grows && b.Grows && later.IsLater(earlier) && Number(earlier) > Number(later);
    }

    private static double Number(StatedFigure figure) => figure.Figure.Bounds.Low ?? figure.Figure.Bounds.High ?? 0;

    private static IEnumerable<Conflict> NotComparable(List<IReadOnlyList<Series>> tallies)
    {
        var seen = new HashSet<(string, string)>();
        for (var i = 0; i < tallies.Count; i++)
        {
            for (var k = i + 1; k < tallies.Count; k++)
            {
                foreach (var a in tallies[i].Take(MostUnlikeOrigins))
                {
                    foreach (var b in tallies[k].Take(MostUnlikeOrigins).Where(b => b.Origin != a.Origin))
                    {
                        var (x, y) = (a.Figures[^1], b.CurrentAt(a.Figures[^1]));
                        (x, y) = Earlier(x, y);
                        if (x.Claim.PageId != y.Claim.PageId && Comparison.Of(x, y) is (Footing.Unlike, var why) && seen.Add((x.Claim.Id, y.Claim.Id)))
                            yield return new(ConflictType.NotComparable, x.Claim.Id, y.Claim.Id, why);
                    }
                }
            }
        }
    }
}
