using System.Security.Cryptography;
using System.Text;

namespace Whence.Eval.Labels;

/// <summary>Which pages are labelled: drawn by a seed, so that nobody picks those that suit.</summary>
internal static class Drawing
{
    /// <summary>The seed. It goes before a page's name, and the SHA-256 of both is the page's place in the order.</summary>
    public const string Seed = "whence-labels-1:";

    private const int LeastWords = 150;
    private const int MostWords = 700;
    private const int OpeningLength = 120;

    // How many of each family: three in five are of the war, two in five of other events told by several outlets.
    private static readonly (string Family, int Count)[] Shares = [("ukraine-news", 36), ("multi-outlet-events", 24)];

    /// <summary>The pages drawn from <paramref name="pages"/>, in the order of the seed; the first half of them is the one to tune on.</summary>
    /// <param name="pages">All pages of the corpora.</param>
    /// <param name="readBefore">Names of pages that were read while the reader was made: none of them is drawn.</param>
    public static IReadOnlyList<(CorpusPage Page, LabelHalf Half)> Draw(IReadOnlyList<CorpusPage> pages, IReadOnlySet<string> readBefore)
    {
        var fit = pages.Where(page => page.Variant != "raw" && !readBefore.Contains(page.Name) && CountWords(page.Text) is >= LeastWords and <= MostWords).ToList();
        var drawn = Shares.SelectMany(share => fit.Where(page => page.Family == share.Family).OrderBy(Place, StringComparer.Ordinal).DistinctBy(Opening).Take(share.Count))
            .OrderBy(Place, StringComparer.Ordinal).ToList();
        return [.. drawn.Select((page, i) => (page, 2 * i < drawn.Count ? LabelHalf.Tune : LabelHalf.Untouched))];
    }

    private static string Place(CorpusPage page) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Seed + page.Name)));

    // Pages that open alike are versions of one page: the first of them stands for all.
    private static string Opening(CorpusPage page) => string.Concat(page.Text.EnumerateRunes().Take(OpeningLength).Select(rune => rune.ToString()));

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
