using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

/// <summary>Stories, timelines and reprints.</summary>
public sealed class PagesTogetherTests : IDisposable
{
    private readonly World _world = new();

    public PagesTogetherTests() => Fill(_world);

    [Fact]
    public async Task A_story_shows_its_pages_and_the_questions_on_which_they_bear()
    {
        var question = await Question(_world, "railway bridge");
        var story = question.GetProperty("story").GetString()!;

        var answer = await _world.Run("stories", story);
        var json = await _world.Json("stories", story, "--json");

        answer.Exit.ShouldBe(0);
        answer.Lines[0].ShouldStartWith(story + " ");
        answer.Out.ShouldContain("page    ");
        answer.Out.ShouldContain($"{question.GetProperty("id").GetString()} ");
        json.EnumerateObject().Select(field => field.Name).ShouldBe(["id", "title", "pages", "pageIds", "earliest", "latest", "questions"]);
        Ids(json, "questions", "id").ShouldContain(question.GetProperty("id").GetString()!);
    }

    [Fact]
    public async Task Every_story_of_the_list_has_two_pages_or_more_and_can_be_opened()
    {
        foreach (var story in (await _world.Json("stories", "--json")).GetProperty("items").EnumerateArray())
        {
            story.GetProperty("pages").GetArrayLength().ShouldBeGreaterThan(1);
            story.GetProperty("pageIds").GetArrayLength().ShouldBe(story.GetProperty("pages").GetArrayLength());
            (await _world.Run("stories", story.GetProperty("id").GetString()!)).Exit.ShouldBe(0);
        }
        (await _world.Run("stories")).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_story_that_is_none_is_said_to_be_none()
    {
        var answer = await _world.Run("stories", "s999");

        answer.Exit.ShouldBe(1);
        answer.Error.ShouldContain("“s999” is no story of the ledger. See: whence stories");
    }

    [Fact]
    public async Task A_timeline_begins_with_the_oldest_page()
    {
        var id = await Id(_world, "railway bridge");

        var answer = await _world.Run("timeline", id);

        answer.Exit.ShouldBe(0);
        var rows = answer.Lines.Select(line => line.Split('\t')).ToList();
        rows.Select(row => row[0]).ShouldBe(["2026-03-02", "2026-03-03", "2026-03-03", "2026-03-04"]);
        rows.ShouldAllBe(row => row[2] == $"{id}.1");
        rows[0][3..].ShouldBe(["Northwire", Mayor, "", $"that {Bridge}"]);
    }

    [Fact]
    public async Task A_timeline_is_asked_by_question_answer_story_or_words()
    {
        var question = await Question(_world, "railway bridge");
        var id = question.GetProperty("id").GetString()!;
        var claims = (await _world.Json("timeline", id, "--json")).GetProperty("items").EnumerateArray().Select(claim => claim.GetProperty("id").GetString()).ToList();

        (await Claims($"{id}.1")).ShouldBe(claims);
        (await Claims("railway", "bridge")).ShouldBe(claims);
        (await Claims(question.GetProperty("story").GetString()!)).ShouldContain(claims[0]);
        (await Claims(id, "--limit", "2", "--skip", "1")).ShouldBe(claims[1..3]);
    }

    [Fact]
    public async Task A_timeline_as_json_has_claims_with_the_answer_that_they_give()
    {
        var list = await _world.Json("timeline", "railway", "--json");

        list.GetProperty("total").GetInt32().ShouldBe(4);
        foreach (var claim in list.GetProperty("items").EnumerateArray())
        {
            claim.GetProperty("question").GetString().ShouldBe(await Id(_world, "railway"));
            claim.GetProperty("answer").GetString()!.ShouldStartWith(claim.GetProperty("question").GetString()! + ".");
            claim.GetProperty("spans").GetArrayLength().ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_timeline_of_nothing_has_exit_code_1()
    {
        var answer = await _world.Run("timeline", "zebra");

        answer.Exit.ShouldBe(1);
        answer.Error.ShouldContain("“zebra”");
    }

    [Fact]
    public async Task A_reprint_is_listed_with_what_it_was_copied_from_and_what_tells_so()
    {
        var answer = await _world.Run("reprints");

        answer.Exit.ShouldBe(0);
        var row = answer.Lines.Single().Split('\t');
        row[0].ShouldBe("Valley Digest: digest-market");
        row[2].ShouldBe("from");
        row[3].ShouldBe("The Oristad Courier: courier-market");
        row[6].ShouldContain("credit");
    }

    [Fact]
    public async Task The_passages_of_a_reprint_are_the_same_words_at_their_code_points_on_both_pages()
    {
        var reprint = (await _world.Json("reprints", "--json")).GetProperty("items")[0];

        var texts = new Dictionary<string, System.Text.Rune[]>();
        foreach (var page in reprint.GetProperty("pages").EnumerateArray())
            texts[page.GetString()!] = [.. (await _world.Json("page", page.GetString()!, "--json")).GetProperty("text").GetString()!.EnumerateRunes()];
        var (a, b) = (texts[reprint.GetProperty("pages")[0].GetString()!], texts[reprint.GetProperty("pages")[1].GetString()!]);
        reprint.GetProperty("from").GetString().ShouldBe("courier-market");
        reprint.GetProperty("passages").GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var passage in reprint.GetProperty("passages").EnumerateArray())
        {
            var words = Cut(a, passage.GetProperty("a"));
            words.ShouldBe(Cut(b, passage.GetProperty("b")));
            words.ShouldContain("a brass band from Kestrel");
        }
    }

    [Fact]
    public async Task Reprints_can_be_asked_for_by_page()
    {
        (await _world.Json("reprints", "--page", "courier-market", "--json")).GetProperty("total").GetInt32().ShouldBe(1);
        (await _world.Json("reprints", "--page", "post-lenna", "--json")).GetProperty("total").GetInt32().ShouldBe(0);
        (await _world.Run("reprints", "--page", "post-lenna")).Error.ShouldContain("No pair of pages found.");
    }

    public void Dispose() => _world.Dispose();

    private async Task<List<string?>> Claims(params string[] what) =>
        [.. (await _world.Json(["timeline", .. what, "--json"])).GetProperty("items").EnumerateArray().Select(claim => claim.GetProperty("id").GetString())];

    private static IEnumerable<string> Ids(System.Text.Json.JsonElement of, string list, string field) =>
        of.GetProperty(list).EnumerateArray().Select(item => item.GetProperty(field).GetString()!);

    private static string Cut(System.Text.Rune[] text, System.Text.Json.JsonElement span) =>
        string.Concat(text[span[0].GetInt32()..span[1].GetInt32()].Select(rune => rune.ToString()));
}
