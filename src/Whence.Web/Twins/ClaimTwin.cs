using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Twins;

/// <summary>A claim. Spans count code points of the page's text, as <c>whence mark</c> does.</summary>
public sealed record ClaimTwin
{
    /// <summary>In the ledger.</summary>
    public required string Id { get; init; }
    /// <summary>In its page.</summary>
    public required string LocalId { get; init; }
    /// <summary>Its address on this site.</summary>
    public required string Address { get; init; }
    /// <summary>The page that it stands on.</summary>
    public required PageRefTwin Page { get; init; }
    /// <summary>What is said.</summary>
    public required string Text { get; init; }
    /// <summary>Where.</summary>
    public required IReadOnlyList<PlaceTwin> Content { get; init; }
    /// <summary><c>writer</c> or <c>attributed</c>.</summary>
    public required string Voice { get; init; }
    /// <summary><c>direct</c>, <c>indirect</c>, <c>mixed</c>; null for the writer's own.</summary>
    public string? Speech { get; init; }
    /// <summary><c>asserts</c> or <c>rejects</c>.</summary>
    public required string Polarity { get; init; }
    /// <summary>Whom the words name.</summary>
    public HopTwin? Source { get; init; }
    /// <summary>The words.</summary>
    public string? SourceText { get; init; }
    /// <summary>The cue's words.</summary>
    public string? CueText { get; init; }
    /// <summary>Where they stand.</summary>
    public required IReadOnlyList<PlaceTwin> Cue { get; init; }
    /// <summary>The kind of act.</summary>
    public string? Act { get; init; }
    /// <summary>The medium of the source's own.</summary>
    public string? Medium { get; init; }
    /// <summary>The institution that a spokesperson speaks for.</summary>
    public string? SpeaksFor { get; init; }
    /// <summary>Relays, the one nearest to the page first.</summary>
    public required IReadOnlyList<HopTwin> Via { get; init; }
    /// <summary>The deepest source; null when none.</summary>
    public HopTwin? Origin { get; init; }
    /// <summary>Further ways.</summary>
    public required IReadOnlyList<RouteTwin> Others { get; init; }
    /// <summary>Marks, as <c>whence mark</c> writes them.</summary>
    public required IReadOnlyList<string> Marks { get; init; }
    /// <summary>Likelihood as the source gives it.</summary>
    public LikelihoodTwin? Likelihood { get; init; }
    /// <summary>Hedging words.</summary>
    public required IReadOnlyList<PlaceTwin> Hedges { get; init; }
    /// <summary>Edges to claims of the same page.</summary>
    public required IReadOnlyList<RelationTwin> Relations { get; init; }
    /// <summary>The claim of the page whose content holds this one.</summary>
    public string? Inside { get; init; }
    /// <summary>Why the source could not be resolved.</summary>
    public string? Unresolved { get; init; }
    /// <summary>The rules that took part.</summary>
    public required IReadOnlyList<string> Why { get; init; }

    /// <summary>What the answer rests on that it gives; null where it was not asked for, or it gives none.</summary>
    public RestsTwin? Rests { get; init; }

    /// <summary>The twin of <paramref name="view"/>.</summary>
    public static ClaimTwin Of(ClaimView view) => Of(view.Row, view.Places) with { Rests = view.Rests is { } rests ? new(rests.Question, rests.Answer, rests.Pages, rests.Outlets, [rests.Origins.Low, rests.Origins.High]) : null };

    /// <summary>The twin of <paramref name="row"/>.</summary>
    public static ClaimTwin Of(ClaimRow row, Views.Places places) => new()
    {
        Id = row.Id,
        LocalId = row.LocalId,
        Address = Addresses.Claim(row.Id),
        Page = new(row.PageId, row.PageName, row.PageTitle, row.Outlet, DayTwin.Of(row.Published), Addresses.Page(row.PageId)),
        Text = row.Text,
        Content = [.. places.At(row.Content).Select(PlaceTwin.Of)],
        Voice = row.IsWriter ? "writer" : "attributed",
        Speech = row.Speech is { } speech ? Twin.Word(speech) : null,
        Polarity = row.Rejects ? "rejects" : "asserts",
        Source = HopTwin.Of(row.Source, places),
        SourceText = row.SourceText,
        CueText = row.CueText,
        Cue = [.. places.At(row.Cue).Select(PlaceTwin.Of)],
        Act = row.Act,
        Medium = row.Medium,
        SpeaksFor = row.SpeaksFor,
        Via = [.. row.Via.Select(hop => HopTwin.Of(hop, places)!)],
        Origin = HopTwin.Of(row.Origin, places),
        Others = [.. row.Others.Select(other => new RouteTwin([.. other.Via.Select(hop => HopTwin.Of(hop, places)!)], HopTwin.Of(other.Origin, places)))],
        Marks = [.. Words.Marks.Where(mark => row.Marks.HasFlag(mark.Mark)).Select(mark => mark.Value)],
        Likelihood = row.LikelihoodWords is null && row.LikelihoodLow is null ? null : new(row.LikelihoodLow, row.LikelihoodHigh, row.LikelihoodWords),
        Hedges = [.. places.At(row.Hedges).Select(PlaceTwin.Of)],
        Relations = [.. row.Relations.Select(relation => new RelationTwin(Twin.Word(relation.Kind), relation.To))],
        Inside = row.Inside,
        Unresolved = row.Unresolved,
        Why = [.. row.Why],
    };
}
