using System.Collections.Immutable;

namespace Whence.Conflicts;

/// <summary>The figures that one origin gave of one thing in the course of time, each once, in the order in which it gave them.</summary>
/// <remarks>
/// A figure counts from the first day on which it is reported: pages that carry an old one later make it no newer. Of a count that only grows, the
/// greater is the newer where the days do not tell, or tell otherwise within a week: a page may be late.
/// </remarks>
/// <param name="Figures">The figures, the newest last; the first report of each.</param>
internal sealed record Series(ImmutableArray<StatedFigure> Figures)
{
    private const int MostLate = 7; // days by which a page may report what its source has replaced

    /// <summary>Whose.</summary>
    public string Origin => Figures[0].Origin;

    /// <summary>The series of a tally, by the first page of each.</summary>
    public static IReadOnlyList<Series> Of(Tally tally) =>
        [.. tally.Figures.GroupBy(figure => figure.Origin, StringComparer.Ordinal).Select(own => new Series(InOrder(own)))];

    /// <summary>Where two figures of one origin are not the same one, the why of the second's taking the first's place; null when neither takes the other's.</summary>
    public static string? Why(StatedFigure older, StatedFigure newer)
    {
        if (older.Claim.PageId == newer.Claim.PageId || !newer.Grows && newer.AgreesWith(older))
            return null;
        var name = Standing.NameOf(newer.Claim);
        if (newer.IsLater(older))
            return $"{name}: “{newer.Figure.Text}” as of {newer.AsOf!.Value.Earliest:yyyy-MM-dd} takes the place of “{older.Figure.Text}” as of {older.AsOf!.Value.Latest:yyyy-MM-dd}";
        return newer.Grows && !newer.AgreesWith(older) && newer.DaysFrom(older) is <= MostLate
            ? $"{name}: “{newer.Figure.Text}” takes the place of “{older.Figure.Text}”: the count only grows, and the pages are {newer.DaysFrom(older)} days apart"
            : null;
    }

    private static ImmutableArray<StatedFigure> InOrder(IEnumerable<StatedFigure> figures)
    {
        var inTime = figures.GroupBy(figure => figure.Figure.Bounds)
            .Select(same => same.OrderBy(Day).ThenBy(figure => figure.Claim.PageId, StringComparer.Ordinal).ThenBy(figure => figure.Claim.LocalId, StringComparer.Ordinal).First())
            .OrderBy(Day).ThenBy(Number).ThenBy(figure => figure.Claim.PageId, StringComparer.Ordinal).ThenBy(figure => figure.Claim.LocalId, StringComparer.Ordinal).ToList();
        for (var i = 1; i < inTime.Count; i++) // what a late page carries goes back to where it belongs
        {
            for (var k = i; k > 0 && IsLate(inTime[k], inTime[k - 1]); k--)
                (inTime[k - 1], inTime[k]) = (inTime[k], inTime[k - 1]);
        }
        return [.. inTime];
    }

    private static bool IsLate(StatedFigure later, StatedFigure before) =>
        later.Grows && before.Grows && Number(later) < Number(before) && later.DaysFrom(before) is <= MostLate && !later.AgreesWith(before);

    private static DateOnly Day(StatedFigure figure) => figure.AsOf?.Earliest ?? Standing.Day(figure.Claim);

    private static double Number(StatedFigure figure) => figure.Figure.Bounds.Low ?? figure.Figure.Bounds.High ?? 0;
}
