using Whence.Text;

namespace Whence.Reprints;

/// <summary>The words of a text as copies are compared: without case, accents, punctuation, quotation marks and dashes, and where each stands.</summary>
/// <remarks>
/// "U.S." is one word and so is "don’t": an editor's full stops and apostrophes make no other text. Words are kept as 64-bit hashes that are
/// the same in every process, because they are what an index keeps.
/// </remarks>
internal sealed class Wording
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211; // FNV-1a
    private const char FirstFolded = 'À', LastFolded = 'ſ';

    // What Latin letters with marks come down to, from U+00C0 to U+017F.
    private const string Folded =
        "aaaaaaaceeeeiiiidnooooo×ouuuuytsaaaaaaaceeeeiiiidnooooo÷ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private readonly List<ulong> _hashes;
    private readonly List<(int Start, int End)> _places;

    private Wording(int capacity) => (_hashes, _places) = (new(capacity), new(capacity));

    /// <summary>How many words.</summary>
    public int Count => _hashes.Count;

    /// <summary>The hash of a word.</summary>
    public ulong this[int word] => _hashes[word];

    /// <summary>From a word's start to another's end, in the text's UTF-16 units.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="end">The first one after.</param>
    public TextSpan Span(int first, int end) => new(_places[first].Start, _places[end - 1].End);

    /// <summary>The first word that ends after <paramref name="position"/>; <see cref="Count"/> when none does.</summary>
    public int WordAfter(int position)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _places[middle].End <= position ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The words of <paramref name="text"/>, at most <paramref name="most"/> of them.</summary>
    public static Wording Of(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var wording = new Wording(text.Length / 6 + 8);
        for (var i = 0; i < text.Length && wording.Count < most;)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }
            var (start, hash, letters) = (i, Basis, 0);
            while (i < text.Length && (IsPart(text[i]) || Joins(text, i, letters)))
            {
                if (IsPart(text[i]))
                {
                    hash = (hash ^ Fold(text[i])) * Prime;
                    letters++;
                }
                else if (text[i] is '.')
                    letters = 0;
                i++;
            }
            wording._hashes.Add(Mix(hash));
            wording._places.Add((start, i));
        }
        return wording;
    }

    /// <summary>Spreads <paramref name="hash"/> over all 64 bits (the finaliser of MurmurHash3).</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccd;
        hash = (hash ^ hash >> 33) * 0xc4ceb9fe1a85ec53;
        return hash ^ hash >> 33;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c > '\u007f' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c));

    private static char Fold(char c) =>
        c < '\u0080' ? char.ToLowerInvariant(c) : c is >= FirstFolded and <= LastFolded ? Folded[c - FirstFolded] : char.ToLowerInvariant(c);

    // An apostrophe between letters, the full stops of "U.S", the commas and points of a number, what is not seen at all.
    private static bool Joins(ReadOnlySpan<char> text, int i, int letters) => i + 1 < text.Length && IsPart(text[i + 1]) && text[i] switch
    {
        '\'' or '’' or 'ʼ' or '‘' or '´' or '`' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]),
        '.' => letters == 1 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]) || char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
        ',' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => true,
        _ => char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark,
    };
}
