using Whence.Origins;

namespace Whence.Eval.Provenance;

/// <summary>Links by the graph itself: what comes out wrong is then the reader's or the counter's fault.</summary>
internal static class GraphLinking
{
    /// <summary>Counts the claims that stand in the sentences of the answer's statement, copies tied as the generator copied them.</summary>
    public static OriginCount Count(AnswerPlot plot, IReadOnlyList<ReadPage> pages)
    {
        var claims = pages.Select(page => page.OfStatement().ToList()).ToList();
        var copied = plot.Pages.Index().Where(page => page.Item.CopyOf is not null)
            .SelectMany(page => claims[page.Item.CopyOf!.Value].Zip(claims[page.Index], (from, to) => new CopiedPair(from.Id, to.Id, "copied", from.Id)));
        return OriginCounter.Count([.. claims.SelectMany(page => page)], new OriginLinks { Copied = [.. copied], Credits = Credits(pages) });
    }

    /// <summary>Whom pages credit, as they were read.</summary>
    public static Dictionary<string, string> Credits(IEnumerable<ReadPage> pages) =>
        pages.Where(page => page.Reading.Document.Masthead.ReprintOf is not null).ToDictionary(page => page.Written.Name, page => page.Reading.Document.Masthead.ReprintOf!.Name, StringComparer.Ordinal);
}
