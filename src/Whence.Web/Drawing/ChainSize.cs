namespace Whence.Web.Drawing;

/// <summary>How much room a chain picture has, and what of the grammar it shows.</summary>
/// <param name="Width">The view's width.</param>
/// <param name="Origin">Where origins stand.</param>
/// <param name="End">Where wires end: a page's edge.</param>
/// <param name="EndRoom">Room kept free at a wire's end for words on it.</param>
/// <param name="PageWidth">How wide a page's block is; 0 to draw none.</param>
/// <param name="RowStep">The least distance of two wires.</param>
public sealed record ChainSize(double Width, double Origin, double End, double EndRoom, double PageWidth, double RowStep)
{
    /// <summary>The whole picture: numbers, names, page, when written.</summary>
    public static ChainSize Full { get; } = new(1312, 84, 816, 122, 322, 64);

    /// <summary>Beside a sentence: the wire ends at the text.</summary>
    public static ChainSize Beside { get; } = new(496, 8, 496, 84, 0, 64);

    /// <summary>Whether pages, numbers and headings are drawn.</summary>
    public bool IsFull => PageWidth > 0;
}
