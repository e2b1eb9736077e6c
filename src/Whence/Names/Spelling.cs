using System.Text;

namespace Whence.Names;

/// <summary>Surnames as several alphabets and tongues write them: <i>Zelnický, Zelnicky, Zelnitski</i> are one where a page has only one of them in full.</summary>
internal static class Spelling
{
    private const int Shortest = 6; // shorter surnames differ by one letter too often
    private const int Longest = 40;
    private const string Accented = "ąàáâãäåāăćçčđďęèéêëēěėğîïíìīıłľĺñńňóòôöõøőōŕřśšşșťţțúùûüůűūýÿźżž";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiilllnnnoooooooorrsssstttuuuuuuuyyzzz";

    /// <summary>The name's bones: its first letter and the consonants after it, as all spellings share them. Empty when it is too short or long to tell.</summary>
    public static string Bones(ReadOnlySpan<char> name)
    {
        if (name.Length is < Shortest or > Longest)
            return "";
        var folded = Folded(name);
        var bones = new StringBuilder();
        foreach (var c in folded)
        {
            if (bones.Length == 0 || !"aeiou".Contains(c, StringComparison.Ordinal))
                bones.Append(c);
        }
        return bones.Length < 4 ? "" : bones.ToString();
    }

    /// <summary>Whether two names are at most one letter apart once letters that alphabets write differently are one.</summary>
    public static bool AreNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (a, b) = (Folded(one), Folded(other));
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var start = a.AsSpan().CommonPrefixLength(b);
        var x = a.AsSpan(start);
        var y = b.AsSpan(start);
        return x.Length == y.Length ? x.Length == 0 || x[1..].SequenceEqual(y[1..]) : x.Length > y.Length ? x[1..].SequenceEqual(y) : y[1..].SequenceEqual(x);
    }

    /// <summary>The name's letters without accents and capitals: what two spellings share that differ in nothing else.</summary>
    public static string Letters(ReadOnlySpan<char> name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name)
            letters.Append(PlainOf(letter));
        return letters.ToString();
    }

    private static char PlainOf(char letter)
    {
        var c = char.ToLowerInvariant(letter);
        return c > 127 && Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : c;
    }

    private static string Folded(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var c = PlainOf(letter);
            c = c switch { 'w' => 'v', 'y' or 'j' => 'i', _ => c };
            if (folded.Length == 0 || folded[^1] != c)
                folded.Append(c);
        }
        return folded.ToString();
    }
}
