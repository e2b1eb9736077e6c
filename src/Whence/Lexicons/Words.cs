using System.Collections.Frozen;

namespace Whence.Lexicons;

/// <summary>A closed set of words, looked up in any case and without copies.</summary>
public sealed class Words
{
    private const int Longest = 64; // no listed word is longer

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>The set of <paramref name="words"/>, between spaces.</summary>
    public Words(string words) =>
        _words = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of <paramref name="list"/> in <c>lexicons/en/<paramref name="table"/>.tsv</c>; of all its rows when no list is named.</summary>
    /// <exception cref="InvalidOperationException">The table has no such list.</exception>
    public static Words Listed(string table, string? list = null)
    {
        var words = string.Join(' ', Lexicon.Rows(table).Where(row => list is null || row[0] == list).SelectMany(row => row.List(1)));
        return words.Length > 0 ? new(words) : throw new InvalidOperationException($"lexicons/en/{table}.tsv has no row “{list}”; add one, and build again with ./do build.");
    }

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>Whether it is one of them when a plural ending is taken off.</summary>
    public bool HasSingular(ReadOnlySpan<char> word) =>
        _words.Contains(word) || (word.Length > 3 && word[^1] is 's' && _words.Contains(word[..^1])) || (word.Length is > 4 and <= Longest && word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && HasWithY(word[..^3]));

    private bool HasWithY(ReadOnlySpan<char> stem)
    {
        Span<char> singular = stackalloc char[Longest];
        stem.CopyTo(singular);
        singular[stem.Length] = 'y';
        return _words.Contains(singular[..(stem.Length + 1)]);
    }
}
