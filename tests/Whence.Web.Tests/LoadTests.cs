using System.Globalization;
using Whence.Store;
using Whence.Store.Sqlite;

namespace Whence.Web.Tests;

/// <summary>First loads in a real browser that has nothing of the site yet; with WHENCE_LOADS=ledger every kind of page of that ledger is timed on the way.</summary>
public sealed class LoadTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Heaviest = 150 << 10; // bytes as they are sent
    private const double Bar = 1000; // milliseconds until the page can be used
    private const int Loads = 5;
    private const int Slowed = 4; // times: an old laptop

    [Theory]
    [InlineData("/")]
    [InlineData("/questions/q1")]
    [InlineData("/review?show=all")]
    public async Task A_first_load_is_light_and_nothing_stands_between_a_reader_and_the_page(string address)
    {
        await using var tab = await chromium.Open(scripts: true, stand: chromium.Newsroom);
        await tab.Go(address);

        (await tab.Page.EvaluateAsync<int>("[...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].reduce((sum, one) => sum + one.transferSize, 0)")).ShouldBeInRange(1, Heaviest);
        (await tab.Page.Locator("script:not([type=module]), body link[rel=stylesheet], [onclick], [onload]").CountAsync()).ShouldBe(0, "a script or sheet holds the page up");
        if (Endpoints.StaticEndpoint.HasScripts)
            (await tab.Page.Locator(".foot button", new() { HasText = "Keys" }).CountAsync()).ShouldBe(1, "when a page has come, its scripts are at work");
    }

    [Fact]
    public async Task Every_kind_of_page_can_be_used_within_a_second()
    {
        var path = Environment.GetEnvironmentVariable("WHENCE_LOADS");
        await using var stand = await Stand.Open(path is null ? Newsroom.Open : _ => SqliteLedger.Open(path, LedgerAccess.ReadWrite));
        var lines = new List<string> { $"{"first load, nothing kept; milliseconds",-40}{"usable",9}{"p95",8}{"longest task",14}{"blocked",9}   {$"processor {Slowed}× slower:",22}{"usable",8}{"p95",8}{"longest task",14}{"blocked",9}" };
        var missed = new List<string>();
        foreach (var (kind, address) in Kinds(stand.Ledger))
        {
            (await stand.Get(address)).Status.ShouldBe(System.Net.HttpStatusCode.OK, address); // what the site needs for its own first answer is measured elsewhere
            var (usual, slow) = (new List<FirstLoad>(), new List<FirstLoad>());
            for (var i = 0; i < (path is null ? 1 : Loads); i++)
            {
                usual.Add(await chromium.Load(stand.Address(address), 1));
                if (path is not null)
                    slow.Add(await chromium.Load(stand.Address(address), Slowed));
            }
            usual.ShouldAllBe(load => load.Usable > 0 && load.Scripts);
            if (path is null)
                continue;
            var isMissed = At(usual, load => load.Usable, 0.95) > Bar;
            lines.Add($"{kind,-40}{Told(usual)}   {"",22}{Told(slow)}{(isMissed ? $"  MISSED: {address}" : At(slow, load => load.Usable, 0.95) > Bar ? $"  over {Bar:0} ms when slowed" : "")}");
            if (isMissed)
                missed.Add(kind);
        }
        if (path is null)
            return; // on a busy machine a clock tells nothing: here it is only asked that every page comes with its scripts at work
        lines.Add(missed.Count == 0 ? $"first loads: every page can be used within {Bar:0} ms" : $"first loads: not within {Bar:0} ms: {string.Join(", ", missed)}");
        await File.WriteAllLinesAsync(path + ".loads.txt", lines, TestContext.Current.CancellationToken);
        missed.ShouldBeEmpty();
    }

    private static IEnumerable<(string Kind, string Address)> Kinds(IDeskLedger ledger)
    {
        var question = ledger.Questions(new() { Sort = QuestionSort.Pages, Take = 1 }).Items[0];
        var claim = ledger.Claim(question.ClaimId)!;
        yield return ("ledger", "/");
        yield return ("ledger, since you last looked", "/?looked=0.0");
        yield return ("ledger, narrowed", $"/?outlet={Uri.EscapeDataString(claim.Outlet ?? "Northwire")}");
        yield return ("claim", Addresses.Claim(claim.Id));
        yield return ("dossier", Addresses.Claim(claim.Id) + "/dossier");
        yield return ("questions", "/questions");
        yield return ("question", Addresses.Question(question.Id));
        yield return ("figures", Addresses.Figures(question.Id));
        yield return ("stories", "/stories");
        if (question.Story is { } story)
        {
            yield return ("story", Addresses.Story(story));
            yield return ("timeline", $"/timeline?story={story}");
        }
        yield return ("map", "/map");
        yield return ("sources", "/sources");
        yield return ("source", Addresses.Source(ledger.Sources(new() { Take = 1 }).Items[0].Id));
        yield return ("pages", "/pages");
        yield return ("page", Addresses.Page(claim.PageId));
        if (ledger.Copies(take: 1).Items is [var copy])
            yield return ("side by side", Addresses.Compare(copy.A.Id, copy.B.Id));
        yield return ("review", "/review?show=all");
        yield return ("check", "/check?text=" + Uri.EscapeDataString($"The ministry said that {claim.Text}."));
        yield return ("search", "/search?q=said");
        yield return ("cases", "/cases");
        yield return ("log", "/log");
        yield return ("add", "/add");
    }

    private static string Told(List<FirstLoad> loads) => string.Create(
        CultureInfo.InvariantCulture,
        $"{At(loads, load => load.Usable, 0.5),9:0}{At(loads, load => load.Usable, 0.95),8:0}{At(loads, load => load.LongestTask, 0.95),14:0}{At(loads, load => load.Blocked, 0.95),9:0}");

    private static double At(List<FirstLoad> loads, Func<FirstLoad, double> time, double share) => loads.Select(time).Order().ElementAt((int)Math.Ceiling(share * loads.Count) - 1);
}
