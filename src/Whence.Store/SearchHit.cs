namespace Whence.Store;

/// <summary>A place that a search found.</summary>
/// <param name="Page">The page.</param>
/// <param name="ClaimId">The claim; null when the words stand outside any.</param>
/// <param name="Snippet">The words around; hits stand between U+2068 and U+2069.</param>
public sealed record SearchHit(PageRow Page, string? ClaimId, string Snippet);
