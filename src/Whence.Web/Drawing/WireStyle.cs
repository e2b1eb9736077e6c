namespace Whence.Web.Drawing;

/// <summary>How a line is drawn.</summary>
public enum WireStyle
{
    /// <summary>The way of a statement; dashed where no source is given.</summary>
    Way,
    /// <summary>A blunt end or a bare bar.</summary>
    Stub,
    /// <summary>A bracket.</summary>
    Bracket,
    /// <summary>Chevrons: a later statement.</summary>
    Later,
    /// <summary>A hairline.</summary>
    Hairline,
    /// <summary>A page's edge.</summary>
    Edge,
    /// <summary>A strip of paper under a wire that crosses others.</summary>
    Bridge,
    /// <summary>A bar: the days on which a page can have been written.</summary>
    Days,
}
