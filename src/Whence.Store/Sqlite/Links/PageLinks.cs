using Whence.Documents;
using Whence.Reprints;
using Whence.Store.Entries;
using Whence.Stories;

namespace Whence.Store.Sqlite.Links;

/// <summary>Which pages copied from one another, and which tell of one event.</summary>
internal sealed class PageLinks(Prepared db, EdgeTable kin)
{
    private const int MostKept = 1000; // pages at hand with their words, some 50 MB: what is compared once is often compared again
    private const int MostGists = 5000; // what pages come to, some 20 MB

    private readonly Dictionary<long, PrintedPage> _printed = [];
    private readonly KeyIndex _passages = new(db, KeySpace.Passages);
    private readonly KeyIndex _pages = new(db, KeySpace.Pages);
    private readonly Dictionary<long, PageGist> _gists = [];

    /// <summary>Compares a page with those that its keys lead to, and puts it under its keys.</summary>
    public void Add(long page)
    {
        var (shingles, gist) = db.Rows("SELECT shingles, gist FROM page_prints WHERE page = ?1", row => (row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)), page)[0];
        Copies(page, KeyIndex.Unpacked(shingles));
        Kin(page, PageGistCodec.Read(gist));
    }

    /// <summary>Writes the keys of the pages that were added.</summary>
    public void Write()
    {
        _passages.Write();
        _pages.Write();
    }

    /// <summary>How much speaks for two pages telling of one event; for a page and itself, all.</summary>
    public double KinshipOf(long page, long other) => page == other ? 1 : Kinship.Of(GistOf(page), GistOf(other));

    private void Copies(long page, ulong[] keys)
    {
        var (shared, rarely) = _passages.Sharing(keys, Fingerprints.MostPages, Fingerprints.FewPages);
        var told = shared.Where(found => Fingerprints.AreMany(found.Value, keys.Length) || rarely.Contains(found.Key)).ToList();
        if (told.Count > 0 && Day(page).Published is { } day)
            told.RemoveAll(found => IsBackground(found, keys.Length, day));
        if (told.Count > 0)
        {
            var mine = Printed(page);
            foreach (var other in Nearest(told, Fingerprints.MostCandidates))
            {
                var (a, b) = page < other ? (mine, Printed(other)) : (Printed(other), mine);
                if (PageComparison.Copy(a, b) is { } reprint)
                    db.Run("INSERT OR REPLACE INTO copies (a, b, detail) VALUES (?1, ?2, ?3)", Math.Min(page, other), Math.Max(page, other), CopyDetail.Write(reprint));
            }
        }
        _passages.Put(page, keys);
    }

    // Months apart, what two pages share must be a good part of one of them to have been copied (PageComparison).
    private bool IsBackground(KeyValuePair<long, int> found, int mine, Published day) =>
        !Fingerprints.AreMany(found.Value, mine) && Day(found.Key) is var other && PageComparison.AreApart(day, other.Published) && !Fingerprints.AreMany(found.Value, other.Keys);

    private (Published? Published, int Keys) Day(long page) => db.Rows(
        "SELECT p.published_earliest, p.published_latest, coalesce(length(k.keys), 0) FROM pages p LEFT JOIN item_keys k ON k.space = ?2 AND k.item = p.id WHERE p.id = ?1",
        row => (row.Day(0) is { } || row.Day(1) is { } ? new Published(row.Day(0), row.Day(1), DateBasis.Given) : null, row.GetInt32(2) / sizeof(ulong)), page, (int)KeySpace.Passages)[0];

    private void Kin(long page, PageGist gist)
    {
        var near = _pages.Sharing(StoryKeys.Near(gist).AsSpan(), StoryKeys.MostPages);
        foreach (var other in Nearest(near, StoryKeys.MostCandidates))
        {
            if (Kinship.Of(gist, GistOf(other)) is not (>= Kinship.Least and var score))
                continue;
            db.Run("INSERT OR REPLACE INTO kinships (a, b, score) VALUES (?1, ?2, ?3)", Math.Min(page, other), Math.Max(page, other), score);
            kin.Note(page, other, score);
        }
        _pages.Put(page, StoryKeys.Of(gist).AsSpan());
        Keep(page, gist);
    }

    // Those with the most keys in common; among equals by what they are, not by when they came.
    private IEnumerable<long> Nearest(IReadOnlyCollection<KeyValuePair<long, int>> shared, int most) => shared.Count <= most
        ? shared.Select(found => found.Key)
        : shared.OrderByDescending(found => found.Value).ThenBy(found => HashOf(found.Key), StringComparer.Ordinal).Take(most).Select(found => found.Key);

    private PageGist GistOf(long page) => _gists.TryGetValue(page, out var known)
        ? known
        : Keep(page, PageGistCodec.Read(db.Rows("SELECT gist FROM page_prints WHERE page = ?1", row => row.GetFieldValue<byte[]>(0), page)[0]));

    private PageGist Keep(long page, PageGist gist)
    {
        if (_gists.Count >= MostGists)
            _gists.Clear();
        return _gists[page] = gist;
    }

    private string HashOf(long page) => db.Rows("SELECT hash FROM pages WHERE id = ?1", row => row.GetString(0), page)[0];

    private PrintedPage Printed(long page)
    {
        if (!_printed.TryGetValue(page, out var known))
        {
            if (_printed.Count >= MostKept)
                _printed.Clear();
            _printed[page] = known = Read(page);
        }
        return known;
    }

    private PrintedPage Read(long page) => db.Rows(
        $"SELECT t.text, t.detail, {PageRows.Columns} FROM page_texts t JOIN pages p ON p.id = t.page WHERE t.page = ?1",
        row => PageRows.Row(row, 2) is var found
            ? new PrintedPage { Id = found.Id, Text = row.Text(0)!, BodyStart = Details.BodyStart(row.GetFieldValue<byte[]>(1)), Outlet = found.Outlet, Url = found.Url, Published = found.Published, Credit = found.ReprintOf }
            : throw new InvalidDataException("a page without a row."), page)[0];
}
