using System.Net;
using System.Text;
using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Whence.Cli;
using Whence.Cli.Serving;
using Whence.Store.Sqlite;
using Whence.Web.Intake;
using Whence.Web.Tests.Guards;
using Whence.Web.Views;

namespace Whence.Web.Tests;

/// <summary>Pages come in by the browser: pasted, chosen, dropped; and the invented ones by one press.</summary>
public sealed class AddTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Text = "Anna Brel said that the ferry at Sarn had stopped running.\n\nThe mayor of Belmark denied that the harbour was closed.";

    private static async Task UntilDone(Tab tab)
    {
        for (var looks = 0; !(await tab.Page.Locator(".job .lede").InnerTextAsync()).Contains("linked", StringComparison.Ordinal) || await tab.Page.Locator("progress").CountAsync() > 0; looks++)
        {
            looks.ShouldBeLessThan(100, "the job never ends");
            await Task.Delay(100);
            await tab.Page.GotoAsync(tab.Page.Url);
        }
    }

    [Fact]
    public async Task A_pasted_page_is_read_with_what_is_known_of_it()
    {
        await using var stand = await Stand.Open(Stand.Nothing);
        await using var tab = await chromium.Open(stand: stand);
        await tab.Go("/add");
        await tab.Page.GetByLabel("Paste a paragraph").FillAsync(Text);
        await tab.Page.Locator("summary").PressAsync("Enter");
        await tab.Page.GetByLabel("Outlet").FillAsync("The Oristad Courier");
        await tab.Page.GetByLabel("Day it was published").FillAsync("2026-03-14");
        await tab.Page.GetByLabel("Its address").FillAsync("https://courier.example/ferry");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Read it" }));

        tab.Page.Url.ShouldEndWith("/add/j1");
        await UntilDone(tab);
        (await tab.Page.Locator(".strip").InnerTextAsync()).Replace("\n", " ", StringComparison.Ordinal).ShouldContain("1 added");
        var page = stand.Ledger.Pages(new()).Items.ShouldHaveSingleItem();
        page.Outlet.ShouldBe("The Oristad Courier");
        page.Url.ShouldBe("https://courier.example/ferry");
        page.Published!.Earliest.ShouldBe(new DateOnly(2026, 3, 14));
        stand.Ledger.LinkState().IsDone.ShouldBeTrue("the link step runs by itself");
        await tab.Follow(tab.Page.Locator(".plain .say"));
        (await tab.Page.Locator(".text").InnerTextAsync()).ShouldContain("the ferry at Sarn had stopped running");
    }

    [Fact]
    public async Task Of_several_files_those_that_cannot_be_read_are_listed_with_the_reason()
    {
        await using var stand = await Stand.Open(Stand.Nothing);
        await using var tab = await chromium.Open(stand: stand);
        await tab.Go("/add");
        FilePayload[] files =
        [
            new() { Name = "ferry.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Text) },
            new() { Name = "picture.png", MimeType = "image/png", Buffer = [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0, 0, 0] },
            new() { Name = "crawl.jsonl", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes("{\"text\":\"Northwire reported that a mill burned at Lenna.\"}\n{\"text\":\"Northwire reported that a dam held.\"}\n") },
        ];
        await tab.Page.Locator("#files").SetInputFilesAsync(files);
        await tab.Follow(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Read it" }));
        await UntilDone(tab);

        stand.Ledger.Count().Pages.ShouldBe(3);
        (await tab.Page.Locator(".refused li").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain("this is no text");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "All that was ever refused" }));
        (await tab.Page.Locator(".refused li").InnerTextAsync()).ShouldContain("picture.png");
        (await stand.Get("/refused.json")).Text.ShouldContain("\"code\": \"binary\"");
        (await stand.Get("/refused.csv")).Text.ShouldContain("picture.png,");
    }

    [Fact]
    public async Task Files_that_are_dropped_are_read_and_the_figures_follow_by_themselves()
    {
        Assert.SkipUnless(Endpoints.StaticEndpoint.HasScripts, "the site was built without npm, and so without scripts");
        await using var stand = await Stand.Open(Stand.Nothing);
        await using var tab = await chromium.Open(scripts: true, stand: stand);
        await tab.Go("/");
        await tab.Page.Locator(".foot button").WaitForAsync();
        await tab.Page.EvaluateAsync(
            """
            text => {
              const files = new DataTransfer();
              files.items.add(new File([text], "ferry.txt", { type: "text/plain" }));
              document.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
            }
            """, Text);
        await tab.Page.WaitForURLAsync("**/add/j1");
        await tab.Page.GetByText("all read and linked").WaitForAsync();

        stand.Ledger.Pages(new()).Items.ShouldHaveSingleItem().Name.ShouldBe("ferry.txt");
    }

    [Fact]
    public async Task The_demo_is_one_press_away_and_a_pasted_paragraph_three_steps_from_its_one_origin()
    {
        await using var stand = await Stand.Open(Stand.Nothing);
        await using var tab = await chromium.Open(stand: stand);
        await tab.Go("/");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Open the demo" }));
        await UntilDone(tab);
        (await tab.Page.Locator(".asked-list tbody tr").CountAsync()).ShouldBeGreaterThan(3);

        await tab.Go("/check");
        await tab.Page.GetByLabel("A paragraph").FillAsync("Some 5,000 people lived in Kestrel before the war.");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Check it" }));
        tab.Page.Url.ShouldContain("/check?text=", customMessage: "a short text has an address that can be sent to somebody");
        (await tab.Page.Locator(".checked .said").First.InnerTextAsync()).ShouldContain("people lived in Kestrel");
        (await tab.Page.Locator(".rests-on").First.InnerTextAsync()).ShouldContain("one origin, Northwire");
        await tab.Follow(tab.Page.Locator(".rests-on a").First);
        (await tab.Page.Locator(".count .k").InnerTextAsync()).ShouldContain("1");
        (await tab.Page.Locator(".plate svg .nm").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_the_ledger_does_not_know_is_said_to_be_unknown_and_nothing_is_kept()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        var before = stand.Ledger.Count();
        var (_, html) = await stand.Get("/check?text=" + Uri.EscapeDataString("The weaver of Lundt said that her <b>loom</b> had been stolen by 3 men."));

        html.ShouldContain("Not in this ledger.");
        html.ShouldNotContain("<b>loom");
        stand.Ledger.Count().ShouldBe(before);
    }

    [Fact]
    public async Task A_check_and_its_twin_hold_the_same_and_the_page_has_no_barrier()
    {
        await using var stand = await Stand.Open(Demonstration);
        var query = "?text=" + Uri.EscapeDataString("Some 5,000 people lived in Kestrel before the war. Residents had heard three explosions shortly before two in the morning, Anders Holm said. The General Staff of Veskaria said that two bridges over the Orist were destroyed.");
        var twin = JsonDocument.Parse((await stand.Get("/check.json" + query)).Text).RootElement;
        var known = twin.GetProperty("statements").EnumerateArray().SelectMany(statement => statement.GetProperty("known").EnumerateArray()).ToList();
        known.Count.ShouldBeGreaterThan(2);

        foreach (var (width, dark) in new[] { (1360, false), (1360, true), (390, false), (320, true) })
        {
            await using var tab = await chromium.Open(width, dark, scripts: true, stand);
            await tab.Go("/check" + query);
            (await tab.Page.Locator(".rests-on").AllInnerTextsAsync()).ShouldBe(known.Select(one => one.GetProperty("rests").GetString()!));
            (await tab.Page.Locator(".rests-on a").EvaluateHrefs()).ShouldBe(known.Select(one => Addresses.Question(one.GetProperty("question").GetString()!)));
            (await tab.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
            (await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            if (Environment.GetEnvironmentVariable("WHENCE_SHOTS") is { } folder)
                await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"check-known-{width}{(dark ? "-dark" : "")}.png"), FullPage = true });
        }
    }

    private static SqliteLedger Demonstration(string folder)
    {
        var ledger = SqliteLedger.Open(Path.Combine(folder, "whence.db"));
        var room = new ReadingRoom(ledger, new Terminal(Stream.Null, Stream.Null, Stream.Null));
        room.Add(room.Samples(), new Job("j0", room.Samples()), CancellationToken.None);
        return ledger;
    }

    [Theory]
    [InlineData("/check?text=")]
    [InlineData("/check")]
    [InlineData("/check?text=%F0%9F%8C%BB")]
    [InlineData("/check?text=%7B%22text%22%3A3%7D")]
    [InlineData("/check?text=---%0A")]
    public async Task Whatever_is_pasted_gets_an_answer(string path)
    {
        await using var stand = await Stand.Open();
        (await stand.Get(path)).Status.ShouldBe(HttpStatusCode.OK);
        (await stand.Get(path.Replace("/check", "/check.json", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_ledger_that_is_only_shown_takes_nothing_in_but_checks()
    {
        await using var stand = await Stand.Open(options: new() { IsReadOnly = true });
        (await stand.Get("/add")).Text.ShouldContain("only shown");
        var form = await FormTests.Form.Shown(stand, "/check");
        using var added = await form.Send("/add", new() { ["text"] = Text });
        using var checkedText = await form.Send("/check", new() { ["text"] = Text });

        added.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        checkedText.StatusCode.ShouldBe(HttpStatusCode.Found);
        stand.Ledger.Count().Pages.ShouldBe(4);
    }

    [Theory]
    [InlineData("", "", "Nothing was sent")]
    [InlineData("Some text.", "javascript:alert(1)", "none of the web")]
    public async Task What_cannot_be_taken_in_is_said_and_stays_in_the_form(string text, string url, string words)
    {
        await using var stand = await Stand.Open();
        var form = await FormTests.Form.Shown(stand, "/add");
        using var answer = await form.Send("/add", new() { ["text"] = text, ["url"] = url });
        var page = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        page.ShouldContain(words);
        page.ShouldContain(text);
    }

    [Fact]
    public void What_is_known_of_a_pasted_page_goes_with_it_and_its_bytes_are_as_pasted_without()
    {
        var plain = new Pasted("First line.\nSecond.", "", "", "").File();
        Encoding.UTF8.GetString(plain.Bytes.Span).ShouldBe("First line.\nSecond.");
        plain.Name.ShouldBe("pasted: First line. Second.");

        var known = JsonDocument.Parse(new Pasted("First \"line\".\nSecond.", "Northwire", "2026-03-14", "").File().Bytes).RootElement;
        known.GetProperty("text").GetString().ShouldBe("First \"line\".\nSecond.");
        known.GetProperty("outlet").GetString().ShouldBe("Northwire");
        known.TryGetProperty("url", out _).ShouldBeFalse();
        JsonDocument.Parse(new Pasted("<p>Words.</p>", "Northwire", "", "").File().Bytes).RootElement.TryGetProperty("html", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_so_many_jobs_wait_and_a_failure_ends_one_not_all()
    {
        using var room = new SlowRoom();
        using var jobs = new Jobs(new() { Room = room });
        var taken = Enumerable.Range(0, Jobs.MostWaiting).Select(number => jobs.TryAdd([new($"{number}.txt", default)])!).ToList();
        taken.ShouldAllBe(job => job != null);
        jobs.TryAdd([new("one too many.txt", default)]).ShouldBeNull();

        await jobs.StartAsync(TestContext.Current.CancellationToken);
        room.Open();
        for (var waited = 0; !taken.TrueForAll(job => job.State.IsDone) && waited < 200; waited++)
            await Task.Delay(25, TestContext.Current.CancellationToken);
        await jobs.StopAsync(TestContext.Current.CancellationToken);

        taken[0].State.Failure.ShouldNotBeNull().ShouldContain("the press stopped");
        taken[1].State.Phase.ShouldBe(JobPhase.Done);
        jobs.Find(taken[1].Id).ShouldBe(taken[1]);
        jobs.Find("j999").ShouldBeNull();
    }

    private sealed class SlowRoom : IReadingRoom, IDisposable
    {
        private readonly ManualResetEventSlim _open = new();

        public void Open() => _open.Set();
        public void Dispose() => _open.Dispose();
        public IReadOnlyList<Reading> Read(BroughtFile draft) => [];
        public IReadOnlyList<BroughtFile> Samples() => [];

        public void Add(IReadOnlyList<BroughtFile> files, IIntakeLog log, CancellationToken stop)
        {
            _open.Wait(CancellationToken.None);
            if (files[0].Name == "0.txt")
                throw new IOException("the press stopped");
            log.Filed(files[0].Name, new("sha256:0", IsNew: true, Claims: 1));
        }
    }
}
