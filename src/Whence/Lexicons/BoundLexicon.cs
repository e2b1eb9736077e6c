using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Words of bounds (<c>bounds.tsv</c>), found by their first word.</summary>
public static class BoundLexicon
{
    private static readonly FrozenDictionary<string, BoundEntry[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = Lexicon.Rows("bounds")
        .Select(r => new BoundEntry(r[0].Split(' '), r[1], double.TryParse(r[2], out var low) ? low : 0, double.TryParse(r[3], out var high) ? high : 0))
        .GroupBy(e => e.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entries that start with <paramref name="word"/>, the longest first.</summary>
    public static ReadOnlySpan<BoundEntry> StartingWith(ReadOnlySpan<char> word) => ByFirstWord.TryGetValue(word, out var entries) ? entries : default;
}
