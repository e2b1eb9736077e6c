using System.Globalization;
using System.Text;
using Whence.Lexicons;

namespace Whence.Store.Entries;

/// <summary>What people type to find something, taken apart the same way for every engine.</summary>
public static class Terms
{
    private const int LeastBeginning = 3; // letters: what begins with fewer is half of all words

    /// <summary>The words of <paramref name="text"/>: runs of letters, digits and the marks upon them; everything else parts words.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var terms = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (word.Length > 0 && IsMark(rune)))
            {
                word.Append(rune);
                continue;
            }
            Close();
        }
        Close();
        return terms;

        void Close()
        {
            if (word.Length > 0)
                terms.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Whether <paramref name="term"/> also stands for words that begin so: not where it is a small word of the grammar, for nobody who types "the" means "theatre".</summary>
    public static bool IsBeginning(string term) => term.Length >= LeastBeginning && !WordLists.Grammar.Has(term) && !WordLists.Auxiliaries.Has(term);

    /// <summary>How many words <paramref name="text"/> has: runs of letters and digits.</summary>
    public static int Count(string text)
    {
        var count = 0;
        var inside = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = Rune.IsLetterOrDigit(rune);
            if (letter && !inside)
                count++;
            inside = letter;
        }
        return count;
    }

    /// <summary>The form in which names are compared: without outer white space, in lower case.</summary>
    public static string Key(string name) => name.Trim().ToLowerInvariant();

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
