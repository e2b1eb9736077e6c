using System.Collections.Frozen;
using Whence.Lexicons;

namespace Whence.Reprints;

/// <summary>Which words of a text stand in sentences of reporting, and which in somebody's own. Menus, lists of countries, rows of links and sign-up prompts are the same on all pages of a site, and nobody copied them.</summary>
/// <remarks>
/// A sentence ends in a stop or is long; among its words are those that hold sentences together (about four in ten in running English, hardly one
/// in a menu); it is not all in capitals; and it has none of the phrases of <c>furniture.tsv</c>.
/// </remarks>
internal static class Prose
{
    private const int Long = 12; // words: longer than a menu's lines
    private const double LeastTies = 0.15; // share of small words
    private const double MostCapitals = 0.6; // share of capital letters
    private const double MostCapitalised = 0.6; // share of words with a capital: a row of names

    private const int WordsPerAddress = 8; // fewer words to an address: a list of links

    private static readonly FrozenSet<ulong> Ties = Hashes(
        "the a an of to in on at by for from with as and or but that which who this these those it its he she they his her their him them we our i you is are was were be been being has have had will would could should may might not no if when while than after before about into over under between against up out more said says say there what also");

    private static readonly FrozenSet<ulong> Speakers = Hashes("i my me im ive");

    /// <summary>How each of <paramref name="words"/> is told.</summary>
    public static Telling[] In(string text, Wording words)
    {
        var prose = new Telling[words.Count];
        for (var line = 0; line < words.Count;)
        {
            var (next, ended) = (line, false);
            while (!ended)
            {
                var first = next;
                (next, var stopped, ended) = End(text, words, first);
                Array.Fill(prose, Told(text, words, first, next, stopped), first, next - first);
            }
            var whole = words.Span(line, next).In(text);
            if (whole.ContainsAny(Furniture.Lines) || whole.ContainsAny(Furniture.Posts))
                Array.Fill(prose, whole.ContainsAny(Furniture.Lines) ? Telling.Furniture : Telling.Speech, line, next - line);
            line = next;
        }
        return prose;
    }

    // The first word after the sentence, whether a stop ends it, and whether the line ends with it.
    private static (int End, bool Stopped, bool EndsLine) End(string text, Wording words, int first)
    {
        for (var i = first; i < words.Count; i++)
        {
            var from = words.Span(i, i + 1).End;
            var between = text.AsSpan(from..(i + 1 < words.Count ? words.Span(i + 1, i + 2).Start : text.Length));
            var stop = between.IndexOfAny(".!?…") is >= 0 and var at && (at + 1 == between.Length || !char.IsLetterOrDigit(between[at + 1]));
            if (between.ContainsAny("\n\r") || i + 1 == words.Count)
                return (i + 1, stop || between.IndexOfAny(":;\"”") >= 0, true);
            if (stop && i - first >= 2)
                return (i + 1, true, false);
        }
        return (words.Count, false, true);
    }

    private static Telling Told(string text, Wording words, int first, int end, bool stopped)
    {
        var count = end - first;
        var sentence = words.Span(first, end).In(text);
        if (!stopped && count < Long || sentence.ContainsAny(Furniture.Sentences) || sentence.Count("://") * WordsPerAddress > count)
            return Telling.Furniture;
        var (ties, capitals, letters, capitalised, speaks) = (0, 0, 0, 0, false);
        foreach (var c in sentence)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }
        for (var i = first; i < end; i++)
        {
            ties += Ties.Contains(words[i]) ? 1 : 0;
            capitalised += char.IsUpper(text[words.Span(i, i + 1).Start]) ? 1 : 0;
            speaks |= Speakers.Contains(words[i]);
        }
        if (capitals > MostCapitals * letters || count >= Long && (ties < LeastTies * count || capitalised > MostCapitalised * count))
            return Telling.Furniture;
        return speaks ? Telling.Speech : Telling.Report;
    }

    private static FrozenSet<ulong> Hashes(string words)
    {
        var wording = Wording.Of(words);
        return Enumerable.Range(0, wording.Count).Select(i => wording[i]).ToFrozenSet();
    }
}
