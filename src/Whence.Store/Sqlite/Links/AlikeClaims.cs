using Microsoft.Data.Sqlite;
using Whence.Matching;

namespace Whence.Store.Sqlite.Links;

/// <summary>Finds claims about the same as a text that is not in the ledger, by its rarest words: a draft asks about any time, and the keys of claims hold for a week or two.</summary>
internal static class AlikeClaims
{
    private const int RarestWords = 8;
    private const int MostCompared = 400;

    /// <summary>Those that are alike enough to stand under one question, most alike first.</summary>
    public static IReadOnlyList<AlikeClaim> Of(SqliteConnection db, Weighed draft, int most)
    {
        var gist = draft.Gist;
        var words = gist.Forms.Zip(gist.Words).Select(pair => (Form: pair.First, Rarity: Rarity.Of(pair.Second)))
            .Concat(gist.Names.SelectMany(name => Entries.Terms.Of(name.Name)).Select(word => (Form: word, Rarity: Rarity.Of(Lexicons.Kin.Of(word)))))
            .SelectMany(word => Entries.Terms.Of(word.Form).Select(term => (Term: term, word.Rarity)))
            .OrderByDescending(word => word.Rarity).Select(word => word.Term).Distinct(StringComparer.OrdinalIgnoreCase).Take(RarestWords).ToList();
        if (words.Count == 0)
            return [];
        var found = db.Rows(
            """
            SELECT g.claim, g.gist, c.rejects, a.question, a.place FROM
                (SELECT rowid AS claim FROM claim_words WHERE claim_words MATCH ?1 ORDER BY rank LIMIT ?2) w
            JOIN claim_gists g ON g.claim = w.claim JOIN claims c ON c.id = w.claim JOIN claim_answers a ON a.claim = w.claim
            """,
            row => (Claim: row.GetInt64(0), Weighed: new Weighed(GistCodec.Read(row.GetFieldValue<byte[]>(1)), row.GetInt64(2) != 0), Question: row.GetInt64(3), Place: row.GetInt64(4)),
            string.Join(" OR ", words.Select(word => $"\"{word}\"")), MostCompared);
        return
        [
            .. found.Select(claim => (Row: claim, Score: Likeness.Score(draft, claim.Weighed)))
                .Where(pair => pair.Score.Question >= Questions.LeastLikeness).OrderByDescending(pair => pair.Score.Answer + pair.Score.Question).ThenBy(pair => pair.Row.Claim).Take(most)
                .Select(pair => new AlikeClaim($"c{pair.Row.Claim}", $"q{pair.Row.Question}", $"q{pair.Row.Question}.{pair.Row.Place}", Likeness.Of(draft, pair.Row.Weighed))),
        ];
    }
}
