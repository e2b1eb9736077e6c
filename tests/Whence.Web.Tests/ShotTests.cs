namespace Whence.Web.Tests;

/// <summary>No page scrolls sideways at any width; with WHENCE_SHOTS=folder each is photographed on the way.</summary>
public sealed class ShotTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Views()
    {
        var views = new TheoryData<string>();
        foreach (var name in new[] { "ledger", "nothing", "claim", "writer", "hostile", "reader", "focus", "cruel", "source", "sources", "pages", "search", "missing", "answer", "denial", "figures", "left-out", "question", "questions", "none-asked", "stories", "story", "first", "add", "check", "checked", "refused", "changes", "narrowed", "sought", "unsought" })
            views.Add(name);
        foreach (var name in Bureau.Views)
            views.Add(name);
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_never_scrolls_sideways(string view)
    {
        var folder = Environment.GetEnvironmentVariable("WHENCE_SHOTS");
        foreach (var dark in folder is null ? new[] { false } : [false, true])
        {
            await using var tab = await chromium.Open(1360, dark, scripts: true, StandOf(view, chromium));
            await tab.Go(Address(view, chromium));
            foreach (var width in new[] { 1360, 768, 390, 320 })
            {
                await tab.Page.SetViewportSizeAsync(width, 900);
                (await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{view} at {width} px scrolls sideways");
                if (folder is not null && width != 390)
                    await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{view}-{width}{(dark ? "-dark" : "")}.png"), FullPage = true });
            }
        }
    }

    /// <summary>Whether the view is one of what several pages bear on.</summary>
    internal static Stand StandOf(string view, Chromium chromium) =>
        Bureau.Views.Contains(view) ? chromium.Bureau :
        view is "first" ? chromium.Blank : view is "checked" or "answer" or "denial" or "figures" or "left-out" or "question" or "questions" or "none-asked" or "stories" or "story" or "changes" or "narrowed" or "sought" or "unsought" ? chromium.Newsroom : chromium.Stand;

    internal static string Address(string view, Chromium chromium) => Address(view, StandOf(view, chromium));

    private static string Address(string view, Stand stand) => view switch
    {
        "answer" => Addresses.Claim(stand.Claim(Newsroom.Depot).Id),
        "denial" => Addresses.Claim(stand.Claim(Newsroom.Denial).Id),
        "figures" => Addresses.Claim(stand.Claim("at least 40").Id),
        "left-out" => Addresses.Claim(stand.Claim(Newsroom.Depot).Id) + "?without=source:Northwire&without=outlet:Harrow+Post",
        "question" => "/questions/q1",
        "questions" => "/questions?pages=1&mark=contested",
        "none-asked" => "/questions?mark=corrected",
        "changes" => "/?looked=0.0",
        "narrowed" => "/?outlet=Northwire&more=origin",
        "sought" => "/search?q=depot",
        "unsought" => "/search?q=depot+zebra",
        "stories" => "/stories",
        "story" => "/stories/s1",
        _ when Bureau.Views.Contains(view) => Bureau.Address(view, stand),
        "ledger" or "first" => "/",
        "add" => "/add",
        "check" => "/check",
        "checked" => "/check?text=" + Uri.EscapeDataString("The General Staff of Veskaria said that " + Newsroom.Depot + ". The festival at Belmark was cancelled, its mayor said."),
        "refused" => "/refused",
        "nothing" => "/?q=candles&origin=Northwire",
        "claim" => Addresses.Claim(stand.Claim(Newsstand.Bridge).Id),
        "writer" => Addresses.Claim(stand.Claim("1,200").Id),
        "hostile" => Addresses.Claim(stand.Claim("& so").Id),
        "reader" => Addresses.Page(stand.Claim(Newsstand.Bridge).PageId),
        "focus" => Addresses.Claim(stand.Claim(Newsstand.Bridge).PageId, stand.Claim(Newsstand.Bridge).Id),
        "cruel" => Addresses.Page(stand.Claim("& so").PageId),
        "source" => "/sources/General%20Staff",
        "sources" => "/sources",
        "pages" => "/pages",
        "search" => "/search?q=bridge",
        _ => "/nowhere/at/all",
    };
}
