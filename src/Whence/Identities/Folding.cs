using System.Globalization;
using System.Text;

namespace Whence.Identities;

/// <summary>Names without what alphabets, tongues and house styles write differently.</summary>
internal static class Folding
{
    private const int Longest = 200; // UTF-16 units of a name; a longer one comes from a broken page

    /// <summary>The words of a name in small letters, without accents, marks and possessive endings.</summary>
    public static string[] Words(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in Whole(name.AsSpan(0, Math.Min(name.Length, Longest))).Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || letter is '.' or '\'' or '’' or 'ʼ' or '`')
                continue;
            plain.Append(char.IsLetterOrDigit(letter) ? Plain(char.ToLowerInvariant(letter)) : ' ');
        }
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A word as all ways of writing Slavic and other names in Latin letters have it: "zelenskyy", "zelenskiy" and "zelensky" are "zelenski".</summary>
    public static string Romanised(string word)
    {
        var folded = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] switch { 'y' or 'j' => 'i', 'w' => 'v', 'x' => 's', _ => word[i] };
            if (c == 'h' && i > 0 && word[i - 1] is 'k' or 'g')
                continue;
            if (word[i] == 'x')
                folded.Append('k');
            if (folded.Length == 0 || folded[^1] != c)
                folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>The first letter of a romanised word and the consonants after it.</summary>
    public static string Bones(string romanised)
    {
        var bones = new StringBuilder(romanised.Length);
        foreach (var letter in romanised)
        {
            if (bones.Length == 0 || !"aeiou".Contains(letter, StringComparison.Ordinal))
                bones.Append(letter);
        }
        return bones.ToString();
    }

    /// <summary>Whether one letter at most was left out, put in or changed.</summary>
    public static bool AreNear(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var start = a.AsSpan().CommonPrefixLength(b);
        var x = a.AsSpan(start);
        var y = b.AsSpan(start);
        return x.Length == y.Length ? x.Length == 0 || x[1..].SequenceEqual(y[1..]) : x.Length > y.Length ? x[1..].SequenceEqual(y) : y[1..].SequenceEqual(x);
    }

    /// <summary>The name with halves of broken characters replaced: they cannot be normalised.</summary>
    private static string Whole(ReadOnlySpan<char> name)
    {
        var whole = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }

    private static char Plain(char letter) => letter switch { 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', 'ı' => 'i', 'ß' => 's', _ => letter };
}
