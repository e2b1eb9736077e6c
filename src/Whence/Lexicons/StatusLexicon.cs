using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>States in which things are counted (<c>statuses.tsv</c>), by the first word that reports them.</summary>
public static class StatusLexicon
{
    private static readonly FrozenDictionary<string, (string Status, string? Next)>.AlternateLookup<ReadOnlySpan<char>> ByWord = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The status that <paramref name="word"/> reports, given the word after it; null when none.</summary>
    public static string? Find(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        ByWord.TryGetValue(word, out var found) && (found.Next is null || next.Equals(found.Next, StringComparison.OrdinalIgnoreCase)) ? found.Status : null;

    private static FrozenDictionary<string, (string, string?)> Read()
    {
        var words = new Dictionary<string, (string, string?)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Rows("statuses"))
        {
            foreach (var form in row.List(1))
            {
                var parts = form.Split(' ');
                words.TryAdd(parts[0], (row[0], parts.Length > 1 ? parts[1] : null));
            }
        }
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
