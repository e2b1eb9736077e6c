using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Words of distance, likelihood and confidence (<c>hedges.tsv</c>), found by their first word.</summary>
public static class HedgeLexicon
{
    private static readonly FrozenDictionary<string, HedgeEntry[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = Lexicon.Rows("hedges")
        .Select(r => new HedgeEntry(r[0].Split(' '), r[1], Number(r[2]), Number(r[3])))
        .GroupBy(e => e.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entries that start with <paramref name="word"/>, the longest first.</summary>
    public static ReadOnlySpan<HedgeEntry> StartingWith(ReadOnlySpan<char> word) => ByFirstWord.TryGetValue(word, out var entries) ? entries : default;

    private static double Number(string field) => double.TryParse(field, out var number) ? number : 0;
}
