using System.Text.Json;
using System.Text.RegularExpressions;

namespace Whence.Web.Tests;

/// <summary>The JSON twins: offsets in code points, the same things as the pages show.</summary>
public sealed partial class TwinTests
{
    private static async Task<JsonElement> Json(Stand stand, string path)
    {
        using var answer = await stand.Client.GetAsync(path);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    [Fact]
    public async Task A_span_covers_its_words_in_code_points()
    {
        await using var stand = await Stand.Open();
        foreach (var row in stand.Ledger.Pages(new()).Items)
        {
            var page = await Json(stand, Addresses.Page(row.Id) + ".json");
            var text = page.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
            foreach (var claim in page.GetProperty("claims").EnumerateArray())
            {
                var covered = claim.GetProperty("content").EnumerateArray()
                    .Select(span => string.Concat(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].Select(rune => rune.ToString())));
                string.Join(" … ", covered).ShouldBe(claim.GetProperty("text").GetString());
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=bridge")]
    [InlineData("?voice=writer")]
    [InlineData("?mark=anonymous&sort=chain")]
    [InlineData("?origin=General+Staff&skip=1&take=1")]
    [InlineData("?via=Northwire")]
    [InlineData("?outlet=Tarvon+Today")]
    [InlineData("?since=2026-03-01")]
    [InlineData("?source=Anna+Brel")]
    public async Task The_ledger_and_its_twin_hold_the_same_claims(string query)
    {
        await using var stand = await Stand.Open();
        var twin = await Json(stand, "/claims.json" + query);
        var (_, html) = await stand.Get("/" + query);

        var claims = twin.GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()!).ToList();
        claims.ShouldNotBeEmpty();
        var shown = Listed().Matches(html).Select(match => match.Groups["id"].Value);
        shown.ShouldBe(claims);
        html.ShouldContain($"of {twin.GetProperty("total").GetInt32()}");
        html.ShouldContain($"href=\"/claims.json{WebUtility(query)}\"");
    }

    [Fact]
    public async Task A_claim_twin_holds_chain_evidence_and_answers()
    {
        await using var stand = await Stand.Open();
        var twin = await Json(stand, Addresses.Claim(stand.Claim(Newsstand.Bridge).Id) + ".json");
        var claim = twin.GetProperty("claim");

        claim.GetProperty("text").GetString().ShouldBe(Newsstand.Bridge);
        claim.GetProperty("via").EnumerateArray().Select(hop => hop.GetProperty("name").GetString()).ShouldBe(["Northwire", "unnamed source"]);
        claim.GetProperty("origin").GetProperty("known").GetProperty("count").GetInt32().ShouldBe(2);
        claim.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()).ShouldBe(["anonymous", "confidence:medium"]);
        twin.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("type").GetString()).ShouldBe(["denies", "updates"]);
        twin.GetProperty("trail").GetProperty("end").GetString().ShouldBe("unnamed");
        twin.GetProperty("evidence").EnumerateArray().ShouldContain(evidence => evidence.GetProperty("part").GetString() == "relay Northwire" && evidence.GetProperty("text").GetString() == "Northwire report");
    }

    [Fact]
    public async Task A_source_twin_holds_what_it_said_and_who_passes_it_on()
    {
        await using var stand = await Stand.Open();
        var twin = await Json(stand, "/sources/Northwire.json");

        twin.GetProperty("source").GetProperty("name").GetString().ShouldBe("Northwire");
        twin.GetProperty("passedOn").GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("text").GetString()).ShouldBe([Newsstand.Bridge, "the crossing was damaged"], ignoreOrder: true);
        (await Json(stand, "/sources/General%20Staff.json")).GetProperty("relays").EnumerateArray().Select(relay => relay.GetProperty("name").GetString()).ShouldBe(["Anna Brel", "Northwire"]);
    }

    [Fact]
    public async Task Refused_pages_and_search_hits_have_twins()
    {
        await using var stand = await Stand.Open();
        (await Json(stand, "/pages.json")).GetProperty("refused")[0].GetProperty("name").GetString().ShouldBe("scan.pdf");
        var hits = (await Json(stand, "/search.json?q=candles")).GetProperty("hits");
        hits[0].GetProperty("snippet").EnumerateArray().Single(part => part.GetProperty("hit").GetBoolean()).GetProperty("text").GetString().ShouldBe("candles");
    }

    [GeneratedRegex("class=\"say\" href=\"/claims/(?<id>c[0-9]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();

    private static string WebUtility(string query) => query.Replace("+", "%20", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);
}
