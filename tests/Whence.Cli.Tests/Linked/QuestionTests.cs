using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

public sealed class QuestionTests : IDisposable
{
    private readonly World _world = new();

    public QuestionTests() => Fill(_world);

    [Fact]
    public async Task An_answer_shows_its_counts_and_under_each_origin_who_said_it_in_which_words()
    {
        var id = await Id(_world, "railway bridge");

        var answer = await _world.Run("question", id);

        answer.Exit.ShouldBe(0);
        answer.Lines[0].ShouldStartWith(id + " ");
        answer.Out.ShouldContain("4 pages · 4 outlets · 1 origin in this ledger · 1 page unsourced");
        answer.Out.ShouldContain("by family 1 · by side 1 · trails end: 3 named only");
        answer.Out.ShouldContain($"origin  {Mayor}");
        answer.Out.ShouldContain($"Northwire, 2026-03-02: {Mayor}: “that {Bridge}”");
        answer.Out.ShouldContain("unsourced  from nobody: adds no origin");
        answer.Out.ShouldContain("The Oristad Courier, 2026-03-03: the page itself:");
        answer.Out.ShouldContain($": same origin: both end at {Mayor}");
        answer.Out.ShouldContain("circular");
    }

    [Fact]
    public async Task A_claim_or_an_answer_leads_to_its_question()
    {
        var question = await Question(_world, "railway bridge");
        var id = question.GetProperty("id").GetString()!;
        var claim = question.GetProperty("answers")[0].GetProperty("claims")[0].GetString()!;
        var whole = (await _world.Run("question", id)).Out;

        (await _world.Run("question", claim)).Out.ShouldBe(whole);
        (await _world.Run("question", $"{id}.1")).Out.ShouldBe(whole);
        (await _world.Run("question", id.ToUpperInvariant())).Out.ShouldBe(whole);
    }

    [Theory]
    [InlineData("q999", "See: whence questions")]
    [InlineData("c999", "See: whence questions")]
    [InlineData("bridges", "See: whence questions")]
    [InlineData("q1.99", "See: whence questions")]
    public async Task What_is_no_question_is_said_to_be_none(string wanted, string next)
    {
        foreach (var verb in new[] { "question", "origins" })
        {
            var answer = await _world.Run(verb, wanted);

            answer.Exit.ShouldBe(1);
            answer.Error.ShouldContain($"“{wanted}” is no question of the ledger.");
            answer.Error.ShouldContain(next);
        }
    }

    [Fact]
    public async Task A_claim_whose_page_is_not_linked_yet_is_said_to_wait()
    {
        File.Delete(_world.Ledger);
        Newsroom.Fill(_world);

        var answer = await _world.Run("question", "c1");

        answer.Exit.ShouldBe(1);
        answer.Error.ShouldContain("whence link");
    }

    [Fact]
    public async Task Two_questions_that_are_made_one_are_one_until_that_is_undone()
    {
        var (bridge, losses) = (await Id(_world, "railway bridge"), await Id(_world, "400 Tarvonian"));

        var merged = await _world.Run("question", "merge", bridge, losses, "--why", "the same night", "--by", "Ada Lind");
        var one = await Id(_world, "railway bridge") == await Id(_world, "400 Tarvonian");
        var undone = await _world.Run("undo", "e1", "--why", "two things");

        merged.Exit.ShouldBe(0);
        merged.Out.ShouldBe($"e1: {bridge} is {losses}\n");
        merged.Error.ShouldContain("whence undo e1 --why TEXT");
        one.ShouldBeTrue();
        undone.Exit.ShouldBe(0);
        (await Id(_world, "railway bridge")).ShouldNotBe(await Id(_world, "400 Tarvonian"));
    }

    [Fact]
    public async Task A_claim_that_is_taken_out_stands_under_a_question_of_its_own()
    {
        var claims = (await Question(_world, "railway bridge")).GetProperty("answers")[0].GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()!).ToList();

        var split = await _world.Run("question", "split", claims[0], "--why", "another bridge");

        split.Exit.ShouldBe(0);
        var alone = await _world.Json("question", claims[0], "--json");
        alone.GetProperty("claims").GetInt32().ShouldBe(1);
        (await _world.Json("question", claims[1], "--json")).GetProperty("claims").GetInt32().ShouldBe(claims.Count - 1);
    }

    [Fact]
    public async Task Who_rules_is_named_by_option_or_environment_and_must_say_why()
    {
        var (bridge, losses) = (await Id(_world, "railway bridge"), await Id(_world, "400 Tarvonian"));
        _world.Variables["WHENCE_USER"] = "Ada Lind";

        (await _world.Run("question", "merge", bridge, losses)).Exit.ShouldBe(2);
        (await _world.Run("question", "merge", bridge, losses, "--why", " ")).Exit.ShouldBe(2);
        var merged = await _world.Json("question", "merge", bridge, losses, "--why", "one night", "--json");

        merged.GetProperty("who").GetString().ShouldBe("Ada Lind");
        merged.GetProperty("kind").GetString().ShouldBe("merge questions");
        merged.GetProperty("why").GetString().ShouldBe("one night");
    }

    [Theory]
    [InlineData("merge", "q1", "q999")]
    [InlineData("merge", "q1", "q1")]
    [InlineData("split", "c999")]
    [InlineData("split", "bridge")]
    public async Task A_ruling_on_nothing_is_refused_with_a_line(params string[] ruling)
    {
        var answer = await _world.Run(["question", .. ruling, "--why", "x"]);

        answer.Exit.ShouldBe(1);
        answer.Error.Trim().Split('\n').Length.ShouldBe(1);
        (await _world.Json("log", "--json")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Help_of_a_ruling_shows_what_it_takes_and_no_more()
    {
        var help = (await _world.Run("question", "merge", "--help")).Out;

        help.ShouldContain("question merge <QUESTION> <WITH>");
        (await _world.Run("question", "merge")).Error.ShouldContain("See: whence question merge --help");
    }

    public void Dispose() => _world.Dispose();
}
