using System.Globalization;
using Whence.Language;
using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>One number: digits or words, with <i>hundred, thousand, million</i> after it.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The first token after it.</param>
/// <param name="Scale">What the words after it multiply: 1000 in "28.5 thousand".</param>
internal readonly record struct Number(double Value, int End, double Scale)
{
    private const double Largest = 1e15;
    private const int LongestDigits = 20;
    private const double Dozen = 12;

    /// <summary>The number at the token; null when there is none.</summary>
    public static Number? At(Line line, int i)
    {
        var first = line.Is(i, TokenKind.Number) ? InDigits(line, i)
            : line.Is(i, TokenKind.Word) ? InWords(line, i)
            : null;
        return first is { } number && Scaled(line, number) is { Value: <= Largest } whole ? whole : null;
    }

    /// <summary>Digits with separators: <c>1,200</c>, <c>3.5</c>, <c>28 500</c>; a suffix of k, m, bn or tn multiplies.</summary>
    private static Number? InDigits(Line line, int i)
    {
        if (Digits(line.Word(i)) is not var (value, scale))
            return null;
        var end = i + 1;
        if (scale == 1 && line.At(i).Span.Length <= 3 && value >= 1)
        {
            for (; IsGroup(line, end); end++)
                value = value * 1000 + int.Parse(line.Word(end), CultureInfo.InvariantCulture);
        }
        return new(value * scale, end, scale);
    }

    /// <summary>Three digits one blank after others: "28 500".</summary>
    private static bool IsGroup(Line line, int i)
    {
        var word = line.Word(i);
        return line.Is(i, TokenKind.Number) && word.Length == 3 && !word.ContainsAnyExceptInRange('0', '9')
            && line.At(i - 1).Span.End + 1 == line.At(i).Span.Start && !line.Is(i + 1, TokenKind.Colon);
    }

    /// <summary>The number in digits and what its suffix multiplies; null for ordinals and designations.</summary>
    public static (double Value, double Scale)? Digits(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsAsciiDigit(word[0]) || word.Length > LongestDigits)
            return null;
        var two = word.EndsWith("bn", StringComparison.OrdinalIgnoreCase) || word.EndsWith("tn", StringComparison.OrdinalIgnoreCase);
        var scale = two ? word[^2] is 'b' or 'B' ? 1e9 : 1e12 : word[^1] is 'm' or 'M' ? 1e6 : word[^1] is 'k' or 'K' ? 1e3 : 1;
        var digits = scale == 1 ? word : word[..^(two ? 2 : 1)];
        return double.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, scale) : null;
    }

    /// <summary>"twenty-one", "one hundred and fifty", "two thousand three hundred", "a million".</summary>
    private static Number? InWords(Line line, int i)
    {
        if ((line.Is(i, "a") || line.Is(i, "an")) && ScaleOf(line.Word(i + 1)) is { } one)
            return new(one, i + 2, one);
        double total = 0, group = 0;
        var (end, step, last) = (i, double.MaxValue, 1.0);
        for (var at = i; ;)
        {
            if (end > i && group >= 100 && group % 100 == 0 && line.Is(at, "and") && Below100(line.Word(at + 1)) is not null)
                at++;
            if (Below100(line.Word(at)) is { } below && (group == 0 && end == i || end > i && (group % 100 == 0 && group > 0 || group == 0 && step < double.MaxValue)))
                group += below;
            else if (group is > 0 and < 100 && line.Is(at, "hundred"))
                (group, last) = (group * 100, 100);
            else if (group > 0 && ScaleOf(line.Word(at)) is { } scale and >= 1000 && scale < step)
                (total, group, step, last) = (total + group * scale, 0, scale, scale);
            else
                break;
            end = ++at;
        }
        return end > i ? new(total + group, end, total > 0 && group > 0 ? 1 : last) : null;
    }

    /// <summary>Takes in the words after it: "3.5 million", "two dozen", "two and a half million".</summary>
    private static Number Scaled(Line line, Number number)
    {
        var i = number.End;
        if (line.Is(i, "and") && line.Is(i + 1, "a") && line.Is(i + 2, "half"))
            number = number with { Value = number.Value + 0.5, End = i + 3 };
        while (ScaleOf(line.Word(number.End)) is { } scale && number.Value < 1e6)
            number = new(number.Value * scale, number.End + 1, number.Scale * scale);
        return number;
    }

    /// <summary>What a word multiplies the number before it by; null for other words.</summary>
    public static double? ScaleOf(ReadOnlySpan<char> word) =>
        word.Length is < 3 or > 8 ? null
        : Is(word, "hundred") ? 100 : Is(word, "thousand") ? 1000 : Is(word, "million") || Is(word, "mln") ? 1e6 : Is(word, "billion") || Is(word, "bln") ? 1e9
        : Is(word, "trillion") ? 1e12 : Is(word, "dozen") ? Dozen : null;

    /// <summary>A number word below a hundred.</summary>
    public static double? Below100(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return null;
        for (var n = 0; n < Numerals.Small.Length; n++)
        {
            if (Is(word, Numerals.Small[n]))
                return n;
        }
        for (var n = 0; n < Numerals.Tens.Length; n++)
        {
            if (!word.StartsWith(Numerals.Tens[n], StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = word[Numerals.Tens[n].Length..];
            if (rest.IsEmpty)
                return (n + 2) * 10;
            return rest[0] == '-' && Below100(rest[1..]) is > 0 and < 10 and var ones ? (n + 2) * 10 + ones : null;
        }
        return null;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
