using System.Text.Json;

namespace Whence.Cli.Tests;

public sealed class AddTests : IDisposable
{
    private readonly World _world = new();

    [Fact]
    public async Task A_folder_means_the_files_in_it_and_below_in_name_order()
    {
        _world.File("in/b.txt", "The mayor of Oristad said so.");
        _world.File("in/a.txt", "The ministry said so.");
        _world.File("in/c/d.txt", "The port office said so.");
        _world.File("in/.hidden", "not a page");

        var answer = await _world.Run("add", "in", "--verbose");

        answer.Exit.ShouldBe(0);
        answer.Lines[..3].Select(line => line.Split(' ')[^1]).ShouldBe(["a.txt", "b.txt", "c/d.txt"]);
        answer.Lines[3].ShouldStartWith("3 pages added, 0 there already, 0 refused");
    }

    [Fact]
    public async Task The_same_bytes_are_one_page()
    {
        _world.File("a.txt", "The ministry said so.");
        _world.File("b.txt", "The ministry said so.");

        var first = await _world.Run("add", "a.txt", "b.txt");
        var second = await _world.Run("add", "a.txt");

        first.Out.ShouldStartWith("1 page added, 1 there already, 0 refused");
        second.Out.ShouldStartWith("0 pages added, 1 there already, 0 refused");
        (await _world.Json("pages", "--json")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Refused_pages_are_listed_with_reason_and_next_step_and_stay_on_the_list()
    {
        _world.File("a.txt", "The ministry said so.");
        _world.File("empty.txt", "");

        var answer = await _world.Run("add", "a.txt", "empty.txt", "missing.txt");

        answer.Exit.ShouldBe(1);
        answer.Out.ShouldContain("1 page added, 0 there already, 2 refused");
        answer.Out.ShouldContain("  empty.txt: there is nothing in it");
        answer.Out.ShouldContain("  missing.txt: there is no such file");
        var refused = await _world.Json("refused", "--json");
        refused.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()).ShouldBe(["empty.txt"]);
    }

    [Fact]
    public async Task Json_gives_a_line_a_page_and_a_summary()
    {
        _world.Input = "{\"name\": \"one\", \"text\": \"The ministry said so.\"}\n{\"name\": \"two\", \"text\": \"\"}\n"u8.ToArray();

        var answer = await _world.Run("add", "-", "--json");

        answer.Exit.ShouldBe(1);
        var lines = answer.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines[0].GetProperty("status").GetString().ShouldBe("added");
        lines[0].GetProperty("id").GetString()!.ShouldStartWith("sha256:");
        lines[1].GetProperty("status").GetString().ShouldBe("refused");
        lines[1].GetProperty("code").GetString().ShouldBe("empty");
        lines[2].GetProperty("summary").GetProperty("added").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_stop_leaves_a_ledger_in_which_the_work_goes_on()
    {
        for (var i = 0; i < 20; i++)
            _world.File($"in/{i}.txt", $"The ministry said so {i} times.");
        _world.Stop = new CancellationToken(canceled: true);

        var stopped = await _world.Run("add", "in");
        _world.Stop = CancellationToken.None;
        var rerun = await _world.Run("add", "in");

        stopped.Exit.ShouldBe(130);
        rerun.Exit.ShouldBe(0);
        (await _world.Json("pages", "--json")).GetProperty("total").GetInt32().ShouldBe(20);
    }

    [Fact]
    public async Task The_ledger_is_the_one_named_then_the_environments_then_the_folders_own()
    {
        _world.File("a.txt", "The ministry said so.");
        _world.Variables["WHENCE_LEDGER"] = Path.Combine(_world.Folder, "environment.db");

        await _world.Run("add", "a.txt", "--ledger", "named.db");
        await _world.Run("add", "a.txt");
        _world.Variables.Clear();
        await _world.Run("add", "a.txt");

        foreach (var name in new[] { "named.db", "environment.db", "whence.db" })
            File.Exists(Path.Combine(_world.Folder, name)).ShouldBeTrue(name);
    }

    public void Dispose() => _world.Dispose();
}
