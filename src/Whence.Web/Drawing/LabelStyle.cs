namespace Whence.Web.Drawing;

/// <summary>How a label is set.</summary>
public enum LabelStyle
{
    /// <summary>A name: ours, bold.</summary>
    Name,
    /// <summary>A note: ours, grey.</summary>
    Note,
    /// <summary>A word on the wire: ours.</summary>
    Word,
    /// <summary>A page's words: serif.</summary>
    Words,
    /// <summary>A number that is counted.</summary>
    Count,
    /// <summary>A page's name.</summary>
    Page,
    /// <summary>A small number inside a mark.</summary>
    Inside,
}
