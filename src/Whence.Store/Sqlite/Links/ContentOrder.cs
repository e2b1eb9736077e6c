namespace Whence.Store.Sqlite.Links;

/// <summary>The order of claims by page and place, as <see cref="Filed.ByContent"/> has it, without reading them: the same whatever the order in which pages came.</summary>
internal sealed class ContentOrder(Prepared db) : IComparer<long>
{
    private readonly NumberStatement _placeOf = db.Numbers("SELECT page, place FROM claims WHERE id = ?1");
    private readonly Dictionary<long, (string Page, long Place)> _claims = [];
    private readonly Dictionary<long, string> _pages = [];

    /// <inheritdoc/>
    public int Compare(long x, long y) => (PlaceOf(x), PlaceOf(y)) is var (one, other) && string.CompareOrdinal(one.Page, other.Page) is not 0 and var pages ? pages : one.Place.CompareTo(other.Place);

    private (string Page, long Place) PlaceOf(long claim)
    {
        if (_claims.TryGetValue(claim, out var known))
            return known;
        if (!_placeOf.With(claim).Next())
            throw new InvalidDataException($"claim c{claim} is not there.");
        var (page, place) = (_placeOf[0], _placeOf[1]);
        _placeOf.End();
        if (!_pages.TryGetValue(page, out var hash))
            _pages[page] = hash = db.Rows("SELECT hash FROM pages WHERE id = ?1", row => row.GetString(0), page)[0];
        return _claims[claim] = (hash, place);
    }
}
