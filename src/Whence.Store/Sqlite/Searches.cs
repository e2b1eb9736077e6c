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
        var claims = Weighed(db, "claim_words", match, "(SELECT page FROM claims WHERE id = row)");
        var pages = Weighed(db, "page_words", match, "row");
        if (pages.Count > 0 && claims.Count > 0)
        {
            var told = claims.Select(claim => claim.Page).ToHashSet();
            pages.RemoveAll(page => told.Contains(page.Key));
        }
        var hits = claims.Select(claim => (IsClaim: true, claim.Key, claim.Page)).Concat(pages.Select(page => (IsClaim: false, page.Key, page.Page))).Skip(Math.Max(0, skip)).Take(Math.Max(0, take)).ToList();
        var words = new[] { true, false }.ToDictionary(isClaim => isClaim, isClaim => Snippets(db, match, isClaim, hits.FindAll(hit => hit.IsClaim == isClaim).ConvertAll(hit => hit.Key)));
        using var page = new Prepared(db);
        return new([.. hits.Select(hit => new SearchHit(
            page.Rows($"SELECT {PageRows.Columns} FROM pages p WHERE p.id = ?1", row => PageRows.Row(row), hit.Page)[0], hit.IsClaim ? $"c{hit.Key}" : null, words[hit.IsClaim][hit.Key]))], claims.Count + pages.Count);
    }

    private static List<(long Key, long Page)> Weighed(SqliteConnection db, string table, string match, string page) => db.Rows(
        $"SELECT row, {page} FROM (SELECT rowid AS row, rank AS score FROM {table} WHERE {table} MATCH ?1 ORDER BY rowid DESC LIMIT {SearchHit.MostWeighed}) ORDER BY score, row", row => (row.GetInt64(0), row.GetInt64(1)), match);

    // All in one go: the beginnings of words are looked up anew for every statement, and that is dear. The plus keeps SQLite from asking row by row.
    private static Dictionary<long, string> Snippets(SqliteConnection db, string match, bool isClaim, List<long> rows)
    {
        if (rows.Count == 0)
            return [];
        // The page may itself hold the marks or anything else that we could choose, so we mark with what nobody can foresee.
        var mark = Guid.NewGuid().ToString("N");
        var (table, column) = isClaim ? ("claim_words", 0) : ("page_words", -1);
        var found = db.Rows(
            $"""
            SELECT rowid, snippet({table}, {column}, ?2, ?3, '…', {WordsAround}) FROM {table}
            WHERE {table} MATCH ?1 AND rowid BETWEEN ?4 AND ?5 AND +rowid IN ({string.Join(", ", rows)})
            """,
            row => (Row: row.GetInt64(0), Words: row.Text(1)!), match, $"<{mark}", $"{mark}>", rows.Min(), rows.Max());
        return found.ToDictionary(one => one.Row, one => one.Words.Replace(From.ToString(), "").Replace(To.ToString(), "").Replace($"<{mark}", From.ToString()).Replace($"{mark}>", To.ToString()));
    }
}
