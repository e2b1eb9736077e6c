namespace Whence.Origins;

/// <summary>Two claims that stand in the same passage, which one page copied from the other or both from a third.</summary>
/// <param name="A">The first claim's id in the ledger.</param>
/// <param name="B">The second one's.</param>
/// <param name="Evidence">What speaks for it, in words: "312 of 340 words are the same".</param>
/// <param name="From">The one of them that was copied; null when nothing tells.</param>
public sealed record CopiedPair(string A, string B, string Evidence, string? From = null);
