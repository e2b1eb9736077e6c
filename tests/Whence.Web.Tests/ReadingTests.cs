using Microsoft.Playwright;
using Whence.Store.Sqlite;

namespace Whence.Web.Tests;

/// <summary>What a reader does with the site, in a real browser without scripts.</summary>
public sealed class ReadingTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_ledger_counts_and_lists()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/");

        (await tab.Page.Locator(".strip").InnerTextAsync()).ShouldContain("4 pages", Case.Insensitive);
        (await tab.Page.Locator(".all tbody tr").CountAsync()).ShouldBe(16);
        (await tab.Page.Locator("#refused + .refused").InnerTextAsync()).ShouldContain("Convert it to text");
    }

    [Fact]
    public async Task Words_narrow_the_ledger_and_stand_in_the_address()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/");
        await tab.Page.GetByLabel("Words").FillAsync("rockets");
        await tab.Page.GetByText("By name or day").ClickAsync();
        await tab.Page.GetByLabel("Outlet", new() { Exact = true }).FillAsync("The Oristad Courier");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Narrow" }));

        tab.Page.Url.ShouldContain("q=rockets");
        (await tab.Page.Locator(".all tbody q").AllInnerTextsAsync()).ShouldAllBe(words => words.Contains("rocket", StringComparison.Ordinal));
        (await tab.Page.Locator(".all tbody tr").CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_mark_and_a_voice_narrow_by_link_and_can_be_dropped()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/");
        await tab.Follow(tab.Page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "no source given" }));
        (await tab.Page.Locator(".all tbody tr").CountAsync()).ShouldBe(4);
        await tab.Follow(tab.Page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "hedged" }));
        (await tab.Page.Locator(".all tbody q").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain("candles");

        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Drop all" }));
        (await tab.Page.Locator(".all tbody tr").CountAsync()).ShouldBe(16);
    }

    [Fact]
    public async Task The_order_is_a_link()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Longest chain" }));

        (await tab.Page.Locator(".all tbody q").First.InnerTextAsync()).ShouldContain(Newsstand.Bridge);
        (await tab.Page.GetByRole(AriaRole.Navigation, new() { Name = "Order" }).Locator("[aria-current]").InnerTextAsync()).ShouldBe("Longest chain");
    }

    [Fact]
    public async Task A_long_list_is_turned_page_by_page_without_loss()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/?take=5");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(await tab.Page.Locator(".all tbody .say").EvaluateHrefs());
            var next = tab.Page.Locator(".pager a[rel=next]");
            if (await next.CountAsync() == 0)
                break;
            await tab.Follow(next);
        }

        seen.Distinct().Count().ShouldBe(16);
        seen.Count.ShouldBe(16);
        (await tab.Page.Locator(".pager a[rel=prev]").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_claim_leads_to_its_words_in_the_page()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/?q=rockets");
        await tab.Follow(tab.Page.Locator(".all tbody .say", new() { HasText = Newsstand.Bridge }));
        tab.Page.Url.ShouldContain("/claims/");
        (await tab.Page.Locator("h1 q").InnerTextAsync()).ShouldContain(Newsstand.Bridge);
        (await tab.Page.Locator(".plate svg text", new() { HasText = "Northwire" }).CountAsync()).ShouldBe(1);
        (await tab.Page.Locator(".plate svg text", new() { HasText = "against" }).CountAsync()).ShouldBe(1);

        (await tab.Page.Locator(".plate svg .nm").AllTextContentsAsync()).ShouldBe(["1"]);
        (await tab.Page.Locator(".count .k").InnerTextAsync()).ShouldBe("1 origin");

        await tab.Follow(tab.Page.Locator("h1 .ref"));

        tab.Page.Url.ShouldContain("?claim=");
        string.Concat(await tab.Page.Locator(".text .con.fo").AllInnerTextsAsync()).ShouldBe(Newsstand.Bridge);
        (await tab.Page.Locator(".row.cur").CountAsync()).ShouldBe(1);
        (await tab.Page.Locator(".row.cur").BoundingBoxAsync())!.Y.ShouldBeInRange(0, 900);
    }

    [Fact]
    public async Task A_source_shows_what_it_said_and_who_denies_it()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/sources");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "unnamed Veskarian officials" }));

        (await tab.Page.Locator("h1").InnerTextAsync()).ShouldBe("unnamed Veskarian officials");
        (await tab.Page.Locator("main").InnerTextAsync()).ShouldContain("Ministry of Defence of Tarvonia denies");
    }

    [Fact]
    public async Task Search_finds_claims_sources_and_pages()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/");
        var words = tab.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search claims, sources and pages" });
        await words.FillAsync("Northwire");
        await tab.Follow(words);

        tab.Page.Url.ShouldEndWith("/search?q=Northwire");
        (await tab.Page.Locator(".plain a", new() { HasText = "Northwire" }).CountAsync()).ShouldBeGreaterThan(0);
        (await tab.Page.Locator("mark").First.InnerTextAsync()).ShouldBe("Northwire");
    }

    [Fact]
    public async Task Nothing_found_offers_to_drop_the_narrowest()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/?q=candles&origin=Northwire&voice=attributed");
        await tab.Follow(tab.Page.Locator(".nothing a"));

        (await tab.Page.Locator(".all tbody tr").CountAsync()).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_a_page_holds_is_shown_as_text_only()
    {
        await using var tab = await chromium.Open(scripts: true);
        var claim = chromium.Stand.Claim("& so");
        await tab.Go(Addresses.Page(claim.PageId));

        (await tab.Page.Locator(".text").InnerTextAsync()).ShouldContain(Newsstand.Hostile);
        (await tab.Page.TitleAsync()).ShouldBe("<h1>Not a heading</h1> – Whence");
        (await tab.Page.Locator("script:not([src='/app.js']), img, iframe, object").CountAsync()).ShouldBe(0);
        (await tab.Page.Locator("a[href^='javascript']").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Outward_links_tell_nobody_where_they_were_followed_from()
    {
        await using var tab = await chromium.Open();
        await tab.Go(Addresses.Page(chromium.Stand.Claim(Newsstand.Bridge).PageId));
        var links = tab.Page.Locator("a[href^='http']");

        (await links.CountAsync()).ShouldBe(2);
        foreach (var link in await links.AllAsync())
            (await link.GetAttributeAsync("rel")).ShouldBe("noreferrer noopener");
    }

    [Fact]
    public async Task Layers_are_switched_off_without_scripts()
    {
        await using var tab = await chromium.Open();
        await tab.Go(Addresses.Page(chromium.Stand.Claim(Newsstand.Bridge).PageId));
        await tab.Follow(tab.Page.Locator(".layers a", new() { HasText = "source" }).First);

        tab.Page.Url.ShouldContain("hide=source");
        (await tab.Page.Locator(".text .src").CountAsync()).ShouldBe(0);
        (await tab.Page.Locator(".text .cue").First.EvaluateStyle("text-decoration-line")).ShouldBe("underline");
    }

    [Fact]
    public async Task The_keyboard_reaches_the_content_first()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/");
        await tab.Page.Keyboard.PressAsync("Tab");
        (await tab.Page.Locator(".skip").BoundingBoxAsync())!.X.ShouldBeGreaterThanOrEqualTo(0);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("Tab");

        (await tab.Page.Locator("main :focus").CountAsync()).ShouldBe(1);
        (await tab.Page.Locator("main :focus").EvaluateStyle("outline-style")).ShouldBe("solid");
    }

    [Fact]
    public async Task A_first_run_says_what_to_do()
    {
        await using var stand = await Stand.Open(folder => SqliteLedger.Open(Path.Combine(folder, "empty.db")));
        await using var tab = await chromium.Open(stand: stand);
        await tab.Go("/");

        (await tab.Page.Locator("h1").InnerTextAsync()).ShouldBe("Where does it come from?");
        (await tab.Page.Locator("main").InnerTextAsync()).ShouldContain("whence add");
    }
}
