using System.Text.Json;
using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

public sealed class CrossTests : IDisposable
{
    private readonly World _world = new();

    public CrossTests() => Fill(_world);

    [Fact]
    public async Task Origins_come_with_the_reason_for_every_join()
    {
        var id = await Id(_world, "railway bridge");

        var list = await _world.Run("origins");
        var one = await _world.Run("origins", id);

        list.Exit.ShouldBe(0);
        list.Lines.ShouldContain(line => line.StartsWith(id + " ", StringComparison.Ordinal));
        one.Out.ShouldContain($"origin  {Mayor}: c");
        one.Out.ShouldContain($": same origin: both end at {Mayor}");
        JsonElement.DeepEquals((await _world.Json("origins", id, "--json")).GetProperty("items")[0], await _world.Json("question", id, "--json")).ShouldBeTrue();
    }

    [Fact]
    public async Task Circular_reporting_is_listed_alone_when_asked() =>
        Ids(await _world.Json("origins", "--circular", "--json")).ShouldContain(await Id(_world, "railway bridge"));

    [Fact]
    public async Task A_conflict_of_figures_is_shown_once_with_the_claims_of_both_sides()
    {
        var answer = await _world.Run("conflicts", "--kind", "figures");

        answer.Exit.ShouldBe(0);
        answer.Out.ShouldContain("figures  no one number is both");
        answer.Out.ShouldContain($"Northwire, 2026-03-02: {Staff}: “that {Losses}”");
        answer.Out.ShouldContain($"Tarvon Today, 2026-03-05: {Ministry}: “that 12 Tarvonian soldiers were killed near the town of Lenna”");
        var reasons = answer.Lines.Where(line => line.Contains("figures  ", StringComparison.Ordinal)).ToList();
        reasons.ShouldBeUnique();
    }

    [Fact]
    public async Task A_denial_stands_against_what_it_denies_and_is_an_answer_of_its_own()
    {
        var losses = await Question(_world, "400 Tarvonian");

        var denial = (await _world.Json("conflicts", "--kind", "denial", "--json")).GetProperty("items")[0];

        denial.GetProperty("question").GetString().ShouldBe(losses.GetProperty("id").GetString());
        losses.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()).ShouldBeSubsetOf(["contested", "denied", "circular", "unsourced"]);
        losses.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()).ShouldContain("denied");
        var rejecting = losses.GetProperty("answers").EnumerateArray().Single(answer => answer.GetProperty("polarity").GetString() == "rejects");
        rejecting.GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()).ShouldContain(denial.GetProperty("a").GetString());
        rejecting.GetProperty("named")[0].GetProperty("name").GetString().ShouldBe(Ministry);
    }

    [Fact]
    public async Task Conflicts_as_json_have_the_fields_of_the_contract_and_name_claims_of_one_question()
    {
        var conflicts = await _world.Json("conflicts", "--json");

        conflicts.GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
        foreach (var conflict in conflicts.GetProperty("items").EnumerateArray())
        {
            conflict.EnumerateObject().Select(field => field.Name).ShouldBe(["type", "a", "b", "why", "question"]);
            conflict.GetProperty("type").GetString().ShouldBeOneOf("figures", "denial", "update", "correction", "supersession");
            foreach (var claim in new[] { "a", "b" })
                (await _world.Json("question", conflict.GetProperty(claim).GetString()!, "--json")).GetProperty("id").GetString().ShouldBe(conflict.GetProperty("question").GetString());
        }
    }

    [Fact]
    public async Task A_source_that_fell_away_is_drift_with_both_texts()
    {
        var id = await Id(_world, "railway bridge");

        var answer = await _world.Run("drift", "--question", id, "--kind", "source");
        var drift = (await _world.Json("drift", "--question", id, "--kind", "source", "--json")).GetProperty("items")[0];

        answer.Exit.ShouldBe(0);
        answer.Lines[0].ShouldStartWith(id + " ");
        answer.Out.ShouldContain("source  “");
        answer.Out.ShouldContain("The Oristad Courier, 2026-03-03: the page itself:");
        drift.EnumerateObject().Select(field => field.Name).ShouldBe(["from", "to", "kind", "before", "after", "question"]);
        drift.GetProperty("kind").GetString().ShouldBe("source");
    }

    [Theory]
    [InlineData(1, "conflicts", "--question", "q999")]
    [InlineData(1, "drift", "--question", "bridges")]
    [InlineData(2, "conflicts", "--kind", "quarrel")]
    [InlineData(2, "drift", "--kind", "wind")]
    public async Task A_question_or_kind_that_is_none_is_said_to_be_none(int exit, params string[] args)
    {
        var answer = await _world.Run(args);

        answer.Exit.ShouldBe(exit);
        answer.Error.ShouldContain("whence");
        answer.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_nothing_conflicts_it_is_said_what_would()
    {
        var bridge = await Id(_world, "railway bridge");

        var answer = await _world.Run("conflicts", "--question", bridge, "--kind", "figures");

        answer.Exit.ShouldBe(0);
        answer.Error.ShouldContain("No conflict found. Two claims of one question are in conflict when");
    }

    [Fact]
    public async Task An_answer_is_traced_by_all_its_routes_with_what_changed_on_the_way()
    {
        var id = await Id(_world, "railway bridge");

        var answer = await _world.Run("trace", $"{id}.1");
        var json = (await _world.Json("trace", id, "--json")).GetProperty("items")[0];

        answer.Exit.ShouldBe(0);
        answer.Lines[0].ShouldStartWith($"{id}.1 ");
        var days = answer.Lines.Where(line => line.Contains(", 2026-03-0", StringComparison.Ordinal)).Select(line => line[line.IndexOf("2026", StringComparison.Ordinal)..][..10]).ToList();
        days.ShouldBe(["2026-03-02", "2026-03-03", "2026-03-03", "2026-03-04"]);
        answer.Out.ShouldContain("the trail ends: named only");
        answer.Out.ShouldContain("drift   source since c");
        json.EnumerateObject().Select(field => field.Name).ShouldBe(["answer", "routes", "drift"]);
        json.GetProperty("routes").GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public async Task A_claims_trace_names_the_answer_that_it_gives_and_ends_where_the_ledger_holds_the_outlets_own_page()
    {
        var courier = (await _world.Json("claims", "--via", "Northwire", "--json")).GetProperty("items")[0].GetProperty("id").GetString()!;

        var answer = await _world.Run("trace", courier);
        var json = (await _world.Json("trace", courier, "--json")).GetProperty("items")[0];

        var losses = await Question(_world, "400 Tarvonian");
        json.GetProperty("question").GetString().ShouldBe(losses.GetProperty("id").GetString());
        answer.Out.ShouldContain($"{json.GetProperty("answer").GetString()}");
        answer.Out.ShouldContain("in this ledger");
        json.GetProperty("trail").GetProperty("end").GetString().ShouldBeOneOf("held", "linked", "named");
    }

    [Theory]
    [InlineData("q999")]
    [InlineData("q1.77")]
    public async Task An_answer_that_is_not_there_is_not_traced(string id)
    {
        var answer = await _world.Run("trace", id);

        answer.Exit.ShouldBe(1);
        answer.Error.ShouldContain("whence questions");
    }

    public void Dispose() => _world.Dispose();
}
