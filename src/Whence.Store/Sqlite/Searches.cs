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
        var claims = Weighed(db, "claim_words", match);
        var pages = Weighed(db, "page_words", match);
        if (pages.Count > 0 && claims.Count > 0)
        {
            var told = PagesOf(db, claims);
            pages.RemoveAll(told.Contains);
        }
        (skip, take) = (Math.Max(0, skip), Math.Max(0, take));
        var hits = claims.Select(claim => (IsClaim: true, Key: claim)).Concat(pages.Select(page => (IsClaim: false, Key: page))).Skip(skip).Take(take);
        return new([.. hits.Select(hit => Hit(db, match, hit.IsClaim, hit.Key))], claims.Count + pages.Count);
    }

    private static List<long> Weighed(SqliteConnection db, string table, string match) => db.Rows(
        $"SELECT row FROM (SELECT rowid AS row, rank AS score FROM {table} WHERE {table} MATCH ?1 ORDER BY rowid DESC LIMIT {SearchHit.MostWeighed}) ORDER BY score, row", row => row.GetInt64(0), match);

    private static HashSet<long> PagesOf(SqliteConnection db, List<long> claims)
    {
        using var page = db.Sql("SELECT page FROM claims WHERE id = ?1");
        return [.. claims.Select(claim => (long)page.Bind(claim).ExecuteScalar()!)];
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
