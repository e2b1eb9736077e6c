using Whence.Language;
using Whence.Lexicons;

namespace Whence.Sources;

/// <summary>States that no lexicon knows: the page ties the adjective to the name.</summary>
internal static class Invented
{
    private const int Stem = 5;

    /// <summary>Whether the page uses an adjective of <paramref name="name"/> ("Veskarian" of "Veskaria").</summary>
    public static bool IsState(Reading reading, ReadOnlySpan<char> name)
    {
        if (name.Length < Stem || name[^1] is not ('a' or 'e' or 'i' or 'o' or 'y'))
            return false;
        var stem = name.TrimEnd("aeioy");
        foreach (var token in reading.Tokens)
        {
            if (token.Shape != WordShape.Capital || token.Span.Length <= stem.Length)
                continue;
            var word = reading.Document[token.Span];
            if (word.StartsWith(stem, StringComparison.Ordinal) && word[stem.Length..] is "ian" or "ians" or "an" or "ans" or "ese" or "ean")
                return true;
        }
        return false;
    }

    /// <summary>The name for which <paramref name="word"/> stands: itself before a possessive, or a name of the page with the same stem. Null when the page shows neither.</summary>
    public static string? StateOf(Reading reading, ReadOnlySpan<char> word)
    {
        if (word.Length < Stem || WordLists.Titles.Has(word))
            return null;
        var adjective = word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ish", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal);
        var text = reading.Document.Text;
        string? longest = null;
        foreach (var token in reading.Tokens)
        {
            if (token.Shape != WordShape.Capital || token.Tag != PosTag.Name || token.Span.Length < 4)
                continue;
            var name = token.Span.In(text);
            if (adjective ? !name.SequenceEqual(word) && word.StartsWith(name.TrimEnd("aeioy"), StringComparison.Ordinal) && name.Length < word.Length : name.SequenceEqual(word))
                longest = name.Length > (longest?.Length ?? 0) ? name.ToString() : longest;
        }
        return longest;
    }
}
