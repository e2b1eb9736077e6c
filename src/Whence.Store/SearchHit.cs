namespace Whence.Store;

/// <summary>A place that a search found.</summary>
/// <param name="Page">The page.</param>
/// <param name="ClaimId">The claim; null when the words stand outside any.</param>
/// <param name="Snippet">The words around; hits stand between U+2068 and U+2069.</param>
public sealed record SearchHit(PageRow Page, string? ClaimId, string Snippet)
{
    /// <summary>Of words that stand in more claims, or in more pages, than these, the newest places are weighed: a total of this or more is a least one.</summary>
    public const int MostWeighed = 500;
}
