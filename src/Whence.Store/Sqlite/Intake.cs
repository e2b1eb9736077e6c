using Microsoft.Data.Sqlite;
using Whence.Store.Entries;
using Whence.Store.Sqlite.Desk;
using Whence.Store.Sqlite.Links;

namespace Whence.Store.Sqlite;

/// <summary>Writes pages into an open transaction; its statements are prepared once for all pages of it.</summary>
internal sealed class Intake(SqliteConnection db) : IDisposable
{
    private readonly Prepared _prepared = new(db);
    private readonly Dictionary<string, long> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _sources = new(StringComparer.Ordinal);

    /// <summary>Takes a page in, or notes that it came once more.</summary>
    public AddOutcome Add(NewPage page, PageEntry entry)
    {
        var row = entry.Row;
        if (IsRedacted(db, row.Id))
            return new(row.Id, IsNew: false, Claims: 0) { IsRedacted = true };
        if (PageRows.Find(db, row.Id) is { } there)
        {
            NoteReceipt(there.Key, row);
            return new(row.Id, IsNew: false, there.Row.Claims);
        }
        var key = InsertPage(row);
        var (coding, kept) = Packing.Pack(page.Bytes.Span);
        Run("INSERT INTO page_bytes (page, coding, bytes) VALUES (?1, ?2, ?3)", key, coding, kept);
        NoteReceipt(key, row);
        Run("DELETE FROM refused WHERE hash = ?1", row.Id);
        WriteReading(key, entry, new ClaimRow?[entry.Claims.Count]);
        return new(row.Id, IsNew: true, entry.Claims.Count);
    }

    /// <summary>Whether the page with this id was erased: its bytes are not taken in again.</summary>
    public static bool IsRedacted(SqliteConnection db, string hash) => db.Number("SELECT count(*) FROM redacted WHERE hash = ?1", hash) > 0;

    /// <summary>Puts <paramref name="entry"/> in the place of what the page's earlier reading came to.</summary>
    public void Replace(long page, PageEntry entry)
    {
        var before = ClaimRows.OfPage(db, page);
        var named = TakeReading(page);
        UpdatePage(page, entry.Row);
        WriteReading(page, entry, Succession.Match(before, entry.Claims));
        ForgetSources(named);
        Linker.Forget(db, before.Select(claim => LedgerIds.Number(claim.Id, 'c')!.Value));
        RemarkRows.Place(db, entry.Row.Id);
    }

    /// <summary>Erases all that came from a page, but not that it came: who erases it writes that into the log.</summary>
    public void Erase(long page, string hash, long number)
    {
        var claims = ClaimRows.OfPage(db, page).ConvertAll(claim => LedgerIds.Number(claim.Id, 'c')!.Value);
        var named = TakeReading(page);
        Run("DELETE FROM page_stories WHERE page = ?1", page);
        Run("DELETE FROM page_bytes WHERE page = ?1", page);
        Run("DELETE FROM receipts WHERE page = ?1", page);
        Run("DELETE FROM pages WHERE id = ?1", page);
        ForgetSources(named);
        Linker.Forget(db, claims);
        RemarkRows.Erase(db, hash);
        Run("INSERT INTO redacted (hash, event) VALUES (?1, ?2)", hash, number);
        foreach (var words in (ReadOnlySpan<string>)["page_words", "claim_words"])
            db.Run($"INSERT INTO {words} ({words}) VALUES ('optimize')"); // or the words stay in the index until it is next merged
    }

    // Places stay, with no claims: they are the gazetteer's, not the page's.
    // Gives the sources that it named: one that no page names any more goes, once the new reading has had its say.
    private List<long> TakeReading(long page)
    {
        Linker.Unlink(db, page);
        var named = db.Rows("SELECT source FROM appearances WHERE page = ?1", row => row.GetInt64(0), page);
        Run("DELETE FROM claim_places WHERE claim IN (SELECT id FROM claims WHERE page = ?1)", page);
        Run("DELETE FROM claim_hops WHERE claim IN (SELECT id FROM claims WHERE page = ?1)", page);
        Run("DELETE FROM claim_texts WHERE claim IN (SELECT id FROM claims WHERE page = ?1)", page);
        Run("DELETE FROM claims WHERE page = ?1", page);
        Run("DELETE FROM aliases WHERE page = ?1", page);
        Run("DELETE FROM phrases WHERE page = ?1", page);
        Run("DELETE FROM appearances WHERE page = ?1", page);
        Run("DELETE FROM page_texts WHERE page = ?1", page);
        return named;
    }

    private void ForgetSources(List<long> named)
    {
        foreach (var source in named.Where(source => Run("DELETE FROM sources WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM appearances WHERE source = ?1)", source) > 0))
            new KeyIndex(_prepared, KeySpace.Sources).Take(source);
    }

    /// <inheritdoc/>
    public void Dispose() => _prepared.Dispose();

    private void NoteReceipt(long page, PageRow row) =>
        Run("INSERT OR IGNORE INTO receipts (page, received, received_from) VALUES (?1, ?2, ?3)", page, row.Received, row.ReceivedFrom);

    private long InsertPage(PageRow row) => Key(
        """
        INSERT INTO pages (hash, name, title, outlet, outlet_key, url, published_earliest, published_latest, published_basis, day, reprint_of,
            received, received_from, size, words, claims, reader_version)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) RETURNING id
        """,
        row.Id, row.Name, row.Title, row.Outlet, OutletKey(row), row.Url, row.Published?.Earliest, row.Published?.Latest, (int?)row.Published?.Basis, PageEntry.Day(row),
        row.ReprintOf, row.Received, row.ReceivedFrom, row.Size, row.Words, row.Claims, row.ReaderVersion);

    private void UpdatePage(long page, PageRow row) => Run(
        """
        UPDATE pages SET name = ?2, title = ?3, outlet = ?4, outlet_key = ?5, url = ?6, published_earliest = ?7, published_latest = ?8, published_basis = ?9,
            day = ?10, reprint_of = ?11, words = ?12, claims = ?13, reader_version = ?14
        WHERE id = ?1
        """,
        page, row.Name, row.Title, row.Outlet, OutletKey(row), row.Url, row.Published?.Earliest, row.Published?.Latest, (int?)row.Published?.Basis, PageEntry.Day(row),
        row.ReprintOf, row.Words, row.Claims, row.ReaderVersion);

    private void WriteReading(long page, PageEntry entry, ClaimRow?[] continued)
    {
        Run("INSERT INTO page_texts (page, title, text, detail) VALUES (?1, ?2, ?3, ?4)", page, entry.Row.Title ?? "", entry.Text, Details.Write(entry));
        foreach (var source in entry.Sources)
            WriteSource(page, source);
        foreach (var (source, phrases) in entry.Phrases)
        {
            foreach (var phrase in _sources.TryGetValue(source, out var key) ? phrases : [])
                Run("INSERT OR IGNORE INTO phrases (source, phrase, page) VALUES (?1, ?2, ?3)", key, phrase, page);
        }
        for (var place = 0; place < entry.Claims.Count; place++)
            WriteClaim(page, place, entry, continued[place]);
        Run("INSERT INTO page_prints (page, linked, shingles, gist) VALUES (?1, 0, ?2, ?3)", page, KeyIndex.Packed(entry.Fingerprints.AsSpan()), entry.Gist);
    }

    private void WriteSource(long page, SourceEntry source)
    {
        var key = Key(
            "INSERT INTO sources (code, name, name_key, kind) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (code) DO UPDATE SET kind = kind RETURNING id",
            source.Id, source.Name, Terms.Key(source.Name), (int)source.Kind);
        _sources[source.Id] = key;
        Run("INSERT INTO appearances (source, page, known) VALUES (?1, ?2, ?3)", key, page, Details.Write(source.Known));
        foreach (var alias in source.Aliases)
            Run("INSERT INTO aliases (source, name, page, name_key) VALUES (?1, ?2, ?3, ?4)", key, alias, page, Terms.Key(alias));
    }

    private void WriteClaim(long page, int place, PageEntry entry, ClaimRow? continued)
    {
        var (row, claim) = (entry.Row, entry.Claims[place]);
        var hops = claim.Via.Count + (claim.Origin is null ? 0 : 1);
        var key = Key(
            """
            INSERT INTO claims (id, page, place, writer, marks, rejects, unresolved, hops, day, outlet_key, origin_key)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id
            """,
            LedgerIds.Number(continued?.Id, 'c'), page, place, claim.IsWriter, (int)claim.Marks, claim.Rejects, claim.Unresolved is not null, hops,
            PageEntry.Day(row), OutletKey(row), claim.Origin is { } origin ? Terms.Key(origin.Name) : null);
        Run("INSERT INTO claim_texts (claim, text, detail) VALUES (?1, ?2, ?3)", key, claim.Text, Details.Write(claim));
        foreach (var (role, at, hop) in Role.Of(claim))
        {
            Run("INSERT INTO claim_hops (claim, role, place, source, rejects) VALUES (?1, ?2, ?3, ?4, ?5)",
                key, role, at, _sources[hop.SourceId], claim.Rejects);
        }
        if (entry.Gists[place] is var (gist, context))
            Run("INSERT INTO claim_gists (claim, gist, context) VALUES (?1, ?2, ?3)", key, gist, context);
        foreach (var told in entry.Places[place])
            Run("INSERT INTO claim_places (claim, place) VALUES (?1, ?2)", key, KeyOf(told));
    }

    private long KeyOf(PlaceEntry place)
    {
        if (_places.TryGetValue(place.Code, out var known))
            return known;
        return _places[place.Code] = Key(
            "INSERT INTO places (code, name, kind, latitude, longitude, country) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (code) DO UPDATE SET kind = kind RETURNING id",
            place.Code, place.Name, (int)place.Precision, place.Latitude, place.Longitude, place.Country);
    }

    private static string? OutletKey(PageRow row) => row.Outlet is { } outlet ? Terms.Key(outlet) : null;

    private int Run(string sql, params ReadOnlySpan<object?> values) => _prepared.Run(sql, values);

    private long Key(string sql, params ReadOnlySpan<object?> values) => _prepared.Key(sql, values);
}
