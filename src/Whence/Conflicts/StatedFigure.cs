using Whence.Matching;

namespace Whence.Conflicts;

/// <summary>A figure with the claim that states it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Figure">One of its figures.</param>
public sealed record StatedFigure(FiledClaim Claim, GistFigure Figure)
{
    private const int LongestStretch = 3; // days: more is a period up to its end, "between February and July"

    /// <summary>Who stands behind it.</summary>
    public string Origin { get; } = Standing.OriginOf(Claim);

    /// <summary>The days as of which it was counted: as the text says, else those of the page; null when neither tells.</summary>
    public (DateOnly Earliest, DateOnly Latest)? AsOf { get; } = Figure.AsOf is { } day ? (day, day) : Standing.Days(Claim);

    /// <summary>The few days that it is a count of ("on Monday 12 were killed"); null where it counts up to a day, or the text does not say.</summary>
    public (DateOnly Earliest, DateOnly Latest)? Stretch { get; } =
        Figure.AsOf is null && Claim.Gist is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < LongestStretch ? (first, last) : null;

    /// <summary>The numbers that it allows, rounding allowed for.</summary>
    public Quantities.Bounds Allowed { get; } = Tolerance.Of(Figure);

    /// <summary>The states in which it is counted; where none stands beside it, the one that the claim's words tell of. States that count as one are one.</summary>
    internal IReadOnlySet<string> Status { get; } = StatusOf(Claim, Figure);

    /// <summary>The same in words: "killed and wounded"; empty where no words tell it.</summary>
    public string StatusWords => string.Join(" and ", Status.Order(StringComparer.Ordinal));

    /// <summary>How the one is called who stands behind it.</summary>
    public string OriginName => Standing.NameOf(Claim);

    /// <summary>What is counted, in a word; null when the text leaves it out.</summary>
    public string? Thing => Comparison.Thing(Figure);

    /// <summary>Whether it is a count that only grows: of what was done or befell, and not per day, nor a change.</summary>
    public bool Grows => Status.Count > 0 && Figure is { Per: null, IsChange: false };

    /// <summary>Whether one number satisfies both, rounding allowed for.</summary>
    public bool AgreesWith(StatedFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Figure.Bounds.AgreesWith(other.Allowed) || Allowed.AgreesWith(other.Figure.Bounds);
    }

    /// <summary>Whether this one was counted after the other, so far as both tell.</summary>
    public bool IsLater(StatedFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AsOf is var (earliest, _) && other.AsOf is var (_, latest) && earliest > latest;
    }

    /// <summary>How many days lie between the two counts; null when one does not tell.</summary>
    public int? DaysFrom(StatedFigure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AsOf is var (early, late) && other.AsOf is var (otherEarly, otherLate) ? Math.Max(0, Math.Max(early.DayNumber - otherLate.DayNumber, otherEarly.DayNumber - late.DayNumber)) : null;
    }

    private static HashSet<string> StatusOf(FiledClaim claim, GistFigure figure)
    {
        if (!figure.Status.IsEmpty || figure.Of is null || claim.Gist is null)
            return [.. figure.Status.Select(CountedThings.Status)];
        var told = claim.Gist.Words.Append(figure.Of).Select(CountedThings.StatusOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return told.Count == 1 ? told : []; // of several nothing says which
    }
}
