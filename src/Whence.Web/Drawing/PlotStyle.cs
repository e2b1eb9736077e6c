namespace Whence.Web.Drawing;

/// <summary>How a shape of a plot is drawn, and so what it means.</summary>
public enum PlotStyle
{
    /// <summary>A line to read values by.</summary>
    Grid,
    /// <summary>An axis.</summary>
    Axis,
    /// <summary>What is asked for: filled.</summary>
    Solid,
    /// <summary>A status that holds more than what is asked for: hatched.</summary>
    Hatched,
    /// <summary>The status is not told: dotted outline.</summary>
    Dotted,
    /// <summary>No source given: ochre dashes.</summary>
    Bare,
    /// <summary>A newer one has taken its place: outline only.</summary>
    Outline,
    /// <summary>Told as to come: ink dashes.</summary>
    Dashed,
    /// <summary>The very end that the words state.</summary>
    Edge,
    /// <summary>The same of one without a source.</summary>
    BareEdge,
    /// <summary>The same of one that is superseded.</summary>
    PaleEdge,
    /// <summary>Goes on: an open side.</summary>
    Arrow,
    /// <summary>The same of one without a source.</summary>
    BareArrow,
    /// <summary>The same of one that is superseded.</summary>
    PaleArrow,
    /// <summary>What is disputed.</summary>
    Band,
    /// <summary>Where that ends.</summary>
    BandEdge,
    /// <summary>The reading that is chosen.</summary>
    Chosen,
    /// <summary>A reading that is not chosen.</summary>
    Other,
    /// <summary>From a mark to its words.</summary>
    Leader,
    /// <summary>Somebody denies it.</summary>
    Against,
    /// <summary>A span of days.</summary>
    Span,
    /// <summary>Land.</summary>
    Land,
    /// <summary>A country of which claims speak, without telling where in it.</summary>
    Told,
    /// <summary>A border.</summary>
    Border,
    /// <summary>A border that is disputed: dashed.</summary>
    Disputed,
    /// <summary>A place that is known to a point: filled.</summary>
    Point,
    /// <summary>A place that is known to a region: a ring as wide as may be meant.</summary>
    Region,
}
