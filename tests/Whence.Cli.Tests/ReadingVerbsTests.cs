namespace Whence.Cli.Tests;

public sealed class ReadingVerbsTests : IDisposable
{
    private readonly World _world = new();

    public ReadingVerbsTests() => Newsroom.Fill(_world);

    [Fact]
    public async Task Every_reading_verb_gives_json_and_text()
    {
        string[][] verbs =
        [
            ["pages"], ["page", "bridge.txt"], ["claims"], ["trace", "c1"], ["sources"], ["source", Newsroom.Ministry], ["search", "bridge"], ["refused"],
        ];

        foreach (var verb in verbs)
        {
            (await _world.Json([.. verb, "--json"])).ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Object, verb[0]);
            var text = await _world.Run(verb);
            text.Exit.ShouldBe(0, verb[0]);
            text.Out.ShouldNotBeEmpty(verb[0]);
        }
    }

    [Fact]
    public async Task A_list_in_a_pipe_is_a_line_a_row_with_tabs()
    {
        var answer = await _world.Run("claims", "--page", "bridge.txt");

        answer.Lines.Length.ShouldBe(3);
        answer.Lines[0].Split('\t').ShouldBe(["c1", "The Oristad Courier, 2026-03-14", "Northwire ← unnamed source (source, the port office)", "anonymous", "the bridge at Lenna was hit"]);
    }

    [Fact]
    public async Task Filters_choose_claims()
    {
        (await Ids("--origin", Newsroom.Ministry)).ShouldBe(["c2", "c6"], ignoreOrder: true);
        (await Ids("--via", "Northwire")).ShouldBe(["c1", "c5"], ignoreOrder: true);
        (await Ids("--mark", "denied", "--outlet", "Tarvon Today")).Count.ShouldBe(1);
        (await Ids("--mark", "denied", "--mark", "anonymous")).ShouldBeEmpty();
        (await Ids("--writer")).Count.ShouldBe(3);
        (await Ids("--attributed")).Count.ShouldBe(4);
        (await Ids("--text", "trucks")).Count.ShouldBe(2);
        (await Ids("--since", "2026-03-15")).ShouldBeEmpty();
        (await Ids("--limit", "1", "--skip", "1", "--sort", "chain")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Spans_in_json_are_code_points_and_say_when_they_lie_in_the_title()
    {
        var page = await _world.Json("page", "today.html", "--json");

        var text = page.GetProperty("text").GetString()!;
        page.GetProperty("titleText").GetString().ShouldBe("Bridge hit");
        text.ShouldBe(Newsroom.Bridge);
        var runes = text.EnumerateRunes().ToArray();
        foreach (var claim in page.GetProperty("claims").EnumerateArray())
        {
            var span = claim.GetProperty("spans")[0];
            if (span.ValueKind == System.Text.Json.JsonValueKind.Object)
            {
                span.GetProperty("in").GetString().ShouldBe("title");
                span.GetProperty("span")[1].GetInt32().ShouldBe(10);
                continue;
            }
            string.Concat(runes[span[0].GetInt32()..span[1].GetInt32()]).ShouldBe(claim.GetProperty("text").GetString());
        }
        page.GetProperty("claims").EnumerateArray().Count(claim => claim.GetProperty("spans")[0].ValueKind == System.Text.Json.JsonValueKind.Object).ShouldBe(1);
    }

    [Fact]
    public async Task A_claim_in_json_has_the_fields_that_the_guide_lists()
    {
        var claim = (await _world.Json("claims", "--json")).GetProperty("items")[0];

        claim.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["id", "attribution", "page", "voice", "text", "spans", "polarity", "speech", "source", "cue", "via", "origin", "others", "marks", "likelihood", "hedges", "relations", "inside", "unresolved", "why"]);
    }

    [Fact]
    public async Task A_trace_leads_from_the_claim_over_its_relay_to_its_origin_and_down_to_the_bytes()
    {
        var answer = await _world.Run("trace", "c1");

        answer.Out.ShouldContain("└─ relay   Northwire [outlet] https://northwire.example/bridge");
        answer.Out.ShouldContain("└─ origin  unnamed source (source, the port office) [anonymous]");
        answer.Out.ShouldContain("the trail ends: linked");
        answer.Out.ShouldContain("span    69–96 (code points)");
        answer.Out.ShouldContain("[the bridge at Lenna was hit]");
        answer.Out.ShouldContain("bytes   sha256:");
        answer.Out.ShouldContain("came    2026-03-14 09:26:53Z from /pages/bridge.txt");
    }

    [Fact]
    public async Task Words_are_traced_by_their_best_matches()
    {
        var json = await _world.Json("trace", "bridge at Lenna", "--limit", "2", "--json");

        json.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()).ShouldBe(["the bridge at Lenna was hit", "the bridge at Lenna was hit"]);
        json.GetProperty("items")[0].GetProperty("trail").GetProperty("end").GetString().ShouldBe("linked");
    }

    [Fact]
    public async Task A_trail_without_a_link_ends_at_a_name_and_a_writers_at_the_page()
    {
        (await _world.Run("trace", "c2")).Out.ShouldContain("the trail ends: named only");
        (await _world.Run("trace", "c3")).Out.ShouldContain("the page's own account: The Oristad Courier names nobody for it");
    }

    [Fact]
    public async Task A_page_shows_its_statements_in_place_with_brackets_where_there_are_no_colours()
    {
        var answer = await _world.Run("page", "bridge.txt");

        answer.Out.ShouldContain("says [c1: the bridge at Lenna was hit]. The ministry denied [c2: that the bridge was hit].");
        answer.Out.ShouldContain("    c2  rejects it: Ministry of Defence of Tarvonia {denied}");
        answer.Out.ShouldContain("[c3: More than 40 trucks waited in Oristad.]");
    }

    [Fact]
    public async Task A_person_sees_colours_unless_they_are_unwanted()
    {
        _world.IsTerminal = true;
        var coloured = await _world.Run("page", "bridge.txt");
        _world.Variables["NO_COLOR"] = "1";
        var plain = await _world.Run("page", "bridge.txt");

        coloured.Out.ShouldContain("\u001b[");
        coloured.Out.ShouldNotContain("[c1:");
        plain.Out.ShouldContain("[c1:");
    }

    [Theory]
    [InlineData(1, "trace", "c999")]
    [InlineData(1, "trace", "nobody wrote this")]
    [InlineData(1, "page", "nothing.txt")]
    [InlineData(1, "source", "Nobody At All")]
    [InlineData(1, "search", "zebra")]
    [InlineData(2, "claims", "--writer", "--attributed")]
    [InlineData(2, "claims", "--mark", "proven")]
    [InlineData(2, "claims", "--sort", "beauty")]
    [InlineData(2, "nonsense")]
    [InlineData(3, "claims", "--ledger", "elsewhere.db")]
    public async Task Each_way_to_fail_has_its_exit_code_and_a_line_with_the_next_step(int exit, params string[] args)
    {
        var answer = await _world.Run(args);

        answer.Exit.ShouldBe(exit);
        answer.Error.Trim().Split('\n').Length.ShouldBe(1);
        answer.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_file_that_is_no_ledger_is_said_to_be_none()
    {
        var path = _world.File("novel.db", string.Concat(Enumerable.Repeat("It was a dark and stormy night. ", 200)));

        var answer = await _world.Run("pages", "--ledger", path);

        answer.Exit.ShouldBe(3);
        answer.Error.ShouldContain(path);
    }

    public void Dispose() => _world.Dispose();

    private async Task<List<string?>> Ids(params string[] filters) =>
        [.. (await _world.Json(["claims", "--json", .. filters])).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString())];
}
