using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>The edges between figures of one question: which replace one another, which no one number satisfies, which count other things.</summary>
internal static class Figures
{
    private const int MostCurrent = 24; // figures of other sources, the latest, against which one is held: more are for a table, not for edges
    private const int MostUnlike = 100; // edges of one question that only say "not comparable"

    // A count is of one time when its days are this near: a blast's toll grows by the hour, a war's by some percent a week.
    private const int NearSmall = 1;
    private const int NearLarge = 7;
    private const double Large = 1000;
    private const int MostShrunk = 31; // days after which a smaller count is more likely one of something else

    /// <summary>The edges, in an order of their own.</summary>
    public static IEnumerable<Conflict> Among(IReadOnlyList<FiledClaim> claims)
    {
        var all = Tally.Of(claims).SelectMany((tally, number) => Series.Of(tally).Select(series => (Series: series, Tally: number))).ToList();
        var between = Between(all).ToList();
        return all.SelectMany(one => Successions(one.Series)).Concat(between.Where(edge => edge.Type == ConflictType.Figures))
            .Concat(between.Where(edge => edge.Type == ConflictType.NotComparable).Take(MostUnlike));
    }

    private static IEnumerable<Conflict> Successions(Series series)
    {
        for (var i = 1; i < series.Figures.Length; i++)
        {
            var newer = series.Figures[i];
            StatedFigure? replaced = null;
            for (var k = i - 1; k >= Math.Max(0, i - MostCurrent); k--) // the nearest before it that counts the same and is not the same figure in other words, with all of its day
            {
                var older = series.Figures[k];
                if (replaced is not null && older.DaysFrom(replaced) != 0)
                    break;
                if (Comparison.Of(older, newer).Footing != Footing.Same)
                    continue;
                if (Series.Why(older, newer) is { } why)
                {
                    yield return new(Corrections.IsOne(newer.Claim) ? ConflictType.Correction : ConflictType.Supersession, newer.Claim.Id, older.Claim.Id, why);
                    replaced = older;
                }
                else if (replaced is null && Differ(older, newer))
                {
                    yield return new(ConflictType.Figures, older.Claim.Id, newer.Claim.Id, $"pages of one day give “{older.Figure.Text}” and “{newer.Figure.Text}” as the figure of {Standing.NameOf(newer.Claim)}");
                    break;
                }
            }
        }
    }

    /// <summary>Whether pages of one day tell the same origin's figure in two ways that no number satisfies, and nothing says which is newer.</summary>
    private static bool Differ(StatedFigure a, StatedFigure b) => !a.Grows && a.Claim.PageId != b.Claim.PageId && a.DaysFrom(b) == 0 && !a.AgreesWith(b);

    /// <summary>Each figure against those of other sources that were current on its day: one pass through time.</summary>
    private static IEnumerable<Conflict> Between(List<(Series Series, int Tally)> all)
    {
        var current = new Dictionary<(int Tally, string Origin), StatedFigure>();
        var seen = new HashSet<(int, int, string, string, ConflictType)>();
        var inTime = all.SelectMany(one => one.Series.Figures.Select((figure, at) => (Figure: figure, one.Tally, At: at)))
            .OrderBy(one => one.Figure.AsOf?.Earliest ?? DateOnly.MaxValue).ThenBy(one => one.Tally).ThenBy(one => one.Figure.Origin, StringComparer.Ordinal).ThenBy(one => one.At);
        foreach (var (figure, tally, _) in inTime)
        {
            var others = current.Where(other => other.Key.Origin != figure.Origin).OrderByDescending(other => other.Value.AsOf?.Earliest ?? DateOnly.MaxValue).ThenBy(other => other.Key.Tally).ThenBy(other => other.Key.Origin, StringComparer.Ordinal).Take(MostCurrent);
            foreach (var (key, other) in others)
            {
                if (Edge(other, figure) is not { } edge)
                    continue;
                var isNear = edge.Type == ConflictType.Figures && AreOfOneTime(other, figure);
                if (seen.Add((key.Tally, tally, other.Origin, figure.Origin, edge.Type)) || isNear) // far apart in time, or not comparable: once for two sources
                    yield return edge;
            }
            current[(tally, figure.Origin)] = figure;
        }
    }

    private static Conflict? Edge(StatedFigure a, StatedFigure b)
    {
        if (a.Claim.PageId == b.Claim.PageId && a.Claim.LocalId == b.Claim.LocalId)
            return null;
        (a, b) = Earlier(a, b);
        var (footing, why) = Comparison.Of(a, b);
        if (footing == Footing.Unlike && AreOfOneTime(a, b) && a.Claim.PageId != b.Claim.PageId)
            return new(ConflictType.NotComparable, a.Claim.Id, b.Claim.Id, why);
        return footing == Footing.Same && !a.AgreesWith(b) && (AreOfOneTime(a, b) || HasShrunk(a, b)) && !HasOther(a.Claim, b) && !HasOther(b.Claim, a)
            ? new(ConflictType.Figures, a.Claim.Id, b.Claim.Id, $"no one number is both “{a.Figure.Text}” ({Standing.NameOf(a.Claim)}) and “{b.Figure.Text}” ({Standing.NameOf(b.Claim)})")
            : null;
    }

    /// <summary>Whether the claim has another figure of the same thing that agrees with the other claim's: "100,000, including 9,000" and "100,000" are no conflict.</summary>
    private static bool HasOther(FiledClaim claim, StatedFigure other) => claim.Gist!.Figures.Length > 1
        && claim.Gist.Figures.Select(figure => new StatedFigure(claim, figure)).Any(figure => figure.AgreesWith(other) && Comparison.Thing(figure.Figure) == Comparison.Thing(other.Figure) && figure.Figure.Unit == other.Figure.Unit);

    /// <summary>Whether they were counted so near in time that what grew in between cannot be what sets them apart.</summary>
    private static bool AreOfOneTime(StatedFigure a, StatedFigure b) =>
        a.DaysFrom(b) is not { } days || days <= (Math.Min(Number(a), Number(b)) >= Large ? NearLarge : NearSmall);

    private static bool HasShrunk(StatedFigure a, StatedFigure b)
    {
        var (earlier, later) = b.IsLater(a) ? (a, b) : (b, a);
        return a.Grows && b.Grows && a.Stretch is null && b.Stretch is null && later.IsLater(earlier) && later.DaysFrom(earlier) <= MostShrunk && Number(earlier) > Number(later);
    }

    private static double Number(StatedFigure figure) => figure.Figure.Bounds.Low ?? figure.Figure.Bounds.High ?? 0;

    private static (StatedFigure A, StatedFigure B) Earlier(StatedFigure a, StatedFigure b) =>
        Standing.Day(a.Claim).CompareTo(Standing.Day(b.Claim)) is not 0 and var days ? days < 0 ? (a, b) : (b, a) : string.CompareOrdinal(a.Claim.PageId, b.Claim.PageId) <= 0 ? (a, b) : (b, a);
}
