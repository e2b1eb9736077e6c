using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>States in which things are counted (<c>statuses.tsv</c>), by the words that report them.</summary>
public static class StatusLexicon
{
    private static readonly FrozenDictionary<string, StatusEntry[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = Lexicon.Rows("statuses")
        .SelectMany(row => Enum.GetValues<StatusPart>().SelectMany(part => row.List((int)part + 1).Select(form => new StatusEntry(form.Split(' '), row[0], part))))
        .GroupBy(entry => entry.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entries that start with <paramref name="word"/>, the longest first.</summary>
    public static ReadOnlySpan<StatusEntry> StartingWith(ReadOnlySpan<char> word) => ByFirstWord.TryGetValue(word, out var entries) ? entries : default;
}
