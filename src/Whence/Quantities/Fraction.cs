using System.Globalization;
using Whence.Language;

namespace Whence.Quantities;

/// <summary>Shares in words: <i>half, a third of, two-thirds, three quarters, one in five, nine out of ten, a majority of</i>; in percent.</summary>
internal static class Fraction
{
    private static readonly string[] Parts = ["half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>The share that starts at the token; null when none does.</summary>
    public static Figure? At(Line line, int i) => Majority(line, i) ?? Half(line, i) ?? Part(line, i) ?? OneIn(line, i);

    private static Figure? Majority(Line line, int i)
    {
        var at = line.Is(i, "a") || line.Is(i, "the") ? i + 1 : i;
        if (line.Is(at, "vast") || line.Is(at, "overwhelming") || line.Is(at, "large") || line.Is(at, "absolute") || line.Is(at, "slim"))
            at++;
        return line.Is(at, "majority") && line.Is(at + 1, "of") ? Share(i, at + 1, new(50, null)) : null;
    }

    /// <summary>"half the army", "half of them"; "half a million" is a number, "half an hour" a time.</summary>
    private static Figure? Half(Line line, int i)
    {
        if (!line.Is(i, "half") || line.Is(i - 1, "second") || line.Is(i - 1, "first") || line.Is(i - 1, "latter") || line.Is(i - 1, "other"))
            return null;
        if ((line.Is(i + 1, "a") || line.Is(i + 1, "-a-")) && Number.ScaleOf(line.Word(i + 2)) is { } scale)
            return new(i, i + 3, new(scale / 2, scale / 2), Approximate: false, Currency: null);
        var whole = line.Is(i + 1, "of") || line.Is(i + 1, "the") || line.At(i + 1).Tag == PosTag.PossessivePronoun || line.At(i + 1).Tag == PosTag.Determiner && !line.Is(i + 1, "a") && !line.Is(i + 1, "an");
        return whole ? Share(i, i + 1, new(50, 50)) : null;
    }

    /// <summary>"a third of", "two thirds", "three-quarters", "1/3 of".</summary>
    private static Figure? Part(Line line, int i)
    {
        var word = line.Word(i);
        if (word.IndexOf('-') is > 0 and var hyphen && Number.Below100(word[..hyphen]) is { } some && PartOf(word[(hyphen + 1)..]) is { } part && some < part)
            return Share(i, i + 1, Percent(some / part));
        if (line.Is(i, TokenKind.Number) && word.Length is 3 or 4 && word[1] == '/' && line.Is(i + 1, "of") && word[0] != '0'
            && int.TryParse(word[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && word[0] - '0' < whole)
            return Share(i, i + 1, Percent((word[0] - '0') / (double)whole));
        var count = word is "a" or "A" ? 1 : Number.Below100(word);
        return count is { } upper && PartOf(line.Word(i + 1)) is { } lower && upper < lower && (line.Is(i + 2, "of") || upper > 1) ? Share(i, i + 2, Percent(upper / lower)) : null;
    }

    /// <summary>"one in five", "nine out of ten": of what follows.</summary>
    private static Figure? OneIn(Line line, int i)
    {
        if (Count(line, i) is not { } some)
            return null;
        var at = line.Is(i + 1, "in") ? i + 2 : line.Is(i + 1, "out") && line.Is(i + 2, "of") ? i + 3 : -1;
        if (at > 0 && line.Is(at, "every"))
            at++;
        return at > 0 && Count(line, at) is { } whole && some < whole && some <= 9 && whole <= 100 ? Share(i, at + 1, Percent(some / whole)) : null;
    }

    private static double? Count(Line line, int i) =>
        line.Is(i, TokenKind.Word) ? Number.Below100(line.Word(i))
        : line.Is(i, TokenKind.Number) && line.At(i).Span.Length <= 3 && Number.Digits(line.Word(i)) is (var value, 1) ? value : null;

    private static double? PartOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return null;
        for (var n = 0; n < Parts.Length; n++)
        {
            if (word.StartsWith(Parts[n], StringComparison.OrdinalIgnoreCase) && (word.Length == Parts[n].Length || word.Length == Parts[n].Length + 1 && word[^1] is 's'))
                return n + 2;
        }
        return null;
    }

    private static Bounds Percent(double part) => new(Math.Round(100 * part, 2), Math.Round(100 * part, 2));

    private static Figure Share(int start, int end, Bounds bounds) => new(start, end, bounds, Approximate: false, Currency: null) { IsShare = true };
}
