namespace Whence.Reprints;

/// <summary>Hashes of runs of words, one for each word that a run starts at.</summary>
internal static class Shingles
{
    private const ulong Base = 0x9e3779b97f4a7c15; // odd: nothing is lost when hashes are multiplied by it

    /// <summary>The hashes of all runs of <paramref name="length"/> words, in order; empty when there are fewer words.</summary>
    /// <remarks>A rolling polynomial (Karp and Rabin 1987) over the words' hashes: one step a word, however long the runs.</remarks>
    public static ulong[] Of(Wording words, int length)
    {
        if (words.Count < length)
            return [];
        var leading = 1UL;
        for (var i = 1; i < length; i++)
            leading *= Base;
        var shingles = new ulong[words.Count - length + 1];
        var hash = 0UL;
        for (var i = 0; i < words.Count; i++)
        {
            if (i >= length)
                hash -= words[i - length] * leading;
            hash = hash * Base + words[i];
            if (i >= length - 1)
                shingles[i - length + 1] = Wording.Mix(hash);
        }
        return shingles;
    }
}
