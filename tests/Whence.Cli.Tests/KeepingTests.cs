namespace Whence.Cli.Tests;

public sealed class KeepingTests : IDisposable
{
    private readonly World _world = new();

    [Fact]
    public async Task A_backup_is_a_ledger_of_its_own_and_never_overwrites()
    {
        Newsroom.Fill(_world);

        var first = await _world.Run("backup", "copy.db");
        var second = await _world.Run("backup", "copy.db");

        first.Exit.ShouldBe(0);
        second.Exit.ShouldBe(4);
        (await _world.Json("pages", "--json", "--ledger", "copy.db")).GetProperty("total").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Rereading_takes_the_bytes_that_the_ledger_keeps()
    {
        _world.File("a.txt", "The ministry said so.");
        _world.File("lines.jsonl", "{\"name\": \"one\", \"text\": \"The mayor said so.\"}\n{\"name\": \"two\", \"text\": \"The port office said so.\"}\n");
        await _world.Run("add", "a.txt", "lines.jsonl");

        var nothing = await _world.Run("reread");
        var all = await _world.Run("reread", "--all");

        nothing.Out.ShouldStartWith("0 pages read again");
        all.Exit.ShouldBe(0);
        all.Out.ShouldStartWith("3 pages read again");
        (await _world.Json("pages", "--json")).GetProperty("items").EnumerateArray().Select(page => page.GetProperty("name").GetString()).ShouldBe(["a.txt", "one", "two"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_doctor_finds_a_healthy_ledger_healthy()
    {
        Newsroom.Fill(_world);

        var answer = await _world.Run("doctor");

        answer.Exit.ShouldBe(0);
        answer.Out.ShouldContain("ok       integrity:");
        answer.Out.ShouldContain("with full text search");
        answer.Out.ShouldContain("see why: whence refused");
    }

    [Fact]
    public async Task The_doctor_finds_a_damaged_ledger_and_says_what_to_do()
    {
        var path = _world.File("whence.db", string.Concat(Enumerable.Repeat("This is no ledger. ", 500)));

        var answer = await _world.Run("doctor");

        answer.Exit.ShouldBe(1);
        answer.Out.ShouldContain("trouble  ledger:");
        answer.Out.ShouldContain(path);
        answer.Out.ShouldContain("whence backup");
    }

    [Fact]
    public async Task Killed_at_random_moments_the_ledger_keeps_every_acknowledged_page()
    {
        var answer = await _world.Run("eval", "kill", "--pages", "500", "--kills", "2");

        answer.Out.ShouldContain("kill test: 2/2");
        answer.Out.ShouldContain("rerun completes it");
        answer.Exit.ShouldBe(0);
    }

    public void Dispose() => _world.Dispose();
}
