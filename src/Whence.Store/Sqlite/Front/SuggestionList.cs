using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Whence.Store.Entries;
using Whence.Store.Front;

namespace Whence.Store.Sqlite.Front;

/// <summary>What can be suggested to somebody who types, the weightiest first, as words that are compared without case and accents.</summary>
internal sealed class SuggestionList
{
    private readonly List<(string Folded, Suggestion Suggestion)> _sources, _questions, _pages;

    public SuggestionList(SqliteConnection db, ClaimColumns columns)
    {
        _sources = [.. Sources(db, columns)];
        _questions = Read(db, "SELECT q.id, t.text, q.pages FROM questions q JOIN claim_texts t ON t.claim = q.claim WHERE q.pages > 1 ORDER BY q.pages DESC, q.origins_low, q.id",
            row => new(SuggestionKind.Question, $"q{row.GetInt64(0)}", row.Text(1)!, string.Create(CultureInfo.InvariantCulture, $"{row.GetInt32(2)} pages")));
        _pages = Read(db, "SELECT hash, title, outlet FROM pages WHERE title IS NOT NULL ORDER BY received DESC, id DESC",
            row => new(SuggestionKind.Page, row.GetString(0), row.Text(1)!, row.Text(2)));
    }

    /// <summary>Those all of whose typed words begin a word of theirs: sources, questions, pages, some of each.</summary>
    public IReadOnlyList<Suggestion> Find(string typed, int most)
    {
        var terms = Terms.Of(typed).Take(8).Select(term => Fold(term)[..^1]).Where(term => term.Length > 1).ToList();
        if (terms.Count == 0 || most <= 0)
            return [];
        var (sources, questions, pages) = (Matching(_sources, terms, most), Matching(_questions, terms, most), Matching(_pages, terms, most));
        var share = Math.Max(1, most / 3);
        var found = sources.Take(Math.Max(share, most - Math.Min(questions.Count, share) - Math.Min(pages.Count, share))).ToList();
        found.AddRange(questions.Take(Math.Max(0, most - found.Count - Math.Min(pages.Count, share))));
        found.AddRange(pages.Take(most - found.Count));
        return found;
    }

    private static IEnumerable<(string, Suggestion)> Sources(SqliteConnection db, ClaimColumns columns)
    {
        var claims = new int[columns.SourceNames.Count];
        for (var row = 0; row < columns.Count; row++)
        {
            foreach (var part in columns.Parts[row])
                claims[part >> 3]++;
        }
        return db.Rows("SELECT id, code, name FROM sources", row => (Key: row.GetInt64(0), Code: row.Text(1)!, Name: row.Text(2)!))
            .Where(source => columns.Sources.ContainsKey(source.Key)).DistinctBy(source => columns.Sources[source.Key].Name)
            .Select(source => (source.Code, source.Name, Claims: claims[columns.Sources[source.Key].Name]))
            .OrderByDescending(source => source.Claims).ThenBy(source => source.Code, StringComparer.Ordinal)
            .Select(source => (Fold(source.Name), new Suggestion(SuggestionKind.Source, source.Code, source.Name, string.Create(CultureInfo.InvariantCulture, $"{source.Claims} {(source.Claims == 1 ? "part" : "parts")} in claims"))));
    }

    private static List<(string, Suggestion)> Read(SqliteConnection db, string sql, Func<SqliteDataReader, Suggestion> row) =>
        db.Rows(sql, row).ConvertAll(suggestion => (Fold(suggestion.Text), suggestion));

    private static List<Suggestion> Matching(List<(string Folded, Suggestion Suggestion)> list, List<string> terms, int most)
    {
        var found = new List<Suggestion>();
        foreach (var (folded, suggestion) in list)
        {
            if (terms.TrueForAll(term => folded.Contains(term, StringComparison.Ordinal)))
                found.Add(suggestion);
            if (found.Count == most)
                break;
        }
        return found;
    }

    // Every word with a space before it, in lower case, without accents.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(" ", text.Length + 2);
        foreach (var rune in Sound(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark)
                continue;
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(Rune.ToLowerInvariant(rune));
            else if (folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded[^1] == ' ' && folded.Length > 1 ? folded.ToString() : folded.Append(' ').ToString();
    }

    // Half a surrogate pair cannot be normalised.
    private static string Sound(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
}
