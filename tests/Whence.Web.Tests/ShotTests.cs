namespace Whence.Web.Tests;

/// <summary>No page scrolls sideways at any width; with WHENCE_SHOTS=folder each is photographed on the way.</summary>
public sealed class ShotTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Views()
    {
        var views = new TheoryData<string>();
        foreach (var name in new[] { "ledger", "nothing", "claim", "writer", "hostile", "reader", "focus", "cruel", "source", "sources", "pages", "search", "missing" })
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
            await using var tab = await chromium.Open(1360, dark, scripts: true);
            await tab.Go(Address(view));
            foreach (var width in new[] { 1360, 760, 390, 320 })
            {
                await tab.Page.SetViewportSizeAsync(width, 900);
                (await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{view} at {width} px scrolls sideways");
                if (folder is not null && width > 320)
                    await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{view}-{width}{(dark ? "-dark" : "")}.png"), FullPage = true });
            }
        }
    }

    internal string Address(string view) => Address(view, chromium.Stand);

    internal static string Address(string view, Stand stand) => view switch
    {
        "ledger" => "/",
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
