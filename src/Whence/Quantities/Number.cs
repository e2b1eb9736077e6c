using System.Globalization;
using Whence.Language;

namespace Whence.Quantities;

/// <summary>Reads one number: digits or words, with <i>hundred, thousand, million</i> after it.</summary>
internal static class Number
{
    private const double Largest = 1e15;

    /// <summary>The number at the token <paramref name="i"/> of <paramref name="reading"/> and the first token after it; null when there is none.</summary>
    public static (double Value, int End)? At(Reading reading, int i, int end)
    {
        if (i >= end || reading.Tokens[i].Kind is not (TokenKind.Number or TokenKind.Word))
            return null;
        var first = Digits(reading.Document[reading.Tokens[i].Span]) ?? Word(reading.Document[reading.Tokens[i].Span]);
        if (first is not { } value)
            return null;
        i++;
        while (i < end && reading.Tokens[i].Kind == TokenKind.Word && Scale(reading.Document[reading.Tokens[i].Span]) is { } scale)
        {
            value *= scale;
            i++;
        }
        return value <= Largest ? (value, i) : null;
    }

    /// <summary>A number in digits: <c>1,200</c>, <c>3.5</c>; a suffix of k, m or bn multiplies it. Null for ordinals and names of units.</summary>
    private static double? Digits(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsAsciiDigit(word[0]) || word.Length > 20)
            return null;
        var bn = word.EndsWith("bn", StringComparison.OrdinalIgnoreCase);
        var scale = bn ? 1e9 : word[^1] is 'm' or 'M' ? 1e6 : word[^1] is 'k' or 'K' ? 1e3 : 1;
        var digits = scale == 1 ? word : bn ? word[..^2] : word[..^1];
        return double.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value * scale : null;
    }

    private static double? Scale(ReadOnlySpan<char> word) =>
        Is(word, "hundred") ? 100 : Is(word, "thousand") ? 1000 : Is(word, "million") || Is(word, "mln") ? 1e6 : Is(word, "billion") || Is(word, "bln") ? 1e9 : Is(word, "trillion") ? 1e12 : null;

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static double? Word(ReadOnlySpan<char> word)
    {
        for (var n = 0; n < Small.Length; n++)
        {
            if (Is(word, Small[n]))
                return n;
        }
        for (var n = 0; n < Tens.Length; n++)
        {
            if (!word.StartsWith(Tens[n], StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = word[Tens[n].Length..];
            if (rest.IsEmpty)
                return (n + 2) * 10;
            return rest[0] == '-' && Word(rest[1..]) is < 10 and var ones ? (n + 2) * 10 + ones : null;
        }
        return null;
    }
}
