using Microsoft.Playwright;

namespace Whence.Web.Tests;

/// <summary>What scripts add to the pages, in a real browser; the pages themselves are tested without.</summary>
public sealed class ScriptTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static void NeedScripts() => Assert.SkipUnless(Endpoints.StaticEndpoint.HasScripts, "the site was built without npm, and so without scripts");

    private async Task<Tab> At(string path)
    {
        NeedScripts();
        var tab = await chromium.Open(scripts: true);
        await tab.Go(path);
        await tab.Page.Locator(".foot button", new() { HasText = "Keys" }).WaitForAsync();
        return tab;
    }

    [Fact]
    public async Task A_key_leads_to_a_section_and_into_the_search_field()
    {
        await using var tab = await At("/");
        await tab.Page.Keyboard.PressAsync("g");
        await tab.Page.Keyboard.PressAsync("s");
        await tab.Page.WaitForURLAsync("**/sources");

        await tab.Page.Locator(".foot button").WaitForAsync();
        await tab.Page.Keyboard.PressAsync("/");
        (await tab.Page.EvaluateAsync<string>("document.activeElement.name")).ShouldBe("q");
    }

    [Fact]
    public async Task Keys_walk_through_rows_open_one_and_lead_up_again()
    {
        await using var tab = await At("/sources");
        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Keyboard.PressAsync("k");
        await tab.Page.Keyboard.PressAsync("j");
        var second = await tab.Page.Locator("main tbody tr a").EvaluateAllAsync<string>("links => [...new Set(links.map(link => link.closest('tr')))][1].querySelector('a').href");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync(second);

        await tab.Page.Locator(".foot button").WaitForAsync();
        await tab.Page.Keyboard.PressAsync("u");
        await tab.Page.WaitForURLAsync("**/sources");
    }

    [Fact]
    public async Task Keys_rest_while_somebody_types()
    {
        await using var tab = await At("/");
        await tab.Page.Keyboard.PressAsync("/");
        await tab.Page.Keyboard.TypeAsync("g s ?");

        (await tab.Page.Locator(".find input").InputValueAsync()).ShouldBe("g s ?");
        new Uri(tab.Page.Url).AbsolutePath.ShouldBe("/");
        (await tab.Page.Locator("dialog[open]").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task All_keys_of_a_page_are_shown_and_can_be_turned_off_for_good()
    {
        await using var tab = await At("/");
        await tab.Page.Keyboard.PressAsync("?");
        (await tab.Page.Locator("dialog[open]").InnerTextAsync()).ShouldContain("Sources");
        await tab.Page.GetByLabel("Keys are on").UncheckAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await tab.Page.Keyboard.PressAsync("g");
        await tab.Page.Keyboard.PressAsync("s");
        await tab.Page.ReloadAsync();
        await tab.Page.Keyboard.PressAsync("?");
        new Uri(tab.Page.Url).AbsolutePath.ShouldBe("/");
        (await tab.Page.Locator("dialog[open]").CountAsync()).ShouldBe(0);

        await tab.Page.Locator(".foot button").ClickAsync();
        await tab.Page.GetByLabel("Keys are on").CheckAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await tab.Page.Keyboard.PressAsync("?");
        (await tab.Page.Locator("dialog[open]").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Suggestions_come_while_typing_and_are_chosen_by_keys()
    {
        NeedScripts();
        await using var tab = await chromium.Open(scripts: true);
        await tab.Page.RouteAsync("**/suggest.json?q=nor", route => route.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = """{"hits":[{"kind":"source","text":"<b>Northwire</b>","note":"3 claims","address":"/sources/Northwire"},{"kind":"page","text":"elsewhere","note":null,"address":"https://attacker.example/"}]}""",
        }));
        await tab.Go("/");
        var field = tab.Page.GetByRole(AriaRole.Combobox);
        await field.PressSequentiallyAsync("nor");
        var option = tab.Page.GetByRole(AriaRole.Option);
        await option.WaitForAsync();

        (await option.InnerTextAsync()).ShouldContain("<b>Northwire</b>", customMessage: "what the site sends is only ever text");
        (await field.GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await field.PressAsync("ArrowDown");
        (await field.GetAttributeAsync("aria-activedescendant")).ShouldBe(await option.GetAttributeAsync("id"));
        await field.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/sources/Northwire");
    }

    [Fact]
    public async Task Escape_closes_the_suggestions_and_Enter_searches()
    {
        NeedScripts();
        await using var tab = await chromium.Open(scripts: true);
        await tab.Go("/");
        var field = tab.Page.GetByRole(AriaRole.Combobox);
        await field.PressSequentiallyAsync("nor");
        await tab.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await field.PressAsync("Escape");
        (await tab.Page.Locator(".suggest").IsVisibleAsync()).ShouldBeFalse();
        await field.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/search?q=nor");
    }

    [Fact]
    public async Task Letters_are_drawn_with_the_fonts_that_come_with_the_site()
    {
        await using var tab = await At("/");
        await tab.Page.EvaluateAsync("() => document.fonts.ready.then(() => true)");

        (await tab.Page.EvaluateAsync<bool>("[...document.fonts].some(face => face.family.includes('Inter') && face.status === 'loaded')")).ShouldBeTrue();
        (await tab.Page.EvaluateAsync<bool>("[...document.fonts].some(face => face.family.includes('Charis') && face.status === 'loaded')")).ShouldBeTrue();
    }
}
