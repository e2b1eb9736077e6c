using System.Net;
using System.Text.Json;
using Whence.Web.Parts;

namespace Whence.Web.Tests;

/// <summary>Figures, pages side by side, time, place and dossier, as a reader without scripts and a program get them.</summary>
public sealed class PicturesTests : IAsyncLifetime
{
    private Stand _stand = null!;

    public async ValueTask InitializeAsync() => _stand = await Stand.Open(Bureau.Open);

    public ValueTask DisposeAsync() => _stand.DisposeAsync();

    [Fact]
    public async Task Figures_of_a_question_stand_on_one_axis_by_claimant()
    {
        var twin = await Json($"/questions/{Bureau.Losses(_stand)}/figures.json");

        var figures = twin.GetProperty("figures").EnumerateArray().ToList();
        figures.Count(figure => figure.GetProperty("onAxis").GetBoolean()).ShouldBeGreaterThan(1);
        figures.Select(figure => figure.GetProperty("claimant").GetString()).ShouldContain(name => name!.Contains("Veskaria"));
        twin.GetProperty("readings").EnumerateArray().Select(reading => reading.GetProperty("value").GetString()).ShouldBeSubsetOf(["stated", "wide", "least", "latest"]);
        twin.GetProperty("comparisons").EnumerateArray().ShouldAllBe(pair => pair.GetProperty("standing").GetString() == "agrees" || pair.GetProperty("why").GetString()!.Length > 0);
    }

    [Fact]
    public async Task The_picture_of_figures_has_its_table_and_its_csv()
    {
        var path = Addresses.Figures(Bureau.Losses(_stand));

        var (status, page) = await _stand.Get(path);
        var (_, csv) = await _stand.Get(path + ".csv");

        status.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain("<svg class=\"plot\"");
        page.ShouldContain("Which may be compared with which");
        csv.ShouldStartWith("number,claimant,voice");
        csv.Split("\r\n").Length.ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task A_reading_is_chosen_by_its_address_and_an_unknown_one_is_told()
    {
        var path = Addresses.Figures(Bureau.Losses(_stand));

        (await Json(path + ".json?reading=least")).GetProperty("reading").GetString().ShouldBe("least");
        (await _stand.Get(path + "?reading=middle")).Text.ShouldContain("is no reading");
        (await _stand.Get(path + "?count=candles")).Text.ShouldContain("Nothing here counts");
        (await _stand.Get("/questions/q999/figures")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_axis_stands_in_the_address_and_an_unknown_one_is_told()
    {
        var path = Addresses.Figures(Bureau.Losses(_stand));

        (await _stand.Get(path + "?axis=log")).Text.ShouldContain("log axis: each line is ten times the one below");
        (await _stand.Get(path + "?axis=log")).Text.ShouldContain("Begin at 0");
        (await _stand.Get(path + "?axis=bent")).Text.ShouldContain("is no axis");
        (await _stand.Get(path)).Text.ShouldNotContain("ten times");
    }

    [Fact]
    public async Task Questions_whose_figures_differ_are_listed()
    {
        (await _stand.Get("/figures")).Status.ShouldBe(HttpStatusCode.OK);
        (await _stand.Get("/figures?kind=upside-down")).Text.ShouldContain("is no kind");
        var all = (await Json("/figures.json")).GetProperty("total").GetInt32();
        (await Json("/figures.json?kind=differ")).GetProperty("total").GetInt32().ShouldBeLessThanOrEqualTo(all);
    }

    [Fact]
    public async Task A_layer_is_turned_off_by_the_address_and_nothing_else_changes()
    {
        var page = "/pages/" + Bureau.Captures(_stand).First;

        var all = (await _stand.Get(page)).Text;
        var without = (await _stand.Get(page + "?hide=figure,cue&show=place")).Text;

        all.ShouldContain("class=\"fgr\">At least 12</span>");
        TextOf(without).ShouldNotContain("class=\"fgr\">At least");
        TextOf(without).ShouldContain("class=\"pl\">Lisbon</span>");
        (await _stand.Get(page + "?hide=sauce")).Text.ShouldContain("is no layer");
    }

    [Fact]
    public async Task Side_by_side_what_changed_is_counted_and_leads_on_and_what_did_not_has_no_lines()
    {
        var (first, second) = Bureau.Captures(_stand);

        var text = (await _stand.Get($"/pages/compare?a={first}&b={second}&open=all")).Text;

        text.ShouldContain("in other words</b>");
        text.ShouldContain("id=\"change-1\"");
        text.ShouldContain("class=\"w quiet\"");
        System.Text.RegularExpressions.Regex.Match(text, "<p class=\"w quiet\"[^>]*>(?<in>.*?)</p>", System.Text.RegularExpressions.RegexOptions.Singleline | System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2)).Groups["in"].Value.ShouldNotContain("<span");
    }

    [Theory]
    [InlineData("/figures/q4", "/questions/q4", "Open question q4")]
    [InlineData("/page/c12", "/claims/c12", "Open claim c12")]
    [InlineData("/story/s3", "/stories/s3", "Open story s3")]
    public async Task A_wrong_address_with_an_id_in_it_offers_the_right_one(string asked, string right, string words)
    {
        var (status, text) = await _stand.Get(asked);

        status.ShouldBe(HttpStatusCode.NotFound);
        text.ShouldContain($"href=\"{right}\">{words}</a>");
    }

    [Fact]
    public async Task A_wrong_address_offers_to_search_for_its_last_word() =>
        (await _stand.Get("/claims/by/harbour-fire")).Text.ShouldContain("href=\"/search?q=harbour%20fire\">Search for it</a>");

    [Fact]
    public async Task Two_captures_of_one_address_lead_to_one_another()
    {
        var (first, second) = Bureau.Captures(_stand);

        var text = (await _stand.Get("/pages/" + first)).Text;

        text.ShouldContain("Other captures of this address");
        text.ShouldContain($"/pages/compare?a={first}&amp;b={second}");
    }

    [Fact]
    public async Task What_was_changed_between_two_captures_is_marked_and_named()
    {
        var (first, second) = Bureau.Captures(_stand);

        var (_, page) = await _stand.Get($"/pages/compare?a={first}&b={second}");
        var twin = await Json($"/pages/compare.json?a={first}&b={second}");

        page.ShouldContain("<del>At least 12</del>");
        page.ShouldContain("<ins>Fewer than 5</ins>");
        page.ShouldContain("figure altered");
        page.ShouldContain("quotation altered");
        page.ShouldContain("nothing at this place");
        page.ShouldContain("2 paragraphs are the same");
        twin.GetProperty("captures").GetBoolean().ShouldBeTrue();
        twin.GetProperty("rows").EnumerateArray().Count(row => row.GetProperty("same").GetBoolean()).ShouldBe(3);
        (await _stand.Get($"/pages/compare.csv?a={first}&b={second}")).Text.ShouldContain("figure altered");
    }

    [Theory]
    [InlineData("/pages/compare")]
    [InlineData("/pages/compare?a=&b=zzzz")]
    [InlineData("/pages/compare?a=%00&b=%22")]
    public async Task Pages_that_are_not_there_are_said_to_be_missing(string path) => (await _stand.Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_timeline_goes_by_the_day_on_which_pages_were_written()
    {
        var days = (await Json("/timeline.json?from=2031-05-01&to=2031-05-09")).GetProperty("claims").EnumerateArray()
            .Select(claim => claim.GetProperty("page").GetProperty("published")).Where(day => day.ValueKind == JsonValueKind.Object).Select(day => day.GetProperty("earliest").GetString()).ToList();

        days.Count.ShouldBeGreaterThan(3);
        days.ShouldBeInOrder();
        (await Json("/timeline.json?to=2031-05-03")).GetProperty("total").GetInt32().ShouldBeLessThan((await Json("/timeline.json")).GetProperty("total").GetInt32());
        (await _stand.Get("/timeline?from=tomorrow")).Text.ShouldContain("cannot be read as a day");
        (await _stand.Get("/timeline?from=2031-05-09&to=2031-05-01")).Text.ShouldContain("no day lies between");
        (await _stand.Get("/timeline.csv?order=newest")).Text.ShouldStartWith("earliest,latest,basis,who");
    }

    [Fact]
    public async Task A_timeline_of_a_question_holds_its_claims_only()
    {
        var question = Bureau.Losses(_stand);

        (await Json($"/timeline.json?question={question}")).GetProperty("total").GetInt32().ShouldBe(_stand.Ledger.Question(question)!.Claims);
        (await Json("/timeline.json?question=q999")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Places_that_claims_speak_of_are_on_the_map_with_their_precision()
    {
        var twin = await Json("/map.json");

        var lisbon = twin.GetProperty("places").EnumerateArray().First(place => place.GetProperty("name").GetString() == "Lisbon");
        lisbon.GetProperty("precision").GetString().ShouldBe("point");
        lisbon.GetProperty("claims").GetInt32().ShouldBeGreaterThan(1);
        var code = Uri.EscapeDataString(lisbon.GetProperty("code").GetString()!);
        (await Json("/map.json?place=" + code)).GetProperty("claims").GetArrayLength().ShouldBe(lisbon.GetProperty("claims").GetInt32());
        (await _stand.Get("/map?place=" + code)).Text.ShouldContain("What was said of Lisbon");
        (await _stand.Get("/map.csv")).Text.ShouldContain("Lisbon,point");
    }

    [Theory]
    [InlineData("/map?at=north&zoom=3", "degrees north and east")]
    [InlineData("/map?zoom=900", "a zoom from 1 to")]
    [InlineData("/map?story=moon", "a story (s3)")]
    [InlineData("/map?at=0,0&zoom=7", "No claim here speaks of a place")]
    public async Task What_a_map_cannot_be_asked_for_is_told(string path, string told)
    {
        var (status, text) = await _stand.Get(path);

        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain(told);
    }

    [Fact]
    public async Task A_page_that_is_erased_leaves_the_map()
    {
        var before = (await Json("/map.json")).GetProperty("places").EnumerateArray().First(place => place.GetProperty("name").GetString() == "Lisbon").GetProperty("claims").GetInt32();

        _stand.Ledger.Redact(_stand.Ledger.Page("herald-ferry-1.html")!.Id, new(Store.Act.Itself, DateTimeOffset.UnixEpoch, "test"));

        (await Json("/map.json")).GetProperty("places").EnumerateArray().First(place => place.GetProperty("name").GetString() == "Lisbon").GetProperty("claims").GetInt32().ShouldBeLessThan(before);
    }

    [Fact]
    public async Task A_dossier_is_one_file_that_asks_for_nothing()
    {
        var claim = _stand.Claim("more than 400 Tarvonian soldiers");

        using var answer = await _stand.Client.GetAsync($"/claims/{claim.Id}/dossier");
        var text = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        text.ShouldNotContain("href=");
        text.ShouldNotContain("src=");
        text.ShouldNotContain("@import");
        text.ShouldNotContain("url(");
        text.ShouldContain(claim.PageId["sha256:".Length..]);
        text.ShouldContain("<svg class=\"chain\"");
        text.ShouldContain($"<style>{DossierStyle.Sheet}</style>");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldContain($"style-src '{DossierStyle.Hash}'");
        (await _stand.Get("/claims/c9999/dossier")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_source_tells_in_which_parts_it_was_and_what_was_merged_into_it()
    {
        var id = _stand.Ledger.Sources(new() { Take = 50 }).Items.First(source => source.Name.Contains("General Staff")).Id;

        var (_, text) = await _stand.Get(Addresses.Source(id));

        text.ShouldContain("As origin of");
        text.ShouldContain("Known here as one");
        (await _stand.Get(Addresses.Source(id) + ".csv")).Text.ShouldContain("role,words,origin");
    }

    [Fact]
    public async Task A_story_shows_when_its_pages_were_written()
    {
        if (_stand.Ledger.Stories(0, 1).Items is not [var story, ..])
            Assert.Skip("The pages tell no story together.");
        else
            (await _stand.Get(Addresses.Story(story.Id))).Text.ShouldContain("When its pages were written");
    }

    private static string TextOf(string page) => page[page.IndexOf("<div class=\"text\">", StringComparison.Ordinal)..];

    private async Task<JsonElement> Json(string path) => JsonDocument.Parse((await _stand.Get(path)).Text).RootElement;
}
