using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

public sealed class WhatIfTests : IDisposable
{
    private readonly World _world = new();

    public WhatIfTests() => Fill(_world);

    [Fact]
    public async Task Without_its_only_origin_an_answer_loses_all_support()
    {
        var id = await Id(_world, "railway bridge");

        var answer = await _world.Run("whatif", "--source", Mayor);

        answer.Exit.ShouldBe(0);
        answer.Lines[0].Split('\t')[..6].ShouldBe([$"{id}.1", "4", "1", "1", "0", "loses all support"]);
        answer.Error.ShouldContain("would lose all support in this ledger");
    }

    [Fact]
    public async Task Both_counts_are_in_the_json()
    {
        var change = (await _world.Json("whatif", "--source", Mayor, "--json")).GetProperty("items")[0];

        change.EnumerateObject().Select(field => field.Name).ShouldBe(["question", "answer", "text", "losesSupport", "before", "after"]);
        change.GetProperty("losesSupport").GetBoolean().ShouldBeTrue();
        change.GetProperty("before").GetProperty("pages").GetInt32().ShouldBe(4);
        change.GetProperty("after").GetProperty("origins").GetProperty("source").EnumerateArray().Select(n => n.GetInt32()).ShouldBe([0, 0]);
    }

    [Fact]
    public async Task An_alias_leaves_out_the_same_source_as_its_name()
    {
        var losses = await Id(_world, "400 Tarvonian");
        var source = (await _world.Json("source", Staff, "--json")).GetProperty("source");

        var byName = await _world.Run("whatif", "--source", Staff, "--question", losses);
        var byId = await _world.Run("whatif", "--source", source.GetProperty("id").GetString()!, "--question", losses);

        byName.Out.ShouldNotBeEmpty();
        byId.Out.ShouldBe(byName.Out);
        foreach (var alias in source.GetProperty("aliases").EnumerateArray())
            (await _world.Run("whatif", "--source", alias.GetString()!, "--question", losses)).Out.ShouldBe(byName.Out);
    }

    [Fact]
    public async Task An_outlet_takes_its_pages_with_it()
    {
        var id = await Id(_world, "railway bridge");

        var change = (await _world.Json("whatif", "--outlet", "Harrow Post", "--question", id, "--json")).GetProperty("items")[0];

        change.GetProperty("before").GetProperty("pages").GetInt32().ShouldBe(4);
        change.GetProperty("after").GetProperty("pages").GetInt32().ShouldBe(3);
        change.GetProperty("losesSupport").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_family_takes_all_its_bodies_with_it()
    {
        var losses = await Id(_world, "400 Tarvonian");

        var answer = await _world.Run("whatif", "--family", "Government of Veskaria", "--question", losses);

        answer.Exit.ShouldBe(0);
        answer.Lines.Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(1, "--source", "Nobody At All", "whence sources")]
    [InlineData(1, "--outlet", "No Such Paper", "whence pages")]
    public async Task Somebody_whom_the_ledger_does_not_know_cannot_be_left_out(int exit, string option, string name, string next)
    {
        var answer = await _world.Run("whatif", option, name);

        answer.Exit.ShouldBe(exit);
        answer.Error.ShouldContain(name);
        answer.Error.ShouldContain(next);
    }

    [Fact]
    public async Task Nobody_left_out_is_no_question()
    {
        var answer = await _world.Run("whatif");

        answer.Exit.ShouldBe(2);
        answer.Error.ShouldContain("--source NAME, --family NAME or --outlet NAME");
    }

    [Fact]
    public async Task A_family_on_which_nothing_rests_changes_no_answer()
    {
        var answer = await _world.Run("whatif", "--family", "Government of Nowhere");

        answer.Exit.ShouldBe(0);
        answer.Out.ShouldBeEmpty();
        answer.Error.ShouldContain("No answer changes");
    }

    public void Dispose() => _world.Dispose();
}
