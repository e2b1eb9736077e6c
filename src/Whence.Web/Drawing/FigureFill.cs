namespace Whence.Web.Drawing;

/// <summary>In which status a figure counts, beside the one that is asked for.</summary>
public enum FigureFill
{
    /// <summary>In the very one.</summary>
    Same,
    /// <summary>In another one, which holds more or less.</summary>
    Other,
    /// <summary>The words do not tell.</summary>
    Unclear,
}
