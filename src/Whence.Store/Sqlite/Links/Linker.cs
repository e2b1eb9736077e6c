using Microsoft.Data.Sqlite;
using Whence.Store.Sqlite.Front;

namespace Whence.Store.Sqlite.Links;

/// <summary>The step that follows taking pages in: what was copied, which claims are alike, which pages tell of one event, who is who, and every count that follows.</summary>
/// <remarks>
/// A page is compared with what its keys lead to, never with all pages; then the neighbourhoods that it touched are gathered again
/// and their questions counted anew. What it had at hand for one step it keeps for the next. All of a batch is one transaction, so that a kill leaves a ledger whose counts are right for the pages that are linked.
/// </remarks>
internal sealed class Linker : IDisposable
{
    private const int FirstReader = 3; // the version of the reader from which on pages come with what links them

    private readonly SqliteConnection _connection;
    private readonly Prepared _db;
    private readonly Filings _filings;
    private readonly PageLinks _pages;
    private readonly ClaimLinks _claims;
    private readonly StoryGathering _stories;
    private readonly QuestionGathering _questions;
    private readonly SourceLinks _sources;
    private LedgerState? _left; // how the last step left the ledger

    /// <summary>Works over <paramref name="db"/>, in whose transactions everything happens.</summary>
    public Linker(SqliteConnection db)
    {
        (_connection, _db) = (db, new(db));
        _filings = new(_db);
        var (kin, alike) = (new EdgeTable(_db, "kinships", "score"), new EdgeTable(_db, "likenesses", "question"));
        _pages = new(_db, kin);
        _claims = new(_db, _pages, alike);
        _stories = new(_db, kin);
        _questions = new(_db, _filings, alike);
        _sources = new(db, _db);
    }

    /// <summary>Whether what it has at hand is as the ledger has it: nobody has linked or taken out anything since. Pages may have come.</summary>
    public bool IsUpToDate(SqliteConnection db) => LedgerState.Of(db) is var now && _left is { } left && (now.Changed, now.Linked) == (left.Changed, left.Linked);

    /// <summary>How much there is to do.</summary>
    public static LinkState State(SqliteConnection db) => new(
        (int)db.Number("SELECT count(*) FROM page_prints WHERE linked = 0"),
        (int)(db.Number("SELECT count(*) FROM stale_questions") + db.Number("SELECT count(*) FROM stale_stories")),
        (int)db.Number("SELECT count(*) FROM pages WHERE reader_version < ?1", FirstReader));

    /// <summary>Links up to <paramref name="most"/> pages, and gathers what is stale.</summary>
    public void Link(int most, Act by)
    {
        _db.Enter();
        _claims.Rekey();
        var pages = _db.Rows("SELECT page FROM page_prints WHERE linked = 0 ORDER BY page LIMIT ?1", row => row.GetInt64(0), most);
        var claims = new List<long>();
        _sources.Note(pages);
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
        _left = LedgerState.Of(_connection);
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
