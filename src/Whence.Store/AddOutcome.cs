namespace Whence.Store;

/// <summary>What became of a page that was brought.</summary>
/// <param name="PageId">The page's id.</param>
/// <param name="IsNew">False when the same bytes were there already.</param>
/// <param name="Claims">How many claims it holds.</param>
public sealed record AddOutcome(string PageId, bool IsNew, int Claims)
{
    /// <summary>Whether the page was erased earlier: then its bytes are not taken in again.</summary>
    public bool IsRedacted { get; init; }
}
