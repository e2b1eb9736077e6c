using System.Buffers;
using System.Collections.Frozen;

namespace Whence.Pages.PlainText;

/// <summary>The words under a picture, told from a paragraph by what they say (<c>lexicons/en/captions.tsv</c>).</summary>
internal static class Captions
{
    private const int LongestSigned = 90, LongestPosture = 35, VerbWithin = 7;

    private static readonly SearchValues<string> Signs = SearchValues.Create(Kind("sign"), StringComparison.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Postures = Kind("posture").ToFrozenSet();
    private static readonly FrozenSet<string> Openers = Kind("opener").ToFrozenSet();

    /// <summary>Whether <paramref name="line"/> describes a picture; <paramref name="standsApart"/>: with more than one blank line above it.</summary>
    public static bool Is(ReadOnlySpan<char> line, bool standsApart)
    {
        var words = Wording.Count(line);
        if (words <= LongestSigned && line.ContainsAny(Signs))
            return true;
        return words <= LongestPosture && line.IndexOfAny("\"“”") < 0 && (standsApart || !Wording.EndsSentence(line)) && HasPosture(line);
    }

    private static bool HasPosture(ReadOnlySpan<char> line)
    {
        var words = Wording.Of(line);
        return words.Count > VerbWithin - 2 && Openers.Contains(words[0]) && words.Take(1..VerbWithin).Any(Postures.Contains);
    }

    private static string[] Kind(string kind) => [.. Lexicon.Rows("captions").Where(row => row.Kind == kind).Select(row => row.Phrase)];
}
