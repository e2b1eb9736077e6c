using Whence.Store.Front;
using Whence.Store.Sqlite.Front;
using Whence.Store.Sqlite.Links;

namespace Whence.Store.Sqlite;

public sealed partial class SqliteLedger
{
    private readonly Browsing _browsing = new();
    private readonly Remembered _remembered = new();

    /// <inheritdoc/>
    public BrowsedClaims Browse(BrowseQuery query) => _connections.Read(db => _browsing.Find(db, query));

    /// <inheritdoc/>
    public (int All, int New) CountClaims(BrowseQuery query) => _connections.Read(db => _browsing.Count(db, query));

    /// <inheritdoc/>
    public IReadOnlyList<BareFigure> BareFigures(int most) => _connections.Read(db => _browsing.BareFigures(db, most));

    /// <inheritdoc/>
    public LookedPoint Looked() => _connections.Read(QuestionChanges.Now);

    /// <inheritdoc/>
    public SinceLooked Since(LookedPoint looked, int most) => _connections.Read(db => QuestionChanges.Since(db, looked, most, _remembered));

    /// <inheritdoc/>
    public IReadOnlyList<Suggestion> Suggest(string typed, int most) => _connections.Read(db => _browsing.Suggest(db, typed, most));

    /// <inheritdoc/>
    public IReadOnlyList<SavedSearch> SavedSearches() => _connections.Read(SavedSearchRows.List);

    /// <inheritdoc/>
    public void SaveSearch(string name, string address) => _connections.Write(db => SavedSearchRows.Save(db, name, address));

    /// <inheritdoc/>
    public void LookAtSearch(long id) => _connections.Write(db => SavedSearchRows.Look(db, id));

    /// <inheritdoc/>
    public void DropSearch(long id) => _connections.Write(db => SavedSearchRows.Drop(db, id));
}
