using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>Full text over claims and pages.</summary>
internal static class Searches
{
    private const int WordsAround = 32;
    private const char From = '\u2068', To = '\u2069';

    /// <summary>Claims that hold all the words, best first, then pages none of whose claims holds them all.</summary>
    public static Slice<SearchHit> Find(SqliteConnection db, string typed, int skip, int take)
    {
        if (Words.Match(typed) is not { } match)
            return new([], 0);
        const string Pages = "rowid NOT IN (SELECT page FROM claims WHERE id IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?1))";
        var total = db.Number("SELECT count(*) FROM claim_words WHERE claim_words MATCH ?1", match)
            + db.Number($"SELECT count(*) FROM page_words WHERE page_words MATCH ?1 AND {Pages}", match);
        var found = db.Rows(
            $"""
            SELECT 0 AS part, rowid AS row, rank AS score FROM claim_words WHERE claim_words MATCH ?1 UNION ALL
            SELECT 1, rowid, rank FROM page_words WHERE page_words MATCH ?1 AND {Pages}
            ORDER BY part, score, row LIMIT ?2 OFFSET ?3
            """,
            row => (IsClaim: row.GetInt32(0) == 0, Key: row.GetInt64(1)), match, Math.Max(0, take), Math.Max(0, skip));
        return new([.. found.Select(hit => Hit(db, match, hit.IsClaim, hit.Key))], (int)total);
    }

    private static SearchHit Hit(SqliteConnection db, string match, bool isClaim, long key)
    {
        // The page may itself hold the marks or anything else that we could choose, so we mark with what nobody can foresee.
        var mark = Guid.NewGuid().ToString("N");
        var (table, column) = isClaim ? ("claim_words", 0) : ("page_words", -1);
        var snippet = db.Rows(
            $"SELECT snippet({table}, {column}, ?3, ?4, '…', {WordsAround}) FROM {table} WHERE {table} MATCH ?1 AND rowid = ?2",
            row => row.Text(0)!, match, key, $"<{mark}", $"{mark}>")[0];
        snippet = snippet.Replace(From.ToString(), "").Replace(To.ToString(), "").Replace($"<{mark}", From.ToString()).Replace($"{mark}>", To.ToString());
        var page = db.Rows(
            $"SELECT {PageRows.Columns} FROM pages p WHERE p.id = {(isClaim ? "(SELECT page FROM claims WHERE id = ?1)" : "?1")}",
            row => PageRows.Row(row), key)[0];
        return new(page, isClaim ? $"c{key}" : null, snippet);
    }
}
