using System.Text;
using System.Text.RegularExpressions;

namespace Whence.Eval;

/// <summary>Words as the scorers count them: runs of letters, digits and underscores.</summary>
internal static partial class Words
{
    /// <summary>Where words stand in <paramref name="text"/> between <paramref name="start"/> and <paramref name="end"/>; one that starts before counts from there.</summary>
    public static IEnumerable<(int Start, int End)> In(string text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var from = i;
            while (i < end && Length(text, i) is > 0 and var length)
                i += length;
            if (i > from)
                yield return (from, Math.Min(i, end));
            else
                i++;
        }
    }

    /// <summary>A name or phrase to compare by: small letters, no articles, no marks.</summary>
    public static string Normal(string? phrase)
    {
        var plain = (phrase ?? "").ToLowerInvariant().Replace('’', '\'').Replace("u.s.", "us", StringComparison.Ordinal).Replace("u.k.", "uk", StringComparison.Ordinal);
        return string.Join(' ', Normalised().EnumerateMatches(plain).Select(plain).Where(word => word is not ("the" or "a" or "an")));
    }

    private static List<string> Select(this Regex.ValueMatchEnumerator matches, string text)
    {
        var words = new List<string>();
        foreach (var match in matches)
            words.Add(text.Substring(match.Index, match.Length));
        return words;
    }

    private static int Length(string text, int i)
    {
        if (char.IsLetter(text[i]) || char.IsNumber(text[i]) || text[i] == '_')
            return 1;
        return char.IsHighSurrogate(text[i]) && Rune.TryGetRuneAt(text, i, out var rune) && (Rune.IsLetter(rune) || Rune.IsNumber(rune)) ? 2 : 0;
    }

    [GeneratedRegex("[\\p{L}\\p{N}]+(?:'s)?", RegexOptions.NonBacktracking)]
    private static partial Regex Normalised();
}
