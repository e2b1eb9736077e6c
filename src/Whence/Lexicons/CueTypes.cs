using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>What a word in a cue tells of the source, where <see cref="CueLexicon"/> has no entry (<c>cue-types.tsv</c>).</summary>
public static class CueTypes
{
    private const int LongestEnding = 6;

    private static readonly FrozenDictionary<string, (string Type, string Act)>.AlternateLookup<ReadOnlySpan<char>> Stems = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Type and act of <paramref name="word"/> by its longest stem; null when no stem fits.</summary>
    public static (string Type, string Act)? Find(ReadOnlySpan<char> word)
    {
        for (var length = word.Length; length >= Math.Max(2, word.Length - LongestEnding); length--)
        {
            if (Stems.TryGetValue(word[..length], out var found) && (length == word.Length || length > 2))
                return found;
        }
        return null;
    }

    /// <summary>Type and act of <paramref name="word"/> as part of a cue: as a verb that attributes, as a noun that does, else by its stem; null when no list knows it.</summary>
    public static (string Type, string Act)? OfWord(ReadOnlySpan<char> word)
    {
        if (CueLexicon.Find(word) is { } verb)
            return (verb.Type, verb.Act);
        foreach (var phrase in CuePhraseLexicon.StartingWith(word))
        {
            if (phrase.IsNoun && phrase.Words.Length == 1)
                return (phrase.Type, phrase.Act);
        }
        return Find(word);
    }

    private static FrozenDictionary<string, (string Type, string Act)> Read()
    {
        var stems = new Dictionary<string, (string, string)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Lexicon.Rows("cue-types"))
        {
            foreach (var stem in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                stems.TryAdd(stem, (row[0], row[1]));
        }
        return stems.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
