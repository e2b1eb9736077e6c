using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Whence.Reprints;

namespace Whence.Eval.Reprints;

/// <summary>Are copied pages found, and is what is found copied?</summary>
/// <remarks>
/// Pages are filed one by one and compared as a ledger compares them, through fingerprints with their caps. What must be found: the silver pairs
/// whose two pages are at hand (shingles sampled by others, not checked by hand), and the pairs that counting every shingle finds.
/// </remarks>
internal sealed class ReprintsEval : IEval
{
    private const string Seed = "whence-reprints-1:";
    private const int Sample = 50;
    private const double Half = 0.5;

    /// <inheritdoc/>
    public string Name => "reprints";

    /// <inheritdoc/>
    public string About => "copied pages found among 2,824 articles against silver pairs and against counting every run of eight words (percent), and links between pages of one site";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [Articles(data), Silver(data), .. War(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var pages = Printed(Articles(data));
        var (reprints, quotations, candidates) = Compare(pages);
        var known = pages.Select(page => page.Id).ToHashSet(StringComparer.Ordinal);
        var silver = SilverPairs(Silver(data)).Where(pair => known.Contains(pair.A) && known.Contains(pair.B)).ToList();
        var misses = new List<string>();
        var outlets = pages.ToDictionary(page => page.Id, page => page.Outlet, StringComparer.Ordinal);
        var whole = WholeShingles.Alike(pages, Half).Where(pair => outlets[pair.A] != outlets[pair.B]).ToList(); // one outlet's are mostly its picture galleries
        var figures = new List<Figure>
        {
            new("pages", pages.Count),
            new("silver 50+ pairs", silver.Count(pair => pair.Share >= Half)),
            new("silver 50+ found", Found(silver.Where(pair => pair.Share >= Half).Select(pair => (pair.A, pair.B)), reprints.ContainsKey, "silver 50+", misses)),
            new("silver 10-50 pairs", silver.Count(pair => pair.Share < Half)),
            new("silver 10-50 found", Found(silver.Where(pair => pair.Share < Half).Select(pair => (pair.A, pair.B)), reprints.ContainsKey, "silver 10-50", misses)),
            new("silver 10-50 or quoted", Found(silver.Where(pair => pair.Share < Half).Select(pair => (pair.A, pair.B)), pair => reprints.ContainsKey(pair) || quotations.Contains(pair), "silver 10-50 or quoted", [])),
            new("counted 50+ pairs", whole.Count),
            new("counted 50+ found", Found(whole, reprints.ContainsKey, "counted 50+", misses)),
            new("reprints", reprints.Count),
            new("shared quotations alone", quotations.Count(pair => !reprints.ContainsKey(pair))),
            new("candidates a page", Math.Round((double)candidates / pages.Count, 2)),
        };
        var listed = silver.Select(pair => Ordered(pair.A, pair.B)).ToHashSet();
        misses.AddRange(reprints.Where(pair => !listed.Contains(pair.Key)).OrderBy(pair => Place(pair.Key), StringComparer.Ordinal).Take(Sample).Select(pair => Line("sample of the found", pair.Value)));
        var war = War(data).SelectMany(Printed).ToList();
        var (ofWar, _, _) = Compare(war);
        figures.AddRange([new("war pages", war.Count), new("war reprints", ofWar.Count)]);
        misses.AddRange(ofWar.OrderBy(pair => Place(pair.Key), StringComparer.Ordinal).Select(pair => Line("war", pair.Value)));
        return new(Name, CorpusFolder.Hash(Needs(data)), figures, misses);
    }

    private static string Line(string what, Reprint reprint) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: {reprint.A} {reprint.B} {reprint.ShareOfA:F2} {reprint.ShareOfB:F2} {reprint.Passages.Max(p => p.Unquoted)} words, from {reprint.From ?? "nobody knows"} ({string.Join(", ", reprint.Evidence)})");

    private static (Dictionary<(string A, string B), Reprint> Reprints, HashSet<(string A, string B)> Quotations, int Candidates) Compare(IReadOnlyList<PrintedPage> pages)
    {
        var (index, reprints, quotations) = (new FingerprintIndex(), new Dictionary<(string, string), Reprint>(), new HashSet<(string, string)>());
        foreach (var page in pages)
        {
            foreach (var (other, comparison) in index.Add(page))
            {
                if (comparison.Reprint is { } reprint)
                    reprints[Ordered(page.Id, other)] = reprint;
                if (comparison.Quotations.Length > 0)
                    quotations.Add(Ordered(page.Id, other));
            }
        }
        return (reprints, quotations, index.Candidates);
    }

    private static List<PrintedPage> Printed(string path) =>
    [
        .. NewsFiles.Read(path).Select(document => new PrintedPage
        {
            Id = document.Name,
            Text = document.Text,
            BodyStart = document.BodyStart,
            Outlet = document.Masthead.Outlet,
            Url = document.Masthead.Url,
            Published = document.Masthead.Published,
            Credit = document.Masthead.ReprintOf?.Name,
        }),
    ];

    private static double? Found(IEnumerable<(string A, string B)> wanted, Func<(string, string), bool> has, string what, List<string> misses)
    {
        var (found, all) = (0, 0);
        foreach (var (a, b) in wanted)
        {
            all++;
            if (has(Ordered(a, b)))
                found++;
            else
                misses.Add($"{what}: {a} {b}");
        }
        return all == 0 ? null : Math.Round(100.0 * found / all, 2);
    }

    private static IEnumerable<(double Share, string A, string B)> SilverPairs(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        lines.ReadLine();
        while (lines.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var share, var a, var b, ..])
                yield return (double.Parse(share, CultureInfo.InvariantCulture), a, b);
        }
    }

    private static (string A, string B) Ordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    private static string Place((string A, string B) pair) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Seed}{pair.A}:{pair.B}")));

    private static string Articles(CorpusFolder data) => data.In("news-scale", "allsides-conflict-2824.jsonl.gz");

    private static string Silver(CorpusFolder data) => data.In("news-scale", "allsides-text-reuse-pairs.tsv.gz");

    private static string[] War(CorpusFolder data) => [data.In("ukraine-news", "ukraine-war-2022-gdelt447.jsonl.gz"), data.In("ukraine-news", "ukraine-war-2026-scraped.jsonl.gz")];
}
