using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Whence.Store;

namespace Whence.Web.Tests;

/// <summary>The twins of what several pages bear on: the same counts as the ledger's and the page's.</summary>
public sealed partial class AcrossTwinTests
{
    private static async Task<JsonElement> Json(Stand stand, string path) => JsonDocument.Parse((await stand.Get(path)).Text).RootElement;

    [Fact]
    public async Task A_question_twin_holds_what_the_ledger_counts()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        var twin = await Json(stand, "/questions/q1.json");
        var question = stand.Ledger.Question("q1")!;

        var answer = twin.GetProperty("question").GetProperty("answers")[0];
        answer.GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()).ShouldBe(question.Answers[0].Claims);
        answer.GetProperty("count").GetProperty("origins").GetProperty("source").EnumerateArray().Select(end => end.GetInt32()).ShouldBe([2, 2]);
        answer.GetProperty("count").GetProperty("unsourced").GetInt32().ShouldBe(1);
        twin.GetProperty("conflicts")[0].GetProperty("type").GetString().ShouldBe("denial");
        twin.GetProperty("drift")[0].GetProperty("kind").GetString().ShouldBe("certainty");
        twin.GetProperty("whatIf").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_claim_twin_holds_its_answer_and_what_stands_without_somebody()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        var claim = stand.Claim(Newsroom.Depot);
        var twin = await Json(stand, $"{Addresses.Claim(claim.Id)}.json?without=source:{Uri.EscapeDataString(claim.Origin!.Name)}");

        twin.GetProperty("answer").GetString().ShouldBe("q1.1");
        var changed = twin.GetProperty("across").GetProperty("whatIf")[0];
        changed.GetProperty("before").GetProperty("origins").GetProperty("source")[1].GetInt32().ShouldBe(2);
        changed.GetProperty("after").GetProperty("origins").GetProperty("source")[1].GetInt32().ShouldBe(1);
        changed.GetProperty("losesSupport").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_claim_in_a_list_says_what_its_answer_rests_on_as_its_question_does()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        var claims = (await Json(stand, "/claims.json?take=100")).GetProperty("claims").EnumerateArray().ToList();

        foreach (var claim in claims.Where(claim => claim.GetProperty("rests").ValueKind == JsonValueKind.Object))
        {
            var rests = claim.GetProperty("rests");
            var answer = stand.Ledger.Question(rests.GetProperty("question").GetString()!)!.Answers.Single(answer => answer.Id == rests.GetProperty("answer").GetString());
            answer.Claims.ShouldContain(claim.GetProperty("id").GetString()!);
            rests.GetProperty("pages").GetInt32().ShouldBe(answer.Count.Pages);
            rests.GetProperty("outlets").GetInt32().ShouldBe(answer.Count.Outlets);
            rests.GetProperty("origins").EnumerateArray().Select(end => end.GetInt32()).ShouldBe([answer.Count.Levels.Source.Low, answer.Count.Levels.Source.High]);
        }
        claims.Count(claim => claim.GetProperty("rests").ValueKind == JsonValueKind.Object).ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task A_page_a_claim_and_a_question_have_their_csv_and_a_dossier_its_json()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        var claim = stand.Claim(Newsroom.Depot);

        (await stand.Get(Addresses.Page(claim.PageId) + ".csv")).Text.Split("\r\n").Count(line => line.StartsWith('c')).ShouldBe(stand.Ledger.Text(claim.PageId)!.Claims.Count);
        (await stand.Get(Addresses.Claim(claim.Id) + ".csv")).Text.ShouldContain("passed on by, farthest first");
        (await stand.Get("/questions/q1.csv")).Text.ShouldContain(Newsroom.Depot);
        var dossier = await Json(stand, Addresses.Claim(claim.Id) + "/dossier.json");
        dossier.GetProperty("claim").GetProperty("answer").GetString().ShouldBe("q1.1");
        dossier.GetProperty("pages").EnumerateArray().Count().ShouldBeGreaterThan(1);
        (await stand.Get("/claims/c9999/dossier.json")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?pages=1")]
    [InlineData("?mark=denied")]
    [InlineData("?mark=contested&sort=newest")]
    [InlineData("?story=s1&sort=pages")]
    [InlineData("?q=ferry&pages=1")]
    public async Task The_list_of_questions_and_its_twin_hold_the_same(string query)
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        var twin = await Json(stand, "/questions.json" + query);
        var (_, html) = await stand.Get("/questions" + query);

        var ids = twin.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()!).ToList();
        ids.ShouldNotBeEmpty();
        Listed().Matches(html).Select(match => match.Groups["id"].Value).ShouldBe(ids);
    }

    [Fact]
    public async Task A_story_twin_holds_its_pages_and_questions()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        var twin = await Json(stand, "/stories/s1.json");

        twin.GetProperty("pages").GetArrayLength().ShouldBe(6);
        twin.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()).ShouldBe(["q1", "q2"]);
        (await Json(stand, "/stories.json")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task What_is_not_understood_of_a_list_is_told_and_left_out()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        foreach (var (query, words) in new[] { ("mark=loud", "cannot be read as a mark"), ("pages=0", "a number of pages, 1 or more"), ("sort=3", "an order"), ("skip=-5", "a number of questions to pass over"), ("colour=red", "not something questions can be asked for") })
        {
            var (status, html) = await stand.Get("/questions?" + query);
            status.ShouldBe(HttpStatusCode.OK);
            html.ShouldContain(words);
            (await stand.Get("/questions.json?" + query)).Text.ShouldContain(words);
        }
    }

    [Fact]
    public async Task What_is_not_there_across_pages_is_said_plainly()
    {
        await using var stand = await Stand.Open(Newsroom.Open);
        foreach (var path in new[] { "/questions/q999", "/questions/x", "/stories/s999" })
        {
            var (status, html) = await stand.Get(path);
            status.ShouldBe(HttpStatusCode.NotFound);
            html.ShouldContain("Nothing was changed.");
            (await stand.Get(path + ".json")).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task What_linked_pages_say_is_never_markup()
    {
        await using var stand = await Stand.Open(folder =>
        {
            var ledger = Newsstand.Open(folder);
            ledger.Link(100, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "test"));
            return Gathered.By(ledger, [new("q1", null, [["& so \"it\" goes", "\u202eمرحبا \u05e9\u05dc\u05d5\u05dd"]])], [], []);
        });
        var claim = stand.Claim("& so");
        foreach (var path in new[] { "/questions?pages=1", "/questions/q1", Addresses.Claim(claim.Id), Addresses.Claim(claim.Id) + "?without=source:%3Cb%3EBelmark%3C/b%3E&without=outlet:%22%3E%3Cscript%3E", "/stories" })
        {
            var (status, html) = await stand.Get(path);
            status.ShouldBe(HttpStatusCode.OK);
            html.Replace("""<script type="module" src="/app.js"></script>""", "", StringComparison.Ordinal).ShouldNotContain("<script");
            html.ShouldNotContain("<b>Outlet");
            html.ShouldNotContain("<b>Belmark");
            html.ShouldNotContain("href=\"javascript:");
            html.ShouldNotContain(" style=");
        }
    }

    [GeneratedRegex("class=\"say\" href=\"/questions/(?<id>q[0-9]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();
}
