namespace Whence.Web.Tests;

/// <summary>No page scrolls sideways at any width; with WHENCE_SHOTS=folder each is photographed on the way.</summary>
public sealed class ShotTests(Chromium chromium) : IClassFixture<Chromium>
{
    public static TheoryData<string> Views()
    {
        var views = new TheoryData<string>();
        foreach (var name in new[] { "ledger", "nothing", "claim", "writer", "hostile", "reader", "focus", "cruel", "source", "sources", "pages", "search", "missing", "answer", "denial", "figures", "left-out", "question", "questions", "none-asked", "stories", "story", "over-time", "figure-list", "layers", "captures", "compare", "timeline", "map", "place", "dossier", "bureau-source" })
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
            foreach (var width in new[] { 1360, 760, 390, 320 })
            {
                await tab.Page.SetViewportSizeAsync(width, 900);
                (await tab.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{view} at {width} px scrolls sideways");
                if (folder is not null && width > 320)
                    await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{view}-{width}{(dark ? "-dark" : "")}.png"), FullPage = true });
            }
        }
    }

    /// <summary>Whether the view is one of what several pages bear on.</summary>
    internal static Stand StandOf(string view, Chromium chromium) =>
        view is "over-time" or "figure-list" or "layers" or "captures" or "compare" or "timeline" or "map" or "place" or "dossier" or "bureau-source" ? chromium.Bureau :
        view is "answer" or "denial" or "figures" or "left-out" or "question" or "questions" or "none-asked" or "stories" or "story" ? chromium.Newsroom : chromium.Stand;

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
        "stories" => "/stories",
        "story" => "/stories/s1",
        "over-time" => Addresses.Figures(Bureau.Losses(stand)),
        "figure-list" => "/figures",
        "layers" => $"/pages/{Bureau.Captures(stand).First}?hide=cue&show=name,place,quotation",
        "captures" => Addresses.Compare(Bureau.Captures(stand).First, Bureau.Captures(stand).Second),
        "compare" => Addresses.Compare(stand.Ledger.Page("northwire-losses.txt")!.Id, stand.Ledger.Page("courier-losses.txt")!.Id) + "&open=all",
        "timeline" => "/timeline",
        "map" => "/map",
        "place" => "/map?place=" + Uri.EscapeDataString(stand.Ledger.Places(new()).Items[0].Code),
        "dossier" => Addresses.Claim(stand.Claim("more than 400 Tarvonian soldiers").Id) + "/dossier",
        "bureau-source" => Addresses.Source(stand.Claim("more than 400 Tarvonian soldiers").Origin!.SourceId),
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
