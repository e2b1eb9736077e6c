namespace Whence.Cli.Tests;

public sealed class DemoTests : IDisposable
{
    private readonly World _world = new();

    [Fact]
    public async Task The_demonstration_reads_the_samples_and_gives_a_command_behind_each_finding()
    {
        var answer = await _world.Run("demo", "--ledger", "demo.db");

        answer.Error.ShouldBeEmpty();
        answer.Exit.ShouldBe(0);
        var commands = answer.Lines.Where(line => line.StartsWith("   $ whence ", StringComparison.Ordinal)).ToList();
        commands.Count.ShouldBeGreaterThan(1);
        commands[^1].ShouldBe("   $ whence serve --open --ledger demo.db");
        foreach (var command in commands[..^1])
            (await _world.Run([.. Words(command)])).Exit.ShouldBe(0, command);
    }

    [Fact]
    public async Task A_ledger_that_is_there_is_never_replaced_by_the_demonstration()
    {
        Newsroom.Fill(_world);

        var answer = await _world.Run("demo", "--ledger", "whence.db");

        answer.Exit.ShouldBe(2);
        (await _world.Json("pages", "--json")).GetProperty("total").GetInt32().ShouldBe(2);
    }

    public void Dispose() => _world.Dispose();

    // As a shell would cut the printed command, so that what is printed can be pasted.
    private static IEnumerable<string> Words(string command)
    {
        var parts = command["   $ whence ".Length..].Split('\'');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i % 2 == 1)
                yield return parts[i];
            else
                foreach (var word in parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    yield return word;
        }
    }
}
