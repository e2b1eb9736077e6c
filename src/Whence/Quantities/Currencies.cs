using System.Collections.Frozen;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>Currencies (<c>currencies.tsv</c>) before and after a number.</summary>
internal static class Currencies
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Signs = Read(1, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Names = Read(2, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Adjectives = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Canadian"] = "CAD",
        ["Australian"] = "AUD",
        ["Singapore"] = "SGD",
        ["Egyptian"] = "EGP",
        ["Lebanese"] = "LBP",
        ["Syrian"] = "SYP",
        ["Swiss"] = "CHF",
        ["Pakistani"] = "PKR",
        ["Belarusian"] = "BYN",
    }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The currency whose sign stands at the token before a number, and the number's token; null for none.</summary>
    public static (string Code, int After)? Before(Line line, int i)
    {
        var word = line.Word(i);
        if (word.IsEmpty || word.Length > 4 || line.Is(i, TokenKind.Number))
            return null;
        // "US$" is two tokens
        if (line.Is(i, TokenKind.Word) && line.Is(i + 1, "$") && line.IsTied(i + 1) && line.Is(i + 2, TokenKind.Number))
            return Signs.TryGetValue(string.Concat(word, "$"), out var tied) ? (tied, i + 2) : ("USD", i + 2);
        return !word.SequenceEqual("US") && Signs.TryGetValue(word, out var code) && line.Is(i + 1, TokenKind.Number) ? (code, i + 1) : null;
    }

    /// <summary>The currency that the word names, as "dollars" or "Canadian dollars" do; null for none.</summary>
    public static string? Of(Line line, int i) =>
        Names.TryGetValue(line.Word(i), out var code)
            ? Adjectives.TryGetValue(line.Word(i - 1), out var other) ? other : code
            : null;

    private static FrozenDictionary<string, string> Read(int column, StringComparer comparer)
    {
        var codes = new Dictionary<string, string>(comparer);
        foreach (var row in Lexicon.Rows("currencies"))
        {
            foreach (var form in row.List(column))
                codes.TryAdd(form, row[0]);
        }
        return codes.ToFrozenDictionary(comparer);
    }
}
