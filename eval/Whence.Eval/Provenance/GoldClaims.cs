using System.Collections.Immutable;
using Whence.Matching;
using Whence.Origins;
using Whence.Text;

namespace Whence.Eval.Provenance;

/// <summary>An answer's claims as a reader and a linker without a fault would hand them to the counter.</summary>
internal static class GoldClaims
{
    /// <summary>Counts them.</summary>
    public static OriginCount Count(AnswerPlot plot, IReadOnlyList<WrittenPage> pages)
    {
        var claims = plot.Pages.Zip(pages, Claim).ToList();
        var links = new OriginLinks
        {
            Copied = [.. plot.Pages.Index().Where(page => page.Item.CopyOf is not null).Select(page => new CopiedPair(pages[page.Item.CopyOf!.Value].Name, pages[page.Index].Name, "copied", pages[page.Item.CopyOf!.Value].Name))],
            Credits = plot.Pages.Zip(pages).Where(page => page.First is { IsCredited: true, CopyOf: not null }).ToDictionary(page => page.Second.Name, page => pages[page.First.CopyOf!.Value].Outlet, StringComparer.Ordinal),
        };
        return OriginCounter.Count(claims, links);
    }

    private static FiledClaim Claim(Planned planned, WrittenPage page) => new()
    {
        Id = page.Name,
        LocalId = "a1",
        PageId = page.Name,
        Outlet = page.Outlet,
        Day = page.Published,
        Text = page.Sentence,
        Content = [new TextSpan(0, page.Sentence.Length)],
        IsWriter = planned.Path.Length == 0,
        Source = planned.Path.FirstOrDefault()?.Party,
        Route = RouteOf(planned.Path),
        Others = planned.Also is { } also ? [RouteOf([.. planned.Path[..^1], also])] : [],
        Gist = planned.Quotes ? new Gist { Quoted = [1, 2, 3] } : null,
    };

    private static Route RouteOf(ImmutableArray<Actor> path) => path is [.. var via, var origin] ? new([.. via.Select(actor => actor.Party)], origin.Party) : new([], null);
}
