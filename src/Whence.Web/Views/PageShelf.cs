using Whence.Store;

namespace Whence.Web.Views;

/// <summary>The page texts that one request needs, each fetched once.</summary>
public sealed class PageShelf(ILedger ledger)
{
    private readonly Dictionary<string, PageText?> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (PageText? Leaf, Places Places)> _leaves = new(StringComparer.Ordinal);

    /// <summary>The page with its claims; null when it is gone.</summary>
    public PageText? Page(string pageId) => _pages.TryGetValue(pageId, out var found) ? found : _pages[pageId] = ledger.Text(pageId);

    /// <summary>The page without its claims; null when it is gone.</summary>
    public PageText? Leaf(string pageId) => Fetch(pageId).Leaf;

    /// <summary>The places of the page.</summary>
    public Places Places(string pageId) => Fetch(pageId).Places;

    private (PageText? Leaf, Places Places) Fetch(string pageId)
    {
        if (_leaves.TryGetValue(pageId, out var found))
            return found;
        var leaf = ledger.Leaf(pageId);
        return _leaves[pageId] = (leaf, leaf is null ? Views.Places.Of("") : Views.Places.Of(leaf));
    }
}
