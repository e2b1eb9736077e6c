using Microsoft.Data.Sqlite;
using Whence.Matching;
using Whence.Stories;

namespace Whence.Store.Sqlite.Links;

/// <summary>Finds claims about the same as a text that is not in the ledger, by its rarest words: a draft asks about any time, and the keys of claims hold for a week or two.</summary>
internal static class AlikeClaims
{
    private const int RarestWords = 8;
    private const int MostRanked = 10_000; // claims that are weighed by their words: more would only have common ones with the draft
    private const int MostCompared = 300; // of 300 drafts as many find what is most like them as with 400; with 200 two in a hundred fewer

    /// <summary>Those that are alike enough to stand under one question, most alike first.</summary>
    public static IReadOnlyList<AlikeClaim> Of(SqliteConnection db, Weighed draft, PageGist page, int most)
    {
        if (Match(db, WordsOf(draft.Gist)) is not { } match)
            return [];
        var found = db.Rows(
            """
            SELECT g.claim, g.gist, c.rejects, a.question, a.place, p.gist FROM
                (SELECT row FROM (SELECT rowid AS row, rank AS score FROM claim_words WHERE claim_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2) ORDER BY score, row LIMIT ?3) w
            JOIN claim_gists g ON g.claim = w.row JOIN claims c ON c.id = w.row JOIN claim_answers a ON a.claim = w.row JOIN page_prints p ON p.page = c.page
            """,
            row => (Claim: row.GetInt64(0), Gist: row.GetFieldValue<byte[]>(1), Rejects: row.GetInt64(2) != 0, Question: row.GetInt64(3), Place: row.GetInt64(4), Page: row.GetFieldValue<byte[]>(5)),
            match, MostRanked, MostCompared);
        return
        [
            .. found.AsParallel().Select(row => (Row: row, Weighed: new Weighed(GistCodec.Read(row.Gist), row.Rejects))) // somebody waits
                .Select(claim => (claim.Row, claim.Weighed, Score: Likeness.Score(draft, claim.Weighed)))
                .Where(pair => pair.Score.Question >= Questions.LeastLikeness)
                .Select(pair => (pair.Row, pair.Weighed, Likeness: new Likeness(pair.Score.Question, pair.Score.Answer).On(Kinship.Of(page, PageGistCodec.Read(pair.Row.Page)))))
                .Where(pair => pair.Likeness.Question >= Questions.LeastLikeness).OrderByDescending(pair => pair.Likeness.Answer + pair.Likeness.Question).ThenBy(pair => pair.Row.Claim).Take(most)
                .Select(pair => new AlikeClaim($"c{pair.Row.Claim}", $"q{pair.Row.Question}", $"q{pair.Row.Question}.{pair.Row.Place}", pair.Likeness with { Reasons = Likeness.Of(draft, pair.Weighed).Reasons })),
        ];
    }

    // The words that are rarest in the news.
    private static List<string> WordsOf(Gist gist) =>
    [
        .. gist.Forms.Zip(gist.Words).Select(pair => (Form: pair.First, Rarity: Rarity.Of(pair.Second)))
            .Concat(gist.Names.SelectMany(name => Entries.Terms.Of(name.Name)).Select(word => (Form: word, Rarity: Rarity.Of(Lexicons.Kin.Of(word)))))
            .SelectMany(word => Entries.Terms.Of(word.Form).Select(term => (Term: term, word.Rarity)))
            .OrderByDescending(word => word.Rarity).Select(word => word.Term).Distinct(StringComparer.OrdinalIgnoreCase).Take(RarestWords),
    ];

    // Of those, the rarest in this ledger first, as many as lead to no more claims than are weighed. Where already one does, the claim must have another one too.
    private static string? Match(SqliteConnection db, List<string> words)
    {
        using var claims = db.Sql("SELECT count(*) FROM (SELECT 1 FROM claim_words WHERE claim_words MATCH ?1 LIMIT ?2)");
        var counted = words.Select(word => $"\"{word}\"").Select(word => (Word: word, Claims: (long)claims.Bind(word, MostRanked + 1).ExecuteScalar()!))
            .Where(word => word.Claims > 0).OrderBy(word => word.Claims).ToList();
        if (counted.Count == 0)
            return null;
        if (counted is [{ Claims: > MostRanked } first, _, ..])
            return $"{first.Word} AND ({string.Join(" OR ", counted.Skip(1).Select(word => word.Word))})";
        var sum = 0L;
        return string.Join(" OR ", counted.TakeWhile(word => (sum += word.Claims) <= MostRanked || sum == word.Claims).Select(word => word.Word));
    }
}
