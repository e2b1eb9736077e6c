namespace Whence.Store.Front;

/// <summary>What the first page of a ledger asks: facets with counts, what changed, suggestions, searches that are kept.</summary>
public interface ILedgerFront
{
    /// <summary>Claims with what could narrow them further.</summary>
    BrowsedClaims Browse(BrowseQuery query);

    /// <summary>How many claims there are, and how many of them are new.</summary>
    (int All, int New) CountClaims(BrowseQuery query);

    /// <summary>Figures for which no source is given, of the newest pages, each page once.</summary>
    IReadOnlyList<BareFigure> BareFigures(int most);

    /// <summary>A look taken now.</summary>
    LookedPoint Looked();

    /// <summary>What came and what changed since a look.</summary>
    SinceLooked Since(LookedPoint looked, int most);

    /// <summary>What somebody may mean who has typed this much: sources, questions, pages.</summary>
    IReadOnlyList<Suggestion> Suggest(string typed, int most);

    /// <summary>Searches that are kept, by name.</summary>
    IReadOnlyList<SavedSearch> SavedSearches();

    /// <summary>Keeps a search; one of the same name gives way.</summary>
    void SaveSearch(string name, string address);

    /// <summary>Says that a kept search was looked at now.</summary>
    void LookAtSearch(long id);

    /// <summary>Lets a kept search go.</summary>
    void DropSearch(long id);
}
