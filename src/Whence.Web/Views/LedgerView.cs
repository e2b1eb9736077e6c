using Whence.Store;
using Whence.Store.Front;

namespace Whence.Web.Views;

/// <summary>The ledger as it is shown: counts, the claims that were asked for, what could narrow them, what was refused.</summary>
public sealed class LedgerView
{
    private const int MostSaved = 20;

    /// <summary>What was asked.</summary>
    public required LedgerQuery Asked { get; init; }

    /// <summary>How much the ledger holds.</summary>
    public required LedgerCounts Counts { get; init; }

    /// <summary>The claims, with how many there are in all.</summary>
    public required Slice<ClaimView> Claims { get; init; }

    /// <summary>Whether the words stand in more claims than are looked at: then counts are least ones.</summary>
    public required bool IsCapped { get; init; }

    /// <summary>What could narrow them.</summary>
    public required IReadOnlyList<FacetGroup> Facets { get; init; }

    /// <summary>How many claims each part of the list has.</summary>
    public required IReadOnlyDictionary<ClaimTab, int> Tabs { get; init; }

    /// <summary>Searches that are kept.</summary>
    public required IReadOnlyList<SavedView> Saved { get; init; }

    /// <summary>Pages that could not be read.</summary>
    public required Slice<RefusedPage> Refused { get; init; }

    /// <summary>When nothing was found: the facet whose dropping brings most back; null when none does.</summary>
    public Offer? Drop { get; init; }

    /// <summary>What stands above the list; null where the list is narrowed or turned.</summary>
    public LedgerHome? Home { get; init; }

    /// <summary>How far the linking has come.</summary>
    public required LinkState LinkState { get; init; }

    /// <summary>Whether the ledger holds nothing at all.</summary>
    public bool IsFirstRun => Counts is { Pages: 0, Refused: 0 };

    /// <summary>A count of found claims, honest where it is a least one.</summary>
    public string Counted(int claims) => IsCapped && claims > 0 ? $"{Words.Number(claims)}+" : Words.Number(claims);

    /// <summary>Puts <paramref name="asked"/> to <paramref name="ledger"/> for somebody who has <paramref name="kept"/> how far they looked.</summary>
    public static LedgerView Of(ILinkedLedger ledger, LedgerQuery asked, LookedPoint? kept = null)
    {
        var shelf = new PageShelf(ledger);
        var looked = asked.Looked ?? kept;
        var query = Since(asked.Browse, looked, ledger);
        var found = ledger.Browse(query);
        return new()
        {
            Asked = asked,
            Counts = ledger.Count(),
            Claims = new(ClaimView.List(ledger, found.Claims.Items, shelf), found.Claims.Total),
            IsCapped = found.IsCapped,
            Facets = FacetGroups.Of(asked, found),
            Tabs = found.Tabs,
            Saved = [.. ledger.SavedSearches().Take(MostSaved).Select(search => Counted(ledger, search))],
            Refused = ledger.Refused(take: 20),
            Home = asked.IsNarrowed || asked.Query.Skip > 0 || asked.Browse.Tab != ClaimTab.All ? null : LedgerHome.Of(ledger, shelf, looked),
            LinkState = ledger.LinkState(),
            Drop = found.Claims.Total == 0 ? Narrowest(ledger, asked) : null,
        };
    }

    /// <summary>The question with what is new for this reader; who never looked has nothing new.</summary>
    internal static BrowseQuery Since(BrowseQuery query, LookedPoint? looked, ILinkedLedger ledger) => query with { Since = looked ?? ledger.Looked() };

    private static SavedView Counted(ILinkedLedger ledger, SavedSearch search)
    {
        var (all, fresh) = ledger.CountClaims(LedgerQuery.Read(search.Address).Browse with { Since = new(search.Looked, 0) });
        return new(search, all, fresh);
    }

    private static Offer? Narrowest(ILinkedLedger ledger, LedgerQuery asked) => asked.Narrowing
        .Select(pair => new Offer(pair.Key, pair.Value, asked.Without(pair), ledger.CountClaims(LedgerQuery.Question(asked.Given.Where(other => (other.Key != pair.Key || other.Value != pair.Value) && other.Key is not ("skip" or "tab")))).All))
        .Where(offer => offer.Claims > 0)
        .MaxBy(offer => offer.Claims);
}
