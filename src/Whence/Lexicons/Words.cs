using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>A closed set of words, looked up in any case and without copies.</summary>
public sealed class Words
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>The set of <paramref name="words"/>, between spaces.</summary>
    public Words(string words) =>
        _words = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether it is one of them when a plural ending is taken off.</summary>
    public bool HasSingular(ReadOnlySpan<char> word) =>
        _words.Contains(word) || (word.Length > 3 && word[^1] is 's' && _words.Contains(word[..^1])) || (word.Length > 4 && word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && _words.Contains(string.Concat(word[..^3], "y")));
}
