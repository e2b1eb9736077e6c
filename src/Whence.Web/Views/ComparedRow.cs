namespace Whence.Web.Views;

/// <summary>A paragraph of one page beside what it is on the other.</summary>
/// <param name="A">The first page's words in pieces; null when there is nothing at this place.</param>
/// <param name="B">The second page's.</param>
/// <param name="AtA">Where the first ones stand.</param>
/// <param name="AtB">Where the second ones stand.</param>
/// <param name="IsSame">Whether every word is the same.</param>
/// <param name="Changes">What changed: glyph and words.</param>
public sealed record ComparedRow(IReadOnlyList<ComparedPiece>? A, IReadOnlyList<ComparedPiece>? B, Place? AtA, Place? AtB, bool IsSame, IReadOnlyList<(string Glyph, string Words)> Changes)
{
    /// <summary>Whether it stands on both pages, and not in the same words.</summary>
    public bool IsChanged => A is not null && B is not null && !IsSame;
}
