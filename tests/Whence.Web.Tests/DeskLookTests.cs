using System.Globalization;
using Deque.AxeCore.Playwright;
using Whence.Store;
using Whence.Store.Desk;
using Whence.Web.Tests.Guards;

namespace Whence.Web.Tests;

/// <summary>The pages of the desk with much on them: no finding of axe in either theme, no sideways scroll; with WHENCE_SHOTS=folder each is photographed.</summary>
public sealed class DeskLookTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Mira = "Mira Sand";

    public static TheoryData<string> Views() => ["/review?show=all", "/review?show=unresolved", "/review?claim=FIRE", "/review?show=reviewed&source=Nobody&colour=red", "/review/unplaced", "/cases", "/cases/k1", "/cases/k2", "/log", "/claims/FIRE", "/sources/STAFF", "/pages/PAGE"];

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_of_the_desk_has_no_barrier_and_never_scrolls_sideways(string view)
    {
        await using var stand = await Stand.Open(Busy, new() { UsualName = Mira });
        var address = view.Replace("FIRE", stand.Claim(Deskroom.Fire).Id, StringComparison.Ordinal).Replace("STAFF", Uri.EscapeDataString(Deskroom.Staff), StringComparison.Ordinal)
            .Replace("PAGE", Addresses.Short(stand.Claim(Deskroom.Fire).PageId), StringComparison.Ordinal);
        var folder = Environment.GetEnvironmentVariable("WHENCE_SHOTS");
        foreach (var dark in new[] { false, true })
        {
            await using var tab = await chromium.Open(1360, dark, scripts: true, stand);
            await tab.Go(address);
            foreach (var details in await tab.Page.Locator("details").AllAsync())
                await details.EvaluateAsync("one => one.open = true");
            foreach (var width in new[] { 1360, 768, 320 })
            {
                await tab.Page.SetViewportSizeAsync(width, 900);
                (await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{view} at {width} px scrolls sideways");
                var found = dark && width < 1360 ? null : await tab.Page.RunAxe();
                found?.Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty($"{view} at {width} px{(dark ? ", dark" : "")}");
                if (folder is not null)
                    await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"desk-{Name(view)}-{width}{(dark ? "-dark" : "")}.png")), FullPage = true });
            }
        }
    }

    [Theory]
    [InlineData("/review?show=all", "/review.json?show=all", "/review.csv?show=all")]
    [InlineData("/cases", "/cases.json", "/cases.csv")]
    [InlineData("/cases/k1", "/cases/k1.json", "/cases/k1.csv")]
    [InlineData("/log", "/log.json", "/log.csv")]
    public async Task Each_page_names_its_twins_and_they_hold_what_it_shows(string page, string json, string csv)
    {
        await using var stand = await Stand.Open(Busy, new() { UsualName = Mira });
        var shown = (await stand.Get(page)).Text;
        shown.ShouldContain($"href=\"{json}\"");
        shown.ShouldContain($"href=\"{csv}\"");

        var (twin, table) = ((await stand.Get(json)).Text, (await stand.Get(csv)).Text);
        System.Text.Json.JsonDocument.Parse(twin).RootElement.EnumerateObject().ShouldNotBeEmpty();
        table.Split("\r\n").Length.ShouldBeGreaterThan(2);
        if (page == "/log")
            twin.ShouldContain("\"holds\": true");
        if (page == "/cases/k1")
            twin.ShouldContain(Deskroom.Fire);
    }

    [Fact]
    public async Task A_correction_that_cannot_be_taken_is_shown_without_a_barrier()
    {
        await using var stand = await Stand.Open(Busy, new() { UsualName = Mira });
        var form = await FormTests.Form.Shown(stand, "/review");
        using var answer = await form.Send("/review", new() { ["claim"] = "c1", ["act"] = "correct", ["field"] = "figure", ["read"] = "28", ["corrected"] = "\"><b>many</b>", ["back"] = "/review?claim=c1" });
        var page = await answer.Content.ReadAsStringAsync();

        page.ShouldNotContain("<b>many</b>");
        page.ShouldContain("role=\"alert\"");
    }

    private static string Name(string view) => string.Concat(view.Where(c => char.IsLetterOrDigit(c) || c == '/').Take(24)).Trim('/').Replace('/', '-');

    private static IDeskLedger Busy(string folder)
    {
        var ledger = Deskroom.Open(folder);
        var mira = new Act(Mira, new(2026, 3, 9, 10, 30, 0, TimeSpan.Zero), "");
        var ada = new Act("Ada Lind", new(2026, 3, 9, 11, 5, 0, TimeSpan.Zero), "read in print");
        string Claim(string words) => ledger.Claims(new()).Items.First(claim => claim.Text.Contains(words, StringComparison.Ordinal)).Id;
        var (fire, ferry) = (Claim(Deskroom.Fire), Claim(Deskroom.Ferry));
        ledger.AddMany([Deskroom.Page("first.txt", "Northwire", 5, "The ferry ran on Sunday, residents said.", "https://northwire.example/ferry"), Deskroom.Page("second.txt", "Northwire", 6, "The ferry ran on Monday, residents said.", "https://northwire.example/ferry")]);
        ledger.Correct(fire, new(ClaimField.Source, "fire brigade of Lenz"), ada);
        ledger.Correct(fire, new(ClaimField.Content, "the fire burned"), mira with { Why = "“until noon” is the writer’s" });
        ledger.Comment(fire, mira with { Why = "Who said so? Ask the paper before it goes out." });
        ledger.Undo(ledger.Accept(fire, mira).Number, ada);
        ledger.GradeSource(Deskroom.Staff, new('C', 3), ada with { Why = "party to the war" });
        ledger.MakeCase("The depot at Lenz", mira);
        ledger.MakeCase("An empty one", ada);
        ledger.Keep("k1", fire, mira with { Why = "the least sure of all" });
        ledger.Keep("k1", ledger.Place(Claim(Deskroom.Depot))!.Value.Question, mira);
        ledger.Keep("k1", Deskroom.Staff, ada);
        ledger.Keep("k1", "first.txt", ada);
        ledger.NoteCase("k1", "Ask the ferry company when it ran again.\nThen the mayor.", ada);
        ledger.Watch(fire, mira);
        ledger.Watch(Deskroom.Staff, mira);
        ledger.Comment(fire, ada);
        ledger.Correct(ferry, new(ClaimField.Source, "people at the landing"), mira);
        ledger.Replace(ledger.Claim(ferry)!.PageId, new Reading(new() { Id = ledger.Claim(ferry)!.PageId, Name = "northwire.txt", Text = "Nothing was left of it." }));
        return ledger;
    }
}
