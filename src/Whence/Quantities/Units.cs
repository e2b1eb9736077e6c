using System.Collections.Frozen;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>Units of measure (<c>units.tsv</c>), and what a figure is counted per.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, (string[] Words, string Unit)[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = Lexicon.Rows("units")
        .SelectMany(row => row.List(1).Select(form => (Words: form.Split(' '), Unit: row[0])))
        .GroupBy(form => form.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Words PerNouns = new("second minute hour day night week month quarter year season person head soldier child household family vehicle car barrel gallon ton tonne litre liter kilometre kilometer km mile square mission flight shift capita cent");

    /// <summary>The unit that stands at the token and the first token after it; null for none.</summary>
    public static (string Unit, int End)? At(Line line, int i)
    {
        if (!ByFirstWord.TryGetValue(line.Word(i), out var forms))
            return null;
        foreach (var (words, unit) in forms)
        {
            if (line.Starts(i, words))
                return (unit, i + words.Length);
        }
        return null;
    }

    /// <summary>What stands behind "per", "a", "each" or "every" at the token: "day" of "300 shells a day"; null for nothing.</summary>
    public static string? Per(Line line, int i)
    {
        var per = line.Is(i, "per");
        if (!per && !line.Is(i, "a") && !line.Is(i, "an") && !line.Is(i, "each") && !line.Is(i, "every"))
            return line.Is(i, "daily") ? "day" : line.Is(i, "weekly") ? "week" : line.Is(i, "monthly") ? "month" : line.Is(i, "annually") || line.Is(i, "yearly") ? "year" : null;
        if (line.Is(i + 1, "cent"))
            return null;
        return PerNouns.Has(line.Word(i + 1)) && !line.Is(i + 2, "ago") && !line.Is(i + 2, "later") && !line.Is(i + 2, "earlier") && !line.Is(i + 2, "before") || per && line.At(i + 1).Kind == TokenKind.Word ? line.Word(i + 1).ToString() : null;
    }
}
