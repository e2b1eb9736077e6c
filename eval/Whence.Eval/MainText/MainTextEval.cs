using Whence.Eval.Attribution;
using Whence.Pages;

namespace Whence.Eval.MainText;

/// <summary>Is the article kept and the furniture cut?</summary>
/// <remarks>
/// Two sides of it, each on data that can tell: clean articles as plain text, where every word that is lost is an article's
/// (<c>plain kept</c>), and whole HTML pages with the article known (precision, recall and F1 of words, the mean over pages).
/// </remarks>
internal sealed class MainTextEval : IEval
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public string About => "main text: words of clean articles kept, and words of HTML pages against their known articles (percent)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Needs(CorpusFolder data) => [Plain(data), Html(data)];

    /// <inheritdoc/>
    public Score Run(CorpusFolder data)
    {
        var misses = new List<string>();
        long kept = 0, all = 0;
        foreach (var article in PolnearArchive.Read(Plain(data)))
        {
            var (common, words, _) = WordBag.Compare(article.Text, Text(article.Name, article.Bytes));
            kept += common;
            all += words;
            if (common < words)
                misses.Add($"{words - common} of {words} words cut: {article.Name}");
        }
        double precision = 0, recall = 0, f1 = 0;
        var pages = 0;
        foreach (var (name, html, article) in FundusArchive.Read(Html(data)))
        {
            var (common, wanted, found) = WordBag.Compare(article, Text(name, html));
            var (p, r) = (found == 0 ? 0 : (double)common / found, wanted == 0 ? 0 : (double)common / wanted);
            var f = p + r > 0 ? 2 * p * r / (p + r) : 0;
            (precision, recall, f1, pages) = (precision + p, recall + r, f1 + f, pages + 1);
            if (f < 0.8)
                misses.Add($"F1 {f:F2}, precision {p:F2}, recall {r:F2}: {name}");
        }
        double Mean(double sum) => Math.Round(100 * sum / Math.Max(1, pages), 2);
        return new(Name, CorpusFolder.Hash([Plain(data), Html(data)]),
            [new("plain kept", Math.Round(100.0 * kept / Math.Max(1, all), 2)), new("pages", pages), new("html p", Mean(precision)), new("html r", Mean(recall)), new("html f1", Mean(f1))], misses);
    }

    private static string Text(string name, byte[] bytes) => string.Join('\n', PageReader.Read(name, bytes).Select(page => page.Document?.Text ?? ""));

    private static string Plain(CorpusFolder data) => data.In("polnear-dev", "polnear-dev.zip");

    private static string Html(CorpusFolder data) => data.In("fundus-pages", "fundus-pages-english.zip");
}
