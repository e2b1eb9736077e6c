using System.Text;
using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

public sealed class CheckTests : IDisposable
{
    private readonly World _world = new();

    public CheckTests() => Fill(_world);

    [Fact]
    public async Task A_statement_that_the_ledger_knows_is_told_with_who_stands_behind_it()
    {
        _world.File("draft.txt", $"{Mayor}, the mayor of Lenna, said that {Bridge}.");
        var id = await Id(_world, "railway bridge");

        var answer = await _world.Run("check", "draft.txt");

        answer.Exit.ShouldBe(0);
        answer.Out.ShouldContain($"draft   {Mayor}");
        answer.Out.ShouldContain($"{id}.1");
        answer.Out.ShouldContain("4 pages · 4 outlets · 1 origin in this ledger · 1 page unsourced");
        answer.Out.ShouldContain($"origins  {Mayor}");
        answer.Error.ShouldContain("1 of them known to this ledger");
    }

    [Fact]
    public async Task A_statement_that_it_does_not_know_is_said_to_be_not_in_this_ledger()
    {
        _world.Input = Encoding.UTF8.GetBytes("The harbour master said that 17 whales had been counted off the coast in July.");

        var answer = await _world.Run("check", "-");

        answer.Exit.ShouldBe(1);
        answer.Out.ShouldContain("not in this ledger");
    }

    [Fact]
    public async Task A_denial_in_the_draft_is_said_to_be_one_and_leads_to_the_answer_that_denies()
    {
        _world.File("draft.txt", $"Tarvonia's Defence Ministry denied that {Losses}.");

        var text = await _world.Run("check", "draft.txt");
        var statement = (await _world.Json("check", "draft.txt", "--json")).GetProperty("items")[0];

        text.Out.ShouldContain($"draft   rejected by {Ministry}");
        statement.GetProperty("polarity").GetString().ShouldBe("rejects");
        var known = statement.GetProperty("known")[0];
        known.GetProperty("question").GetProperty("answers").EnumerateArray().Single(answer => answer.GetProperty("id").GetString() == known.GetProperty("answer").GetString())
            .GetProperty("polarity").GetString().ShouldBe("rejects");
    }

    [Fact]
    public async Task Json_has_each_statement_with_the_questions_that_know_it()
    {
        _world.File("draft.txt", $"{Mayor}, the mayor of Lenna, said that {Bridge}.");

        var statement = (await _world.Json("check", "draft.txt", "--json")).GetProperty("items")[0];

        statement.EnumerateObject().Select(field => field.Name).ShouldBe(["text", "voice", "polarity", "origin", "via", "known"]);
        statement.GetProperty("origin").GetString().ShouldBe(Mayor);
        var known = statement.GetProperty("known")[0];
        known.EnumerateObject().Select(field => field.Name).ShouldBe(["claim", "answer", "likeness", "why", "question"]);
        known.GetProperty("question").GetProperty("id").GetString().ShouldBe(await Id(_world, "railway bridge"));
        known.GetProperty("likeness").GetDouble().ShouldBeInRange(0, 1);
    }

    [Fact]
    public async Task Nothing_is_stored()
    {
        _world.File("draft.txt", $"{Mayor}, the mayor of Lenna, said that {Bridge}.");

        await _world.Run("check", "draft.txt");

        (await _world.Json("pages", "--json")).GetProperty("total").GetInt32().ShouldBe(7);
        (await Question(_world, "railway bridge")).GetProperty("pages").GetInt32().ShouldBe(4);
    }

    [Theory]
    [InlineData(4, "nowhere.txt", "there is no such file")]
    [InlineData(1, "idle.txt", "no statement was found in it")]
    [InlineData(4, "empty.txt", "empty.txt")]
    public async Task What_cannot_be_checked_is_said_with_the_reason(int exit, string file, string reason)
    {
        _world.File("idle.txt", "Hello");
        _world.File("empty.txt", "");

        var answer = await _world.Run("check", file);

        answer.Exit.ShouldBe(exit);
        answer.Error.ShouldContain(reason);
    }

    public void Dispose() => _world.Dispose();
}
