namespace Whence.Store.Front;

/// <summary>Which claims, as somebody narrows them facet by facet.</summary>
public sealed record BrowseQuery
{
    /// <summary>The figure that asks for any figure, whatever became of those it counts.</summary>
    public const string AnyFigure = "any";

    /// <summary>What every list of claims can be asked, with order and part.</summary>
    public ClaimQuery Claims { get; init; } = new();

    /// <summary>Only where the origin is on this side.</summary>
    public string? Side { get; init; }

    /// <summary>Only where the origin belongs to this family.</summary>
    public string? Family { get; init; }

    /// <summary>Only those that name this place.</summary>
    public string? Place { get; init; }

    /// <summary>Only with a figure in this status (killed, wounded …); <see cref="AnyFigure"/> for any figure.</summary>
    public string? Figure { get; init; }

    /// <summary>Only on pages filed under this month: its first day.</summary>
    public DateOnly? Month { get; init; }

    /// <summary>Which part.</summary>
    public ClaimTab Tab { get; init; }

    /// <summary>What counts as new: everything after this point.</summary>
    public LookedPoint Since { get; init; } = LookedPoint.Never;

    /// <summary>How many values of each facet.</summary>
    public int FacetLines { get; init; } = 8;

    /// <summary>Facets of which more values are wanted.</summary>
    public IReadOnlyList<FacetKind> More { get; init; } = [];
}
