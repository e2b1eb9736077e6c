using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

public sealed class QuestionsTests : IDisposable
{
    private readonly World _world = new();

    public QuestionsTests() => Fill(_world);

    [Fact]
    public async Task A_question_is_listed_with_its_pages_outlets_and_the_origins_of_each_answer()
    {
        var answer = await _world.Run("questions");

        answer.Exit.ShouldBe(0);
        var losses = answer.Lines.Select(line => line.Split('\t')).Single(row => row[5].Contains("400 Tarvonian soldiers", StringComparison.Ordinal));
        losses[0].ShouldStartWith("q");
        losses[1..3].ShouldBe(["4", "4"]);
        losses[3].ShouldMatch(@"^\d+(–\d+)?( \| \d+(–\d+)?)*$");
    }

    [Fact]
    public async Task Counts_are_said_to_be_those_of_this_ledger() =>
        (await _world.Run("questions")).Error.ShouldContain("in this ledger");

    [Fact]
    public async Task Four_outlets_that_repeat_one_mayor_are_circular_reporting_and_one_of_them_names_nobody()
    {
        var bridge = await Question(_world, "railway bridge");

        bridge.GetProperty("pages").GetInt32().ShouldBe(4);
        bridge.GetProperty("outlets").GetInt32().ShouldBe(4);
        var answer = bridge.GetProperty("answers")[0];
        answer.GetProperty("origins").GetProperty("source").EnumerateArray().Select(n => n.GetInt32()).ShouldBe([1, 1]);
        answer.GetProperty("unsourced").GetInt32().ShouldBe(1);
        answer.GetProperty("circular").GetBoolean().ShouldBeTrue();
        answer.GetProperty("circularWhy").GetString().ShouldNotBeNullOrWhiteSpace();
        bridge.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()).ShouldBe(["circular", "unsourced"], ignoreOrder: true);
    }

    [Fact]
    public async Task Filters_choose_questions()
    {
        var bridge = await Id(_world, "railway bridge");
        var losses = await Id(_world, "400 Tarvonian");

        (await Asked("--mark", "circular")).ShouldContain(bridge);
        (await Asked("--mark", "circular", "--mark", "unsourced")).ShouldBe([bridge]);
        (await Asked("--source", Mayor)).ShouldBe([bridge]);
        (await Asked("--source", Ministry)).ShouldContain(losses);
        (await Asked("--page", "herald-lenna")).ShouldBe([bridge]);
        (await Asked("--text", "railway")).ShouldBe([bridge]);
        (await Asked("--page", "nowhere")).ShouldBeEmpty();
        (await Asked("--story", "s999")).ShouldBeEmpty();
        (await Asked("--least-pages", "1")).Count.ShouldBeGreaterThan((await Asked()).Count);
        (await Asked("--limit", "1", "--skip", "1")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Questions_of_most_pages_on_fewest_origins_come_first_when_that_is_asked()
    {
        var rests = (await _world.Json("questions", "--sort", "Rests", "--json")).GetProperty("items").EnumerateArray()
            .Select(question => (double)question.GetProperty("pages").GetInt32() / Math.Max(1, question.GetProperty("answers")[0].GetProperty("origins").GetProperty("source")[0].GetInt32())).ToList();

        rests.ShouldBe(rests.OrderDescending());
        (await Asked("--sort", "Newest"))[0].ShouldNotBe(await Id(_world, "railway bridge"));
    }

    [Fact]
    public async Task A_question_as_json_has_its_fields()
    {
        var question = await Question(_world, "railway bridge");

        question.EnumerateObject().Select(field => field.Name).ShouldBe(
            ["id", "text", "story", "claims", "pages", "outlets", "marks", "earliest", "latest", "answers"]);
        question.GetProperty("answers")[0].EnumerateObject().Select(field => field.Name).ShouldBe(
            ["id", "text", "polarity", "low", "high", "claims", "pages", "outlets", "unsourced", "origins", "named", "joins", "sides", "circular", "circularWhy", "trail"]);
        (question.GetProperty("earliest").GetString(), question.GetProperty("latest").GetString()).ShouldBe(("2026-03-02", "2026-03-04"));
    }

    [Fact]
    public async Task Where_there_is_none_the_next_step_is_named()
    {
        var answer = await _world.Run("questions", "--text", "zebra");

        answer.Exit.ShouldBe(0);
        answer.Out.ShouldBeEmpty();
        answer.Error.ShouldContain("No question found.");
        answer.Error.ShouldContain("--least-pages 1");
    }

    [Fact]
    public async Task A_mark_that_is_none_is_answered_with_those_that_are()
    {
        var answer = await _world.Run("questions", "--mark", "proven");

        answer.Exit.ShouldBe(2);
        answer.Error.ShouldContain("'contested'");
        answer.Error.ShouldNotContain("Whence.");
    }

    [Fact]
    public async Task Pages_that_are_not_linked_yet_are_said_to_wait()
    {
        File.Delete(_world.Ledger);
        Newsroom.Fill(_world);

        foreach (var verb in new[] { "questions", "origins", "conflicts", "drift", "stories", "reprints" })
        {
            (await _world.Run(verb)).Error.ShouldContain("2 pages not linked yet: run whence link", Case.Sensitive, verb);
            (await _world.Run(verb, "--json")).Error.ShouldContain("2 pages not linked yet: run whence link", Case.Sensitive, verb);
        }
    }

    public void Dispose() => _world.Dispose();

    private async Task<List<string>> Asked(params string[] filters) => [.. Ids(await _world.Json(["questions", "--json", .. filters]))];
}
