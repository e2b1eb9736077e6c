using Whence.Lexicons;

namespace Whence.Quantities;

/// <summary>Whether a figure is told as to come: planned, promised, forecast, or behind "will" (<c>foretold.tsv</c>). Told by the words around it alone; nothing is said of what came of it.</summary>
public static class Foretold
{
    private const int ReachBefore = 90; // UTF-16 units
    private const int ReachAfter = 50;

    private static readonly Words Acts = Words.Listed("foretold", "act");
    private static readonly Words Auxiliaries = Words.Listed("foretold", "auxiliary");
    private static readonly Words Undone = Words.Listed("foretold", "undone");
    private static readonly Words Intends = Words.Listed("foretold", "intends");
    private static readonly Words Ties = Words.Listed("foretold", "tie");
    private static readonly Words Expected = Words.Listed("foretold", "expected");
    private static readonly Words Be = new("is are was were");

    /// <summary>Whether the words <paramref name="figure"/> of a claim are.</summary>
    /// <param name="act">What the claim's source does: say, predict, promise; null where it does not tell.</param>
    /// <param name="text">The claim's words.</param>
    /// <param name="figure">The figure's words among them.</param>
    public static bool Is(string? act, string text, string figure)
    {
        if (act is not null && Acts.Has(act))
            return true;
        var at = text.IndexOf(figure, StringComparison.Ordinal);
        if (at < 0)
            return false;
        var before = text.AsSpan(Math.Max(0, at - ReachBefore), Math.Min(at, ReachBefore));
        var after = text.AsSpan(at + figure.Length);
        return IsBefore(before[(before.LastIndexOfAny(".,;:!?") + 1)..]) || IsBehind(Clause(after[..Math.Min(after.Length, ReachAfter)]));
    }

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> text) => text.IndexOfAny(".,;:!?") is >= 0 and var mark ? text[..mark] : text;

    /// <summary>"will send", "plans to call up": what stands before the figure in its own clause.</summary>
    private static bool IsBefore(ReadOnlySpan<char> text)
    {
        while (Next(ref text) is { Length: > 0 } word)
        {
            var following = text;
            var next = Next(ref following);
            if (Auxiliaries.Has(word) && !Undone.Has(next) || Intends.Has(word) && Ties.Has(next))
                return true;
        }
        return false;
    }

    /// <summary>"will be", "are expected", "were to be": what stands behind it, before the clause ends.</summary>
    private static bool IsBehind(ReadOnlySpan<char> text)
    {
        while (Next(ref text) is { Length: > 0 } word)
        {
            var following = text;
            var next = Next(ref following);
            if (Auxiliaries.Has(word) && !Undone.Has(next) || Be.Has(word) && (Expected.Has(next) || next is "to" && Next(ref following) is "be"))
                return true;
        }
        return false;
    }

    /// <summary>The next word, which is taken off; "'ll" is one of its own. Empty at the end.</summary>
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && !IsContraction(text[start..]))
            start++;
        var end = Math.Min(text.Length, start + 1);
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text[start..end];
        text = text[end..];
        return word;
    }

    private static bool IsContraction(ReadOnlySpan<char> text) => text is ['\'' or '’', 'l', 'l', ..];
}
