namespace Whence.Conflicts;

/// <summary>Whether two figures may be held against each other, and why.</summary>
/// <param name="Standing">How the first stands to the second.</param>
/// <param name="Why">The reason, in words; empty where they count the same and agree.</param>
public sealed record FigureRelation(FigureStanding Standing, string Why)
{
    /// <summary>Whether they count the same.</summary>
    public bool IsComparable => Standing is FigureStanding.Agrees or FigureStanding.Differs or FigureStanding.Superseded or FigureStanding.Supersedes;

    /// <summary>Whether both can stand on one axis: they count the same things, if in another status.</summary>
    public bool SharesAxis => IsComparable || Standing == FigureStanding.OtherStatus;

    /// <summary>How <paramref name="a"/> stands to <paramref name="b"/>.</summary>
    public static FigureRelation Of(StatedFigure a, StatedFigure b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (footing, why) = Comparison.Of(a, b);
        if (footing == Footing.Same && a.Origin == b.Origin && Replaced(a, b) is { } replaced)
            return replaced;
        return footing switch
        {
            Footing.Same when a.AgreesWith(b) => new(FigureStanding.Agrees, ""),
            Footing.Same => new(FigureStanding.Differs, $"no one number is both “{a.Figure.Text}” and “{b.Figure.Text}”"),
            Footing.Unlike when !a.Status.SetEquals(b.Status) => Comparison.OtherThanStatus(a, b) is { } also ? new(FigureStanding.OtherScope, $"{why}; {also}") : new(FigureStanding.OtherStatus, why),
            Footing.Unlike => new(FigureStanding.OtherScope, why),
            _ when IsUnclear(a, b) => new(FigureStanding.OtherStatus, "the status of one is not stated"),
            _ => new(FigureStanding.Apart, why),
        };
    }

    private static FigureRelation? Replaced(StatedFigure a, StatedFigure b)
    {
        var isOlder = b.IsLater(a) || !a.IsLater(b) && (a.Figure.Bounds.Low ?? a.Figure.Bounds.High) <= (b.Figure.Bounds.Low ?? b.Figure.Bounds.High);
        var why = isOlder ? Series.Why(a, b) : Series.Why(b, a);
        return why is null ? null : new(isOlder ? FigureStanding.Superseded : FigureStanding.Supersedes, why);
    }

    // Of one the words do not tell the status; all else that they tell is the same.
    private static bool IsUnclear(StatedFigure a, StatedFigure b) =>
        (a.Status.Count == 0) != (b.Status.Count == 0) && a.Figure.Unit == b.Figure.Unit
        && Comparison.Thing(a.Figure) is { } thing && Comparison.Thing(b.Figure) == thing && !Comparison.AreOfDifferentStates(a, b) && Comparison.OtherThanStatus(a, b) is null;
}
