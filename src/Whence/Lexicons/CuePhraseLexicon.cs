using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>Phrases and nouns that attribute (<c>cue-phrases.tsv</c>), found by their first word.</summary>
public static class CuePhraseLexicon
{
    private static readonly FrozenDictionary<string, CuePhrase[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = Lexicon.Rows("cue-phrases")
        .Select(r => new CuePhrase(r[0].Split(' '), r[1] == "noun", r[2], r[3]))
        .GroupBy(e => e.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The phrases that start with <paramref name="word"/>, the longest first.</summary>
    public static ReadOnlySpan<CuePhrase> StartingWith(ReadOnlySpan<char> word) => ByFirstWord.TryGetValue(word, out var phrases) ? phrases : default;
}
