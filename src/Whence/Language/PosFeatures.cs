using System.Runtime.CompilerServices;

namespace Whence.Language;

/// <summary>What the part-of-speech tagger looks at, hashed to rows of its table. Trainer and tagger share it, so they cannot differ.</summary>
public static class PosFeatures
{
    /// <summary>Features a token.</summary>
    public const int Count = 16;

    /// <summary>Rows of the table.</summary>
    public const int Rows = 1 << 17;

    /// <summary>What is hashed of one word, once.</summary>
    /// <param name="Word">The whole word in small letters.</param>
    /// <param name="Suffix3">Its last three letters.</param>
    /// <param name="Suffix2">Its last two.</param>
    /// <param name="Prefix">Its first two.</param>
    /// <param name="Shape">How it is written, and whether it opens the sentence.</param>
    public readonly record struct WordHash(uint Word, uint Suffix3, uint Suffix2, uint Prefix, uint Shape);

    /// <summary>Stands for what lies outside the sentence.</summary>
    public static WordHash Outside { get; } = new(7, 7, 7, 7, 7);

    /// <summary>Hashes <paramref name="word"/>.</summary>
    public static WordHash Hash(ReadOnlySpan<char> word, WordShape shape, bool first) => new(
        Key(word), Key(word.Length > 3 ? word[^3..] : word), Key(word.Length > 2 ? word[^2..] : word), Key(word.Length > 2 ? word[..2] : word),
        ((uint)shape << 2) | (first ? 2u : 0u) | (word.Contains('-') ? 1u : 0u));

    /// <summary>The rows for the word <paramref name="w0"/> between its neighbours, after the tags <paramref name="t1"/> (nearest) and <paramref name="t2"/>.</summary>
    public static void Of(in WordHash w2, in WordHash w1, in WordHash w0, in WordHash n1, in WordHash n2, PosTag t1, PosTag t2, Span<int> rows)
    {
        var (a, b) = ((uint)t1 + 1, ((uint)t2 + 1) * 31);
        rows[0] = Row(1, w0.Word);
        rows[1] = Row(2, w0.Suffix3 ^ w0.Shape * 0x9E3779B1);
        rows[2] = Row(3, w0.Suffix2);
        rows[3] = Row(4, w0.Prefix ^ w0.Suffix2 * 31);
        rows[4] = Row(5, w0.Shape);
        rows[5] = Row(6, a);
        rows[6] = Row(7, a * 64 + b);
        rows[7] = Row(8, w0.Word ^ a * 0x85EBCA6B);
        rows[8] = Row(9, w1.Word);
        rows[9] = Row(10, n1.Word);
        rows[10] = Row(11, n1.Suffix3 ^ n1.Shape * 0x9E3779B1);
        rows[11] = Row(12, w1.Suffix3);
        rows[12] = Row(13, w2.Word);
        rows[13] = Row(14, n2.Word);
        rows[14] = Row(15, n1.Suffix2 * 7 ^ a * 0xC2B2AE35);
        rows[15] = Row(16, w0.Shape * 64 + a ^ n1.Shape * 0x27D4EB2F);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Row(uint template, uint value)
    {
        var h = (value + template * 0x9E3779B1) * 0x85EBCA6B;
        h ^= h >> 15;
        h *= 0xC2B2AE35;
        h ^= h >> 13;
        return (int)(h & (Rows - 1));
    }

    /// <summary>A hash of <paramref name="word"/> in small letters, digits as one digit, apostrophes as one apostrophe.</summary>
    public static uint Key(ReadOnlySpan<char> word)
    {
        var h = 2166136261u;
        foreach (var c in word)
        {
            var small = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c < 128 ? c : char.ToLowerInvariant(c);
            small = small is '’' ? '\'' : char.IsAsciiDigit(small) ? '0' : small;
            h = (h ^ small) * 16777619;
        }
        return h;
    }
}
