using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>The adjectives that attribute after a form of <i>be</i> (<c>cue-adjectives.tsv</c>).</summary>
public static class CueAdjectiveLexicon
{
    private static readonly FrozenDictionary<string, CueEntry>.AlternateLookup<ReadOnlySpan<char>> Entries = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entry of <paramref name="word"/>; null when it is none.</summary>
    public static CueEntry? Find(ReadOnlySpan<char> word) => Entries.TryGetValue(word, out var entry) ? entry : null;

    private static FrozenDictionary<string, CueEntry> Read() =>
        Lexicon.Rows("cue-adjectives").ToFrozenDictionary(row => row[0], row => new CueEntry(row[0], row[1], row[2], Frames.Clause | Frames.That, row.List(3), null), StringComparer.OrdinalIgnoreCase);
}
