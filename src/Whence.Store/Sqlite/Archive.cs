using Microsoft.Data.Sqlite;
using Whence.Store.Entries;

namespace Whence.Store.Sqlite;

/// <summary>The bytes as received, copies of the whole, and whether all of it is sound.</summary>
internal static class Archive
{
    /// <summary>The bytes of a page, proved against its hash.</summary>
    /// <exception cref="InvalidDataException">They are missing or not those that came.</exception>
    public static byte[] Bytes(SqliteConnection db, long page, PageRow row)
    {
        var kept = db.Rows("SELECT coding, bytes FROM page_bytes WHERE page = ?1", found => (Coding: found.GetInt32(0), Bytes: found.GetFieldValue<byte[]>(1)), page);
        if (kept is not [var (coding, packed)])
            throw new InvalidDataException($"the bytes of page {row.Id} (“{row.Name}”) are missing.");
        var bytes = Packing.Unpack(coding, packed, row.Size);
        return Ids.OfBytes(bytes) == row.Id ? bytes : throw new InvalidDataException($"the bytes of page {row.Id} (“{row.Name}”) are not those that came.");
    }

    /// <summary>A page's text with its claims.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged.</exception>
    public static PageText Text(SqliteConnection db, long page, PageRow row) => Leaf(db, page, row, ClaimRows.OfPage(db, page));

    /// <summary>The text of a page with the claims that are given.</summary>
    public static PageText Leaf(SqliteConnection db, long page, PageRow row, IReadOnlyList<ClaimRow> claims)
    {
        var found = db.Rows("SELECT text, detail FROM page_texts WHERE page = ?1", text => Details.Page(text.GetFieldValue<byte[]>(1), row, text.Text(0)!, claims), page);
        return found is [var one] ? one : throw new InvalidDataException($"the text of page {row.Id} (“{row.Name}”) is missing.");
    }

    /// <summary>Writes a consistent copy to <paramref name="path"/>: whole under that name, or not at all.</summary>
    public static string Copy(SqliteConnection db, string path)
    {
        if (Path.Exists(path))
            throw new IOException($"{path} is there already. Name a new file for the backup.");
        var partial = $"{path}.{Guid.NewGuid():N}.partial";
        try
        {
            using (new FileStream(partial, FileMode.CreateNew)) // an IOException of the file system's own when the folder cannot be written
            {
            }
            db.Run("VACUUM INTO ?1", partial);
            using (var file = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
                file.Flush(flushToDisk: true);
            File.Move(partial, path, overwrite: false);
            return path;
        }
        catch (UnauthorizedAccessException wrong)
        {
            throw new IOException($"The backup {path} cannot be written: {wrong.Message}", wrong);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Everything that is wrong, a line each.</summary>
    public static IReadOnlyList<string> Check(SqliteConnection db)
    {
        var wrong = new List<string>();
        Try(wrong, () => wrong.AddRange(db.Rows("PRAGMA integrity_check", row => row.GetString(0)).Where(line => line != "ok")));
        Try(wrong, () => wrong.AddRange(db.Rows("PRAGMA foreign_key_check", row => $"A row of {row.GetString(0)} refers to a row of {row.GetString(2)} that is not there.")));
        foreach (var (sql, says) in Invariants)
            Try(wrong, () => wrong.AddRange(db.Rows(sql, row => $"{row.Text(0)} {says}")));
        Try(wrong, () =>
        {
            foreach (var hash in db.Rows("SELECT hash FROM pages ORDER BY id", row => row.GetString(0)))
            {
                Try(wrong, () => _ = PageRows.Find(db, hash) is var (key, row) ? Bytes(db, key, row) : []);
                Try(wrong, () => _ = PageRows.Find(db, hash) is var (key, row) ? Text(db, key, row) : null);
            }
        });
        return wrong;
    }

    /// <summary>What is wrong with the full-text indexes; FTS5 checks them against the texts only on a connection that may write.</summary>
    public static IReadOnlyList<string> CheckWords(SqliteConnection db)
    {
        var wrong = new List<string>();
        foreach (var table in (ReadOnlySpan<string>)["claim_words", "page_words"])
        {
            try
            {
                db.Run($"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)");
            }
            catch (SqliteException trouble)
            {
                wrong.Add($"The full-text index {table} does not fit the texts: {trouble.Message}");
            }
        }
        return wrong;
    }

    private static readonly (string Sql, string Says)[] Invariants =
    [
        ("SELECT hash FROM pages p WHERE claims <> (SELECT count(*) FROM claims WHERE page = p.id)", "is said to have another number of claims than it has."),
        ("SELECT hash FROM pages WHERE id NOT IN (SELECT page FROM page_texts)", "has no text."),
        ("SELECT hash FROM pages WHERE id NOT IN (SELECT page FROM receipts)", "has no receipt."),
        ("SELECT 'c' || id FROM claims WHERE id NOT IN (SELECT claim FROM claim_texts)", "has no text."),
        ("SELECT code FROM sources WHERE id NOT IN (SELECT source FROM appearances)", "appears on no page."),
        ("SELECT code FROM sources WHERE id NOT IN (SELECT source FROM claim_hops)", "has a part in no claim."),
        ("SELECT 'c' || claim FROM claim_answers WHERE claim NOT IN (SELECT id FROM claims)", "stands under a question and is no claim."),
        ("SELECT 'q' || id FROM questions WHERE id NOT IN (SELECT question FROM claim_answers) AND id NOT IN (SELECT question FROM stale_questions)", "has no claim."),
        ("SELECT 'q' || id FROM questions WHERE claims <> (SELECT count(*) FROM claim_answers WHERE question = id) AND id NOT IN (SELECT question FROM stale_questions)", "is said to have another number of claims than it has."),
        ("SELECT 's' || id FROM stories WHERE pages <> (SELECT count(*) FROM page_stories WHERE story = id) AND id NOT IN (SELECT story FROM stale_stories)", "is said to have another number of pages than it has."),
        ("SELECT 'c' || a FROM likenesses WHERE a NOT IN (SELECT id FROM claims) OR b NOT IN (SELECT id FROM claims)", "is alike with a claim that is not there."),
        ("SELECT 'page ' || page FROM page_prints WHERE linked = 1 AND NOT EXISTS (SELECT 1 FROM item_keys WHERE space = 2 AND item = page)", "is linked, and in no index."),
        ("SELECT 'c' || claim FROM claim_texts WHERE claim NOT IN (SELECT id FROM claim_words_docsize)", "is not in the full-text index."),
        ("SELECT 'page ' || page FROM page_texts WHERE page NOT IN (SELECT id FROM page_words_docsize)", "is not in the full-text index."),
    ];

    private static void Try(List<string> wrong, Action check)
    {
        try
        {
            check();
        }
        catch (Exception trouble) when (trouble is SqliteException or InvalidDataException)
        {
            wrong.Add(trouble.Message);
        }
    }
}
