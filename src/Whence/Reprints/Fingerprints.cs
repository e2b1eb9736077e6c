using System.Collections.Immutable;

namespace Whence.Reprints;

/// <summary>What an index keeps of a page's wording, so that pages with a passage in common are found without comparing all with all.</summary>
/// <remarks>
/// Winnowing (Schleimer, Wilkerson and Aiken, <i>Winnowing: Local Algorithms for Document Fingerprinting</i>, 2003): of every
/// <see cref="Window"/> neighbouring shingles of <see cref="ShingleLength"/> words the one with the least hash is kept. Two pages that
/// share a run of <see cref="SurelyFound"/> words share a fingerprint, for certain; about 2 in <see cref="Window"/> + 1 shingles are kept.
/// </remarks>
public static class Fingerprints
{
    /// <summary>Words in a shingle: below eight, whole phrases of the trade are found everywhere.</summary>
    public const int ShingleLength = 8;

    /// <summary>Shingles of which at least one is kept.</summary>
    public const int Window = 8;

    /// <summary>The words of a shared run that is found for certain.</summary>
    public const int SurelyFound = ShingleLength + Window - 1;

    /// <summary>The most fingerprints of a page: those with the least hashes stay, which are the same ones on both pages. Some 9,000 words have so many.</summary>
    public const int Most = 2000;

    /// <summary>How many pages to take for one fingerprint, by their ids: what stands on more pages is furniture, or a report whose copies are found by way of these.</summary>
    public const int MostPages = 64;

    /// <summary>On how many pages a fingerprint may stand that makes two pages worth comparing by itself: what stands on more is a turn of phrase, or an outlet's standing line.</summary>
    public const int FewPages = 16;

    /// <summary>How many pages to compare with one, those with the most fingerprints in common first, then by their ids.</summary>
    public const int MostCandidates = 48;

    private const int ManyShared = 12; // some fifty words
    private const int ManyParts = 10; // one in ten of a short page

    /// <summary>Whether so many common fingerprints make two pages worth comparing, on however many others they stand.</summary>
    /// <param name="shared">How many both have.</param>
    /// <param name="all">How many one of them has.</param>
    public static bool AreMany(int shared, int all) => shared >= ManyShared || shared * ManyParts >= all;

    /// <summary>The fingerprints of <paramref name="text"/>, each once, in rising order; none when it has fewer than eight words.</summary>
    public static ImmutableArray<ulong> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shingles = Shingles.Of(Wording.Of(text), ShingleLength);
        var kept = new List<ulong>(shingles.Length / 4 + 1);
        var last = -1;
        for (var start = 0; start == 0 || start + Window <= shingles.Length; start++)
        {
            var end = Math.Min(start + Window, shingles.Length);
            if (last >= start && (end == 0 || shingles[end - 1] > shingles[last]))
                continue; // the least of the window before is still the least
            var least = Least(shingles, start, end);
            if (least >= 0 && least != last)
                kept.Add(shingles[last = least]);
        }
        kept.Sort();
        return [.. kept.Distinct().Take(Most)];
    }

    // Of equal ones the last, so that a text of one word keeps few.
    private static int Least(ulong[] shingles, int start, int end)
    {
        var least = end > start ? start : -1;
        for (var i = start + 1; i < end; i++)
            least = shingles[i] <= shingles[least] ? i : least;
        return least;
    }
}
