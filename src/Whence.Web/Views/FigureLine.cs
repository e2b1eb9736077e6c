using Whence.Conflicts;
using Whence.Documents;
using Whence.Matching;
using Whence.Quantities;
using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>A figure as it stands in the table: what one origin says of one thing as of one time, on however many pages.</summary>
public sealed class FigureLine
{
    private FigureLine(int number, IReadOnlyList<StatedFigure> reports)
    {
        (Number, Reports, Stated) = (number, reports, reports[0]);
        (From, To, IsUndated) = Days(Stated);
        IsBare = Stated.Claim.IsWriter && Stated.Claim.Route.Origin is null;
        IsToCome = Foretold.Is(Stated.Claim.Act, Stated.Claim.Text, Stated.Figure.Text);
    }

    /// <summary>Its number in picture and table.</summary>
    public int Number { get; }

    /// <summary>The figure as its first page states it.</summary>
    public StatedFigure Stated { get; }

    /// <summary>Every report of it, the first page first.</summary>
    public IReadOnlyList<StatedFigure> Reports { get; }

    /// <summary>The claim that states it first.</summary>
    public FiledClaim Claim => Stated.Claim;

    /// <summary>Who says it.</summary>
    public string Claimant => IsBare ? Claim.Outlet ?? "outlet not stated" : Stated.OriginName;

    /// <summary>The claimant's id; null where no source is given.</summary>
    public string? SourceId => Claim.Route.Origin?.Id;

    /// <summary>Who passed it on, nearest the page first.</summary>
    public string Via => string.Join(", ", Claim.Route.Via.Select(party => party.Name));

    /// <summary>Whether no source is given for it.</summary>
    public bool IsBare { get; }

    /// <summary>On how many pages it stands.</summary>
    public int Pages => Reports.Select(report => report.Claim.PageId).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The first day that it may be as of; null when nothing tells.</summary>
    public DateOnly? From { get; }

    /// <summary>The last one.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether neither words nor page give the days.</summary>
    public bool IsUndated { get; }

    /// <summary>Whether a newer figure of the same origin has taken its place.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>Whether its words tell it as to come: planned, promised, forecast.</summary>
    public bool IsToCome { get; }

    /// <summary>The status beside the one that is asked for.</summary>
    public FigureFill Fill { get; init; }

    /// <summary>How it stands to what is asked for, and why.</summary>
    public FigureRelation? Relation { get; init; }

    /// <summary>Its bounds: <c>7,000..15,000</c>.</summary>
    public string Range => Said(Stated.Figure.Bounds);

    /// <summary>When it is as of, in words.</summary>
    public string AsOf => (From, To) switch
    {
        _ when Stated.Figure.AsOf is { } day => Words.Day(day),
        (null, null) => "not stated",
        _ when IsUndated => $"undated, {Words.Day(new Published(From, To, DateBasis.Inferred))}",
        _ => $"not stated; page of {Words.Day(Claim.Published)}",
    };

    /// <summary>How it is drawn.</summary>
    public FigureMark Mark => new(Number, Claimant, Stated.Figure.Text, Stated.Figure.Bounds)
    {
        From = From,
        To = To,
        IsUndated = IsUndated,
        Fill = Fill,
        IsBare = IsBare,
        IsSuperseded = IsSuperseded,
        IsToCome = IsToCome,
        Note = (IsToCome ? "to come" : "") is { Length: > 0 } come ? come : IsBare && Fill == FigureFill.Same ? "no source given" : Fill == FigureFill.Unclear ? "status not stated" : Fill == FigureFill.Other ? Stated.StatusWords : "",
        Href = Addresses.Claim(Claim.Id),
    };

    /// <summary>Reports of one figure as one line each, numbered from <paramref name="first"/>.</summary>
    internal static IEnumerable<FigureLine> Of(IEnumerable<StatedFigure> figures, int first, Func<StatedFigure, FigureRelation?> relation, Func<StatedFigure, bool> isSuperseded, Func<StatedFigure, FigureFill> fill)
    {
        var number = first;
        foreach (var same in figures.GroupBy(figure => (figure.Origin, figure.Figure.Bounds, figure.StatusWords, figure.Thing, figure.Figure.AsOf)))
            yield return new(number++, [.. same]) { Relation = relation(same.First()), IsSuperseded = isSuperseded(same.First()), Fill = fill(same.First()) };
    }

    /// <summary>Bounds in figures, an open side left open.</summary>
    public static string Said(Bounds bounds) => bounds switch
    {
        { Low: { } low, High: { } high } when low == high => ValueAxis.Said(low),
        { Low: { } low, High: { } high } => $"{ValueAxis.Said(low)}..{ValueAxis.Said(high)}",
        { Low: { } low } => $"{ValueAxis.Said(low)}..",
        { High: { } high } => $"..{ValueAxis.Said(high)}",
        _ => "none",
    };

    private static (DateOnly? From, DateOnly? To, bool IsUndated) Days(StatedFigure figure) => (figure.Stretch, figure.AsOf, figure.Claim.Published) switch
    {
        ({ } stretch, _, _) => (stretch.Earliest, stretch.Latest, false),
        (_, { } days, _) => (days.Earliest, days.Latest, false),
        (_, _, { } page) => (page.Earliest, page.Latest, true),
        _ => (null, null, true),
    };
}
