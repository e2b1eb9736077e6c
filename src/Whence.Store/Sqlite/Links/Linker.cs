using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite.Links;

/// <summary>The step that follows taking pages in: what was copied, which claims are alike, which pages tell of one event, who is who, and every count that follows.</summary>
/// <remarks>
/// A page is compared with what its keys lead to, never with all pages; then the neighbourhoods that it touched are gathered again
/// and their questions counted anew. All of a batch is one transaction, so that a kill leaves a ledger whose counts are right for the pages that are linked.
/// </remarks>
internal sealed class Linker : IDisposable
{
    private const int FirstReader = 3; // the version of the reader from which on pages come with what links them

    private readonly Prepared _db;
    private readonly Filings _filings;
    private readonly PageLinks _pages;
    private readonly ClaimLinks _claims;
    private readonly StoryGathering _stories;
    private readonly QuestionGathering _questions;
    private readonly SourceLinks _sources;

    /// <summary>Works over <paramref name="db"/>, in whose transaction everything happens.</summary>
    public Linker(SqliteConnection db)
    {
        _db = new(db);
        _filings = new(_db);
        _pages = new(_db);
        _claims = new(_db);
        _stories = new(_db);
        _questions = new(_db, _filings);
        _sources = new(db, _db);
    }

    /// <summary>How much there is to do.</summary>
    public static LinkState State(SqliteConnection db) => new(
        (int)db.Number("SELECT count(*) FROM page_prints WHERE linked = 0"),
        (int)(db.Number("SELECT count(*) FROM stale_questions") + db.Number("SELECT count(*) FROM stale_stories")),
        (int)db.Number("SELECT count(*) FROM pages WHERE reader_version < ?1", FirstReader));

    /// <summary>Links up to <paramref name="most"/> pages, and gathers what is stale.</summary>
    public void Link(int most, Act by)
    {
        _claims.Rekey();
        var pages = _db.Rows("SELECT page FROM page_prints WHERE linked = 0 ORDER BY page LIMIT ?1", row => row.GetInt64(0), most);
        var claims = new List<long>();
        foreach (var page in pages)
        {
            _sources.Add(page, by);
            _pages.Add(page);
            claims.AddRange(_claims.Add(page));
            _db.Run("UPDATE page_prints SET linked = 1 WHERE page = ?1", page);
        }
        _pages.Write();
        _claims.Write();
        _filings.Forget();
        _stories.Gather(pages);
        _questions.Gather(claims);
        _db.Run("UPDATE ledger_state SET linked = linked + 1");
    }

    /// <summary>Takes out of the links what a page that is read again, or goes, had in them; what hung on it is gathered again by the next step.</summary>
    public static void Unlink(SqliteConnection connection, long page)
    {
        using var db = new Prepared(connection);
        db.Run("INSERT OR IGNORE INTO stale_questions (question) SELECT DISTINCT question FROM claim_answers WHERE claim IN (SELECT id FROM claims WHERE page = ?1)", page);
        db.Run("INSERT OR IGNORE INTO stale_stories (story) SELECT story FROM page_stories WHERE page = ?1", page);
        var claimKeys = new KeyIndex(db, KeySpace.Claims);
        foreach (var claim in db.Rows("SELECT id FROM claims WHERE page = ?1", row => row.GetInt64(0), page))
        {
            claimKeys.Take(claim);
            db.Run("DELETE FROM likenesses WHERE a = ?1", claim);
            db.Run("DELETE FROM likenesses WHERE b = ?1", claim);
            db.Run("DELETE FROM claim_gists WHERE claim = ?1", claim);
        }
        foreach (var space in (ReadOnlySpan<KeySpace>)[KeySpace.Pages, KeySpace.Passages])
            new KeyIndex(db, space).Take(page);
        foreach (var table in (ReadOnlySpan<string>)["copies", "kinships"])
        {
            db.Run($"DELETE FROM {table} WHERE a = ?1", page);
            db.Run($"DELETE FROM {table} WHERE b = ?1", page);
        }
        db.Run("DELETE FROM page_prints WHERE page = ?1", page);
    }

    /// <summary>Forgets where claims and a page stood that are no more.</summary>
    public static void Forget(SqliteConnection db, IEnumerable<long> claims)
    {
        foreach (var claim in claims)
        {
            db.Run("DELETE FROM claim_answers WHERE claim = ?1 AND NOT EXISTS (SELECT 1 FROM claims WHERE id = ?1)", claim);
            db.Run("DELETE FROM rulings WHERE (a = ?1 OR b = ?1) AND NOT EXISTS (SELECT 1 FROM claims WHERE id = ?1)", claim);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _db.Dispose();
}
