using Whence.Store;

namespace Whence.Web.Views;

/// <summary>The page texts that one request needs, each fetched once.</summary>
public sealed class PageShelf(ILedger ledger)
{
    private readonly Dictionary<string, (PageText? Page, Places Places)> _pages = new(StringComparer.Ordinal);

    /// <summary>The page; null when it is gone.</summary>
    public PageText? Page(string pageId) => Fetch(pageId).Page;

    /// <summary>The places of the page.</summary>
    public Places Places(string pageId) => Fetch(pageId).Places;

    private (PageText? Page, Places Places) Fetch(string pageId)
    {
        if (_pages.TryGetValue(pageId, out var found))
            return found;
        var page = ledger.Text(pageId);
        return _pages[pageId] = (page, page is null ? Views.Places.Of("") : Views.Places.Of(page));
    }
}
