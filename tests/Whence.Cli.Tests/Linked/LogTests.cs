using Microsoft.Data.Sqlite;
using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

public sealed class LogTests : IDisposable
{
    private readonly World _world = new();

    public LogTests() => Fill(_world);

    [Fact]
    public async Task Two_sources_that_are_made_one_count_as_one_origin_until_they_are_parted()
    {
        var losses = await Id(_world, "400 Tarvonian");
        var before = await Origins(losses);

        var merged = await _world.Run("source", "merge", Ministry, Staff, "--why", "a test of the log", "--by", "Ada Lind");
        var during = await Origins(losses);
        var parted = await _world.Run("source", "split", Ministry, "--why", "they are enemies");

        merged.Exit.ShouldBe(0);
        merged.Out.ShouldBe($"e1: “{Ministry}” is “{Staff}”\n");
        during.ShouldBeLessThan(before);
        parted.Exit.ShouldBe(0);
        (await Origins(losses)).ShouldBe(before);
    }

    [Fact]
    public async Task A_source_names_those_that_were_merged_into_it_with_who_did_it_and_why()
    {
        await _world.Run("source", "merge", Ministry, Staff, "--why", "a test of the log", "--by", "Ada Lind");

        var text = await _world.Run("source", Staff);
        var json = await _world.Json("source", Staff, "--json");

        text.Out.ShouldContain($"merged  “{Ministry}”");
        text.Out.ShouldContain("by Ada Lind");
        text.Out.ShouldContain("e1: a test of the log");
        json.GetProperty("merged")[0].GetProperty("name").GetString().ShouldBe(Ministry);
        json.GetProperty("merged")[0].GetProperty("event").GetString().ShouldBe("e1");
    }

    [Fact]
    public async Task The_log_tells_who_did_what_and_why_newest_first()
    {
        await _world.Run("source", "merge", Ministry, Staff, "--why", "one voice", "--by", "Ada Lind");
        await _world.Run("undo", "e1", "--why", "two voices", "--by", "Bo Ek");

        var log = await _world.Run("log");
        var json = (await _world.Json("log", "--json")).GetProperty("items");

        log.Lines.Select(line => line.Split('\t')).Select(row => (row[0], row[2], row[3], row[4])).ShouldBe(
            [("e2", "Bo Ek", "undid e1 (merge sources)", "two voices"), ("e1", "Ada Lind", $"“{Ministry}” is “{Staff}”", "one voice")]);
        json[0].EnumerateObject().Select(field => field.Name).ShouldBe(["id", "at", "who", "kind", "subject", "why", "undoes", "hash"]);
        json[0].GetProperty("undoes").GetString().ShouldBe("e1");
        json[1].GetProperty("subject").GetProperty("name").GetString().ShouldBe(Ministry);
    }

    [Fact]
    public async Task An_undo_says_that_the_log_keeps_both_and_cannot_be_undone()
    {
        await _world.Run("source", "merge", Ministry, Staff, "--why", "one voice");

        var undone = await _world.Run("undo", "e1", "--why", "two voices");
        var again = await _world.Run("undo", "e2", "--why", "one after all");

        undone.Error.ShouldNotContain("whence undo e2");
        undone.Error.ShouldContain("whence log");
        again.Exit.ShouldBe(1);
        again.Error.ShouldContain("do that act again instead");
    }

    [Theory]
    [InlineData(1, "undo", "e7", "--why", "x")]
    [InlineData(2, "undo", "seven", "--why", "x")]
    [InlineData(2, "undo", "e1")]
    [InlineData(1, "source", "merge", "Nobody At All", "Northwire", "--why", "x")]
    [InlineData(1, "source", "split", "Northwire", "--why", "x")]
    [InlineData(1, "redact", "nowhere", "--why", "x")]
    [InlineData(2, "redact", "post-lenna")]
    public async Task An_act_that_cannot_be_done_leaves_no_event(int exit, params string[] args)
    {
        var answer = await _world.Run(args);

        answer.Exit.ShouldBe(exit);
        answer.Error.Trim().Split('\n').Length.ShouldBe(1);
        (await _world.Json("log", "--json")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task An_erased_page_counts_no_more_and_is_not_taken_in_again()
    {
        var question = await Id(_world, "railway bridge");

        var redacted = await _world.Run("redact", "post-lenna", "--why", "a witness asked");
        _world.Input = System.Text.Encoding.UTF8.GetBytes(LinkedNewsroom.Pages);
        var again = await _world.Run("add", "-");

        redacted.Exit.ShouldBe(0);
        redacted.Out.ShouldStartWith("e1: erased ");
        redacted.Error.ShouldContain("backups");
        (await _world.Json("question", question, "--json")).GetProperty("pages").GetInt32().ShouldBe(3);
        again.Exit.ShouldBe(1);
        again.Out.ShouldContain("was erased from this ledger");
        (await _world.Run("undo", "e1", "--why", "x")).Error.ShouldContain("cannot come back");
    }

    [Fact]
    public async Task A_whole_log_is_said_to_hold_and_gives_its_last_hash()
    {
        await _world.Run("source", "merge", Ministry, Staff, "--why", "one voice");

        var check = await _world.Run("log", "verify");
        var json = await _world.Json("log", "verify", "--json");

        check.Exit.ShouldBe(0);
        check.Out.ShouldStartWith("1 event, the chain holds; last hash sha256:");
        json.GetProperty("holds").GetBoolean().ShouldBeTrue();
        json.GetProperty("hash").GetString().ShouldBe((await _world.Json("log", "--json")).GetProperty("items")[0].GetProperty("hash").GetString());
    }

    [Fact]
    public async Task A_log_that_somebody_changed_is_found_out()
    {
        await _world.Run("source", "merge", Ministry, Staff, "--why", "one voice");
        using (var db = new SqliteConnection($"Data Source={_world.Ledger};Pooling=False"))
        {
            db.Open();
            using var change = db.CreateCommand();
            change.CommandText = "DROP TRIGGER events_stay; UPDATE events SET why = 'another reason';";
            change.ExecuteNonQuery();
        }

        var check = await _world.Run("log", "verify");

        check.Exit.ShouldBe(1);
        check.Out.ShouldContain("e1 is not what was written");
        check.Out.ShouldContain("THE CHAIN IS BROKEN");
    }

    [Fact]
    public async Task A_log_without_events_says_so() =>
        (await _world.Run("log")).Error.ShouldContain("No event found. Nobody has done anything to this ledger.");

    [Fact]
    public async Task Linking_is_done_once_and_says_when_nothing_waits()
    {
        File.Delete(_world.Ledger);
        Newsroom.Fill(_world);

        var first = await _world.Run("link");
        var second = await _world.Run("link");

        first.Out.ShouldBe("2 pages linked.\n");
        second.Out.ShouldBe("Nothing waits to be linked.\n");
        (await _world.Json("link", "--json")).GetProperty("waiting").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Linking_that_is_stopped_goes_on_where_it_was()
    {
        File.Delete(_world.Ledger);
        Newsroom.Fill(_world);
        _world.Stop = new CancellationToken(canceled: true);

        var stopped = await _world.Run("link");
        _world.Stop = CancellationToken.None;

        stopped.Exit.ShouldBe(130);
        (await _world.Run("link")).Exit.ShouldBe(0);
    }

    public void Dispose() => _world.Dispose();

    private async Task<int> Origins(string question) =>
        (await _world.Json("question", question, "--json")).GetProperty("answers").EnumerateArray().SelectMany(answer => answer.GetProperty("named").EnumerateArray())
            .Select(origin => origin.GetProperty("name").GetString()).Distinct().Count();
}
