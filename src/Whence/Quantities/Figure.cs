using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>The words that give a number its bounds, as tokens.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">First token after.</param>
/// <param name="Bounds">The bounds.</param>
/// <param name="Approximate">Whether they round.</param>
/// <param name="Currency">A currency sign's code.</param>
internal readonly record struct Figure(int Start, int End, Bounds Bounds, bool Approximate, string? Currency)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    /// <summary>The figure that starts at the token; null when none does.</summary>
    public static Figure? At(Reading reading, int i, int end)
    {
        foreach (var entry in BoundLexicon.StartingWith(reading.Word(i)))
        {
            if (!Matches(reading, i, end, entry.Words))
                continue;
            var after = i + entry.Words.Length;
            if (entry.Kind == "figure")
                return Doubled(reading, after, end) is var wider ? new(i, wider, new(entry.Low, entry.High), entry.High > entry.Low, null) : null;
            if (Plain(reading, after, end) is { } bounded)
                return bounded with { Start = i, Bounds = Apply(entry.Kind, bounded.Bounds), Approximate = entry.Kind is "nearly" or "about" };
        }
        if (reading.Is(i, "between") && Plain(reading, i + 1, end) is { } low && reading.Is(low.End, "and") && Plain(reading, low.End + 1, end) is { } high && high.Bounds.Low >= low.Bounds.Low)
            return new(i, high.End, new(low.Bounds.Low, high.Bounds.High), Approximate: false, low.Currency ?? high.Currency);
        return Plain(reading, i, end) is { } plain ? Range(reading, plain, end) : null;
    }

    /// <summary>"thousands upon thousands": the second word is part of the figure.</summary>
    private static int Doubled(Reading reading, int after, int end) =>
        after + 1 < end && (reading.Is(after, "upon") || reading.Is(after, "and")) && reading.Word(after + 1).SequenceEqual(reading.Word(after - 1)) ? after + 2 : after;

    private static Figure Range(Reading reading, Figure low, int end)
    {
        var join = low.End;
        if (join + 1 < end && (reading.Is(join, "to") || reading.Tokens[join].Kind == TokenKind.Dash) && Plain(reading, join + 1, end) is { } high && high.Bounds.Low > low.Bounds.Low)
            return new(low.Start, high.End, new(low.Bounds.Low, high.Bounds.High), Approximate: false, low.Currency ?? high.Currency);
        return low;
    }

    /// <summary>A number with a currency sign before it or not; no year, day of a month, clock time, age or part of a name.</summary>
    private static Figure? Plain(Reading reading, int i, int end)
    {
        var start = i;
        var currency = i < end ? CurrencyOf(reading.Word(i)) : null;
        if (currency is not null)
            i++;
        if (Number.At(reading, i, end) is not var (value, after))
            return null;
        var figure = new Figure(start, after, new(value, value), Approximate: false, currency);
        return currency is null && IsNoCount(reading, i, after, value) ? null : figure;
    }

    private static bool IsNoCount(Reading reading, int i, int after, double value)
    {
        var word = reading.Word(i);
        if (word.Equals("one", StringComparison.OrdinalIgnoreCase))
            return true;
        var spelled = !char.IsAsciiDigit(word[0]);
        var year = !spelled && word.Length == 4 && value is >= FirstYear and < LastYear && after == i + 1 && !word.Contains(',');
        if (year && !(after < reading.Tokens.Length && reading.Tokens[after].Tag is PosTag.Nouns or PosTag.Adjective && reading.Tokens[i].Span.End < reading.Tokens[after].Span.Start))
            return true;
        if (reading.Is(i - 1, WordLists.Months) || value <= 31 && reading.Is(after, WordLists.Months))
            return true;
        // "Brigade 47", "Article 5", "Channel 4": part of a name; "9:30", "10-1"
        var named = i > 0 && reading.Tokens[i - 1] is { Tag: PosTag.Name, IsCapital: true, Kind: TokenKind.Word } && !spelled && reading.Tokens[i - 1].Span.Length > 1 && !(after < reading.Tokens.Length && reading.Tokens[after].Tag is PosTag.Nouns);
        return named || after < reading.Tokens.Length && reading.Tokens[after].Kind == TokenKind.Colon && reading.Tokens[after].Span.Start == reading.Tokens[i].Span.End;
    }

    private static Bounds Apply(string kind, Bounds b) => kind switch
    {
        "above" => new(b.Low, null),
        "below" => new(null, b.High),
        "nearly" => new(0.9 * b.Low, b.High),
        _ => b,
    };

    private static string? CurrencyOf(ReadOnlySpan<char> sign) => sign is "$" ? "USD" : sign is "€" ? "EUR" : sign is "£" ? "GBP" : sign is "₴" ? "UAH" : sign is "₽" ? "RUB" : sign is "¥" ? "JPY" : null;

    private static bool Matches(Reading reading, int i, int end, string[] words)
    {
        if (i + words.Length > end)
            return false;
        for (var k = 0; k < words.Length; k++)
        {
            if (!reading.Is(i + k, words[k]))
                return false;
        }
        return true;
    }
}
