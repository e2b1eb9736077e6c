using System.Globalization;
using Whence.Store;
using Whence.Store.Front;
using Whence.Web;

namespace Whence.Cli.Evals;

/// <summary>The addresses that a measurement of the site asks for, made from what its ledger holds.</summary>
internal static class WebAddresses
{
    private const int Drawn = 60;
    private static readonly string[] Typed = ["russia", "ukra", "minist", "nucl", "zelens", "strike on", "reuters", "ka", "missile att", "president of the", "kyiv", "drone", "israel", "hamas", "united sta", "said", "a", "white house", "peace", "grain"];

    /// <summary>By kind of page, its addresses, and whether somebody types meanwhile.</summary>
    public static IReadOnlyList<(string Kind, IReadOnlyList<string> Addresses, bool IsTyping)> Of(ILinkedLedger ledger)
    {
        var random = new Random(7);
        var total = ledger.Count().Claims;
        IReadOnlyList<int> places = [.. Enumerable.Range(0, Drawn).Select(_ => random.Next(total))];
        var claims = places.SelectMany(skip => ledger.Claims(new() { Skip = skip, Take = 1 }).Items).ToList();
        var questions = Spread(ledger.Questions(new() { LeastPages = 2, Take = 1 }).Total, random).SelectMany(skip => ledger.Questions(new() { LeastPages = 2, Skip = skip, Take = 1 }).Items)
            .Concat(ledger.Questions(new() { Sort = QuestionSort.Pages, Take = 10 }).Items).Select(question => question.Id).ToList();
        var stories = Spread(ledger.Stories(0, 1).Total, random).SelectMany(skip => ledger.Stories(skip, 1).Items).Select(story => story.Id).Concat(ledger.Stories(0, 10).Items.Select(story => story.Id)).ToList();
        var sources = Spread(ledger.Sources(new() { Take = 1 }).Total, random).SelectMany(skip => ledger.Sources(new() { Skip = skip, Take = 1 }).Items).Concat(ledger.Sources(new() { Take = 20 }).Items).ToList();
        var looked = ledger.Looked();
        var facets = ledger.Browse(new() { FacetLines = 20 }).Facets;
        return
        [
            ("ledger", ["/", "/?sort=newest", "/?sort=origin", "/?sort=outlet", "/?sort=chain"], false),
            ("ledger, since you last looked", [.. Enumerable.Range(0, 20).Select(i => Invariant($"/?looked={looked.Page - 10 * (i + 1)}.{looked.Change * (19 - i) / 20}"))], false),
            ("ledger, deep in the list", [.. places.Select((skip, i) => Invariant($"/?skip={skip}&sort={Orders[i % Orders.Length]}"))], false),
            ("ledger, one facet", [.. Facets(facets)], false),
            ("ledger, facets combined", [.. Facets(facets).Zip(Facets(facets).Reverse(), (one, other) => $"{one}&{other[2..]}")], false),
            ("ledger, words", [.. Typed.Select(words => $"/?q={Uri.EscapeDataString(words)}")], false),
            ("ledger, parts", [.. Enum.GetValues<ClaimTab>().Select(tab => $"/?tab={tab.ToString().ToLowerInvariant()}&sort=newest&looked=1000.1000")], false),
            ("claims.json", [.. places.Select(skip => Invariant($"/claims.json?skip={skip}"))], false),
            ("claim", [.. claims.Select(claim => Addresses.Claim(claim.Id))], false),
            ("questions", ["/questions", "/questions?sort=pages", "/questions?sort=newest", "/questions?mark=contested", "/questions?q=missile", "/questions?pages=1&skip=3000", "/questions?skip=300"], false),
            ("question", [.. questions.Select(Addresses.Question)], false),
            ("stories", [.. Enumerable.Range(0, 12).Select(i => Invariant($"/stories?skip={i * 50}"))], false),
            ("story", [.. stories.Select(Addresses.Story)], false),
            ("sources", ["/sources", "/sources?skip=500", "/sources?q=minist", "/sources?q=united", "/sources?skip=5000"], false),
            ("source", [.. sources.Select(source => Addresses.Source(source.Id))], false),
            ("pages", ["/pages", "/pages?skip=2000", "/pages?q=missile", "/pages?q=president+said"], false),
            ("page", [.. claims.Select(claim => Addresses.Page(claim.PageId))], false),
            ("side by side", [.. ledger.Copies(take: 20).Items.Select(copy => Addresses.Compare(copy.A.Id, copy.B.Id))], false),
            ("dossier", [.. claims.Select(claim => Addresses.Claim(claim.Id) + "/dossier")], false),
            ("figures", ["/figures", "/figures?kind=differ", .. questions.Take(30).Select(Addresses.Figures)], false),
            ("timeline", [.. stories.Take(20).Select(story => $"/timeline?story={story}"), .. sources.Take(20).Select(source => $"/timeline?source={Uri.EscapeDataString(source.Id)}")], false),
            ("map", ["/map", "/map?at=48.5,31&zoom=4", "/map?at=48,37&zoom=6"], false),
            ("review", ["/review", "/review?show=contested", "/review?show=all", "/review?show=all&skip=5000"], false),
            ("cases and log", ["/cases", "/log"], false),
            ("check", [.. claims.Take(20).Select(claim => $"/check?text={Uri.EscapeDataString($"The ministry said that {claim.Text}.")}")], false),
            ("check, a paragraph", [.. claims.Where(claim => claim.Text.Length is > 40 and < 300).Take(30).Chunk(3).Select(said => $"/check?text={Uri.EscapeDataString(string.Join(' ', said.Select(claim => $"The ministry said that {claim.Text}.")))}")], false),
            ("search", [.. Typed.Select(words => $"/search?q={Uri.EscapeDataString(words)}")], false),
            ("search as you type", [.. Typed.Select(words => $"/suggest.json?q={Uri.EscapeDataString(words)}")], true),
        ];
    }

    /// <summary>One page of each kind, for the weight of a first load.</summary>
    public static IEnumerable<string> FirstLoads(ILinkedLedger ledger) => Of(ledger).Where(kind => !kind.Addresses[0].Contains(".json", StringComparison.Ordinal)).Select(kind => kind.Addresses[0]);

    /// <summary>Whether the address draws the map, whose land weighs more than any page.</summary>
    public static bool IsMap(string address) => address.StartsWith("/map", StringComparison.Ordinal);

    private static readonly string[] Orders = ["place", "newest", "origin", "outlet", "chain"];

    private static IEnumerable<int> Spread(int total, Random random) => Enumerable.Range(0, total == 0 ? 0 : Drawn).Select(_ => random.Next(total));

    private static IEnumerable<string> Facets(IReadOnlyDictionary<FacetKind, IReadOnlyList<FacetCount>> facets) => facets
        .Where(facet => facet.Key is not (FacetKind.Mark or FacetKind.Voice))
        .SelectMany(facet => facet.Value.Take(6).Select(value => $"/?{facet.Key.ToString().ToLowerInvariant()}={Uri.EscapeDataString(value.Value)}"))
        .Concat(["/?mark=anonymous", "/?mark=denied", "/?voice=writer", "/?voice=attributed&mark=hedged"]);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
