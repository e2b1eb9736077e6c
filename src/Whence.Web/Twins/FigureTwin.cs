using Whence.Web.Views;

namespace Whence.Web.Twins;

/// <summary>A figure as one origin states it.</summary>
public sealed record FigureTwin
{
    /// <summary>The columns of the CSV twin.</summary>
    public static IReadOnlyList<(string Name, Func<FigureTwin, object?> Cell)> Columns { get; } =
    [
        ("number", one => one.Number), ("claimant", one => one.Claimant), ("voice", one => one.Voice), ("via", one => one.Via), ("words", one => one.Words), ("figure", one => one.Figure),
        ("low", one => one.Low), ("high", one => one.High), ("counts", one => one.Counts), ("unit", one => one.Unit), ("status", one => one.Status), ("from", one => one.From), ("to", one => one.To),
        ("as_of", one => one.AsOf), ("on_axis", one => one.OnAxis), ("standing", one => one.Standing), ("why", one => one.Why), ("superseded", one => one.Superseded), ("to_come", one => one.ToCome), ("pages", one => one.Pages), ("claim", one => one.Claim), ("page", one => one.Page),
    ];

    /// <summary>Its number in picture and table.</summary>
    public required int Number { get; init; }

    /// <summary>Who says it; the outlet where no source is given.</summary>
    public required string Claimant { get; init; }

    /// <summary><c>writer</c> where no source is given, else <c>attributed</c>.</summary>
    public required string Voice { get; init; }

    /// <summary>Relays, nearest the page first.</summary>
    public required string Via { get; init; }

    /// <summary>The claim.</summary>
    public required string Words { get; init; }

    /// <summary>The figure's own words.</summary>
    public required string Figure { get; init; }

    /// <summary>The least; null for no bound.</summary>
    public double? Low { get; init; }

    /// <summary>The most; null for no bound.</summary>
    public double? High { get; init; }

    /// <summary>What is counted.</summary>
    public string? Counts { get; init; }

    /// <summary>Unit or currency.</summary>
    public string? Unit { get; init; }

    /// <summary>killed, wounded …; empty where not stated.</summary>
    public required string Status { get; init; }

    /// <summary>The first day that it may be as of.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last one.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day that the words state.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether it stands on the axis.</summary>
    public required bool OnAxis { get; init; }

    /// <summary>How it stands to what is asked for.</summary>
    public required string Standing { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>Whether a newer one of the same origin has taken its place.</summary>
    public required bool Superseded { get; init; }

    /// <summary>Whether its words tell it as to come.</summary>
    public required bool ToCome { get; init; }

    /// <summary>On how many pages it stands.</summary>
    public required int Pages { get; init; }

    /// <summary>The claim that states it first.</summary>
    public required string Claim { get; init; }

    /// <summary>Every claim that states it.</summary>
    public required IReadOnlyList<string> Claims { get; init; }

    /// <summary>The first claim's page.</summary>
    public required string Page { get; init; }

    /// <summary>The twin of <paramref name="line"/>.</summary>
    public static FigureTwin Of(FigureLine line, bool onAxis)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Number = line.Number,
            Claimant = line.Claimant,
            Voice = line.IsBare ? "writer" : "attributed",
            Via = line.Via,
            Words = line.Claim.Text,
            Figure = line.Stated.Figure.Text,
            Low = line.Stated.Figure.Bounds.Low,
            High = line.Stated.Figure.Bounds.High,
            Counts = line.Stated.Thing,
            Unit = line.Stated.Figure.Unit,
            Status = line.Stated.StatusWords,
            From = line.From,
            To = line.To,
            AsOf = line.Stated.Figure.AsOf,
            OnAxis = onAxis,
            Standing = line.Relation is { } relation ? Twin.Word(relation.Standing) : "",
            Why = line.Relation?.Why ?? "",
            Superseded = line.IsSuperseded,
            ToCome = line.IsToCome,
            Pages = line.Pages,
            Claim = line.Claim.Id,
            Claims = [.. line.Reports.Select(report => report.Claim.Id).Distinct(StringComparer.Ordinal)],
            Page = line.Claim.PageId,
        };
    }
}
