namespace Whence.Store.Front;

/// <summary>By what claims can be narrowed, with counts.</summary>
public enum FacetKind
{
    /// <summary>A mark.</summary>
    Mark,
    /// <summary>The writer's own, or attributed.</summary>
    Voice,
    /// <summary>The deepest source.</summary>
    Origin,
    /// <summary>The family of the deepest source: the outermost body that it belongs to.</summary>
    Family,
    /// <summary>The side of the deepest source.</summary>
    Side,
    /// <summary>Who passed it on.</summary>
    Via,
    /// <summary>Who published the page.</summary>
    Outlet,
    /// <summary>A place that the claim names.</summary>
    Place,
    /// <summary>What became of those whom a figure counts.</summary>
    Figure,
    /// <summary>The month under which the page is filed.</summary>
    Month,
}
