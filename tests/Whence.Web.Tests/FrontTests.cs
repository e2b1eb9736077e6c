using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Whence.Store;
using Whence.Store.Front;
using Whence.Web.Views;

namespace Whence.Web.Tests;

/// <summary>The first page: facets with counts, what changed since somebody looked, searches that are kept, suggestions, tables.</summary>
public sealed partial class FrontTests
{
    private const string Struck = "The General Staff of Veskaria said that drones hit the fuel depot at Lenz on 3 May 2026.";

    private static async Task<JsonElement> Json(Stand stand, string path) => JsonDocument.Parse((await stand.Get(path)).Text).RootElement;

    private static Task<Stand> Newsroomed() => Stand.Open(Newsroom.Open);

    private static async Task<HttpResponseMessage> Post(Stand stand, string form, string to, params (string Name, string Value)[] fields)
    {
        using var shown = await stand.Client.GetAsync(form);
        var token = Token().Match(await shown.Content.ReadAsStringAsync());
        using var request = new HttpRequestMessage(HttpMethod.Post, to);
        request.Headers.Add("Origin", stand.Root.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Cookie", string.Join("; ", shown.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies.Select(cookie => cookie.Split(';')[0]) : []));
        request.Content = new FormUrlEncodedContent([new(token.Groups["name"].Value, token.Groups["value"].Value), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await stand.Client.SendAsync(request);
    }

    [Fact]
    public async Task A_facet_tells_how_many_claims_choosing_it_would_leave()
    {
        await using var stand = await Newsroomed();
        var facets = (await Json(stand, "/claims.json")).GetProperty("facets");
        foreach (var (facet, name) in new[] { ("origin", "origin"), ("via", "via"), ("outlet", "outlet"), ("month", "month"), ("family", "family") })
        {
            foreach (var value in facets.GetProperty(facet).EnumerateArray())
            {
                var chosen = await Json(stand, $"/claims.json?{name}={Uri.EscapeDataString(value.GetProperty("value").GetString()!)}");
                chosen.GetProperty("total").GetInt32().ShouldBe(value.GetProperty("claims").GetInt32(), $"{facet} {value}");
            }
        }
        facets.GetProperty("outlet").GetArrayLength().ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_chosen_facet_counts_its_other_values_as_if_it_were_not_chosen()
    {
        await using var stand = await Newsroomed();
        var all = (await Json(stand, "/claims.json")).GetProperty("facets").GetProperty("outlet").GetRawText();
        var chosen = await Json(stand, "/claims.json?outlet=Northwire");

        chosen.GetProperty("facets").GetProperty("outlet").GetRawText().ShouldBe(all);
        chosen.GetProperty("total").GetInt32().ShouldBeLessThan((await Json(stand, "/claims.json")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_parts_of_the_list_hold_what_they_say()
    {
        await using var stand = await Newsroomed();
        var tabs = (await Json(stand, "/claims.json")).GetProperty("tabs");
        foreach (var tab in new[] { "all", "contested", "nosource", "unnamedonly" })
        {
            var part = await Json(stand, $"/claims.json?tab={tab}&take=200");
            part.GetProperty("total").GetInt32().ShouldBe(tabs.GetProperty(tab).GetInt32());
            part.GetProperty("claims").GetArrayLength().ShouldBe(tabs.GetProperty(tab).GetInt32());
        }
        (await Json(stand, "/claims.json?tab=nosource&take=200")).GetProperty("claims").EnumerateArray().ShouldAllBe(claim => claim.GetProperty("voice").GetString() == "writer");
    }

    [Fact]
    public void A_denial_makes_a_question_contested_and_both_sides_stand_among_its_claims()
    {
        using var folder = new Folder();
        using var ledger = Growing.Open(folder.Path, Struck, "The Oristad Courier", "Northwire");
        ledger.Browse(new() { Tab = ClaimTab.Contested }).Claims.Total.ShouldBe(0);

        Growing.Add(ledger, "The Ministry of Defence of Tarvonia denied that drones hit the fuel depot at Lenz on 3 May 2026.", "Tarvon Today");
        var contested = ledger.Browse(new() { Tab = ClaimTab.Contested });

        contested.Claims.Total.ShouldBe(3);
        contested.Claims.Items.Count(claim => claim.Rejects).ShouldBe(1);
        contested.Tabs[ClaimTab.Contested].ShouldBe(3);
    }

    [Fact]
    public async Task What_came_after_a_look_is_new()
    {
        await using var stand = await Newsroomed();
        var pages = stand.Ledger.Count().Pages;
        (await Json(stand, "/claims.json?tab=new")).GetProperty("total").GetInt32().ShouldBe(0, "nothing is new to somebody who never looked");
        (await Json(stand, "/claims.json?tab=new&looked=0.0")).GetProperty("total").GetInt32().ShouldBe(stand.Ledger.Count().Claims);
        (await Json(stand, $"/claims.json?tab=new&looked={pages}.999")).GetProperty("total").GetInt32().ShouldBe(0);
        (await stand.Get("/?looked=1.0")).Text.ShouldContain("new pages");
    }

    [Fact]
    public void A_question_that_gains_an_origin_or_a_denial_is_told_to_who_looked_before()
    {
        using var folder = new Folder();
        using var ledger = Growing.Open(folder.Path, Struck, "The Oristad Courier", "Northwire");
        var looked = ledger.Looked();
        ledger.Since(looked, 5).Changed.ShouldBe(0);

        Growing.Add(ledger, "The Ministry of Defence of Tarvonia said that drones hit the fuel depot at Lenz on 3 May 2026.", "Tarvon Today");
        var since = ledger.Since(looked, 5);

        since.Pages.ShouldBe(1);
        since.Claims.ShouldBeGreaterThan(0);
        var change = since.Changes.ShouldHaveSingleItem();
        change.LowBefore.ShouldBe(1);
        change.Low.ShouldBe(2);
        ledger.Since(since.Now, 5).Changed.ShouldBe(0, "what was seen is not told again");
    }

    [Fact]
    public async Task A_look_is_kept_by_a_form_and_not_by_a_visit()
    {
        await using var stand = await Newsroomed();
        (await stand.Get("/")).Text.ShouldContain("Nothing is marked as seen in this browser yet");
        using var answer = await Post(stand, "/", "/seen", ("looked", "2.0"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("whence-looked=2.0", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/");
        again.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var page = await stand.Client.SendAsync(again);
        (await page.Content.ReadAsStringAsync()).ShouldNotContain("Nothing is marked as seen");

        using var nonsense = await Post(stand, "/", "/seen", ("looked", "yesterday"));
        nonsense.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_search_is_kept_by_name_and_tells_what_is_new()
    {
        await using var stand = await Newsroomed();
        using (var saved = await Post(stand, "/?outlet=Northwire", "/searches", ("name", "By <Northwire>"), ("address", "?outlet=Northwire&skip=40&bogus=1")))
            saved.Headers.Location!.ToString().ShouldBe("/?outlet=Northwire");
        var kept = stand.Ledger.SavedSearches().ShouldHaveSingleItem();
        kept.Address.ShouldBe("?outlet=Northwire");
        stand.Ledger.CountClaims(LedgerQuery.Read(kept.Address).Browse with { Since = new LookedPoint(kept.Looked, 0) }).New.ShouldBe(0);
        (await stand.Get("/")).Text.ShouldContain("By &lt;Northwire&gt;");

        using var gone = await Post(stand, "/?outlet=Northwire", $"/searches/{kept.Id}", ("act", "drop"));
        gone.StatusCode.ShouldBe(HttpStatusCode.Found);
        stand.Ledger.SavedSearches().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "?outlet=Northwire")]
    [InlineData("Everything", "")]
    [InlineData("Elsewhere", "https://elsewhere.example/?q=x")]
    public async Task A_search_without_a_name_or_that_narrows_nothing_is_not_kept(string name, string address)
    {
        await using var stand = await Newsroomed();
        using var answer = await Post(stand, "/?outlet=Northwire", "/searches", ("name", name), ("address", address));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        stand.Ledger.SavedSearches().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("north", "source", "Northwire")]
    [InlineData("gen sta", "source", "General Staff of the Armed Forces of Veskaria")]
    public async Task Who_begins_to_type_is_told_what_it_may_be(string typed, string kind, string text)
    {
        await using var stand = await Newsroomed();
        var hits = (await Json(stand, "/suggest.json?q=" + Uri.EscapeDataString(typed))).GetProperty("hits").EnumerateArray().ToList();

        hits.Count.ShouldBeLessThanOrEqualTo(8);
        var hit = hits.First(one => one.GetProperty("kind").GetString() == kind);
        hit.GetProperty("text").GetString().ShouldBe(text);
        (await stand.Get(hit.GetProperty("address").GetString()!)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public void A_question_is_suggested_by_beginnings_of_its_words_in_any_order()
    {
        using var folder = new Folder();
        using var ledger = Growing.Open(folder.Path, Struck, "The Oristad Courier", "Northwire");

        ledger.Suggest("DEP fuel", 8).ShouldContain(hit => hit.Kind == SuggestionKind.Question && hit.Text.Contains("the fuel depot at Lenz", StringComparison.Ordinal));
        ledger.Suggest("uel", 8).ShouldBeEmpty("a word is suggested by its beginning, not by its end");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"%_*'")]
    [InlineData("zzzzqqq")]
    [InlineData("\ud800")]
    public async Task What_nobody_means_suggests_nothing(string typed)
    {
        await using var stand = await Newsroomed();
        stand.Ledger.Suggest(typed, 8).ShouldBeEmpty();
        (await stand.Get("/suggest.json?q=" + Uri.EscapeDataString(typed.Replace('\ud800', ' ')))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/claims", "id,text,voice")]
    [InlineData("/questions", "id,text,claims")]
    [InlineData("/stories", "id,title,pages")]
    [InlineData("/sources", "id,name,kind")]
    [InlineData("/pages", "hash,name,title")]
    [InlineData("/search", "claim,words,page")]
    public async Task Every_list_is_a_table_too_and_says_where(string list, string columns)
    {
        await using var stand = await Newsroomed();
        var query = list == "/search" ? "?q=depot" : "";
        using var answer = await stand.Client.GetAsync($"{list}.csv{query}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = System.Text.Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        lines[0].ShouldStartWith(columns);
        lines.Length.ShouldBeGreaterThan(2);
        (await stand.Get((list == "/claims" ? "/" : list) + query)).Text.ShouldContain($"href=\"{list}.csv{query}\"");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_repeats_itself_and_offers_to_drop_its_narrowest_word()
    {
        await using var stand = await Newsroomed();
        var (_, text) = await stand.Get("/search?q=depot+zebra");

        text.ShouldContain("Nothing in this ledger has");
        text.ShouldContain("depot zebra");
        text.ShouldContain("href=\"/search?q=depot\"");
    }

    [Fact]
    public async Task Pages_are_sent_small_where_the_browser_takes_it()
    {
        await using var stand = await Newsroomed();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Encoding", "br");
        using var answer = await stand.Client.SendAsync(request);

        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan((await stand.Get("/")).Text.Length / 2);
    }

    [GeneratedRegex("name=\"(?<name>form-token)\" value=\"(?<value>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
