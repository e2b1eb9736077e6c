using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>A figure that was rounded, sharpened or changed on its way.</summary>
internal static class FigureDrift
{
    private const int OneTime = 1; // days: what a source says a day later may be a new count

    /// <summary>The words before and after; null when no figure of the one became another one.</summary>
    public static (string Before, string After)? Of(FiledClaim from, FiledClaim to)
    {
        foreach (var after in to.Gist!.Figures.Select(figure => new StatedFigure(to, figure)))
        {
            var before = from.Gist!.Figures.Select(figure => new StatedFigure(from, figure)).Where(figure => AreOne(figure, after)).ToList();
            if (before.Count == 1 && !IsSame(before[0], after))
                return (Stretch(from, before[0].Figure), Stretch(to, after.Figure));
        }
        return null;
    }

    /// <summary>Whether the second can be what became of the first: the same thing, counted at one time, and of one size.</summary>
    private static bool AreOne(StatedFigure a, StatedFigure b)
    {
        if (a.Figure.AsOf != b.Figure.AsOf || a.DaysFrom(b) > OneTime || a.Figure.Unit != b.Figure.Unit)
            return false;
        var footing = Comparison.Of(a, b).Footing;
        return footing == Footing.Same || footing == Footing.Unlike && LostStates(a, b) && Number(a.Figure) == Number(b.Figure);
    }

    /// <summary>"400 killed or wounded" that became "400 killed".</summary>
    private static bool LostStates(StatedFigure a, StatedFigure b) =>
        a.Status.Count > b.Status.Count && b.Status.Count > 0 && a.Status.IsSupersetOf(b.Status) && Comparison.Thing(a.Figure) == Comparison.Thing(b.Figure);

    private static bool IsSame(StatedFigure a, StatedFigure b) => a.Figure.Bounds == b.Figure.Bounds && a.Figure.Approximate == b.Figure.Approximate && !LostStates(a, b);

    private static double? Number(GistFigure figure) => figure.Bounds.Low ?? figure.Bounds.High;

    /// <summary>The figure as it stands, up to the end of its clause's next words, so that "400 killed" is seen and not only "400".</summary>
    private static string Stretch(FiledClaim claim, GistFigure figure)
    {
        const int most = 60;
        var at = claim.Text.IndexOf(figure.Text, StringComparison.Ordinal);
        if (at < 0)
            return figure.Text;
        var end = claim.Text.AsSpan(at + figure.Text.Length).IndexOfAny(",.;:\n") is >= 0 and var stop ? at + figure.Text.Length + stop : claim.Text.Length;
        if (end - at > most)
            end = claim.Text.LastIndexOf(' ', at + most) is var space && space > at + figure.Text.Length ? space : at + figure.Text.Length;
        return claim.Text[at..end].TrimEnd();
    }
}
