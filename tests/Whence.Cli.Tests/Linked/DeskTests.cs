using System.Text.Json;
using Whence.Store;
using Whence.Store.Desk;
using Whence.Store.Sqlite;
using static Whence.Cli.Tests.Linked.LinkedNewsroom;

namespace Whence.Cli.Tests.Linked;

/// <summary>What people did at the desk, from the command line: cases, grades, and corrections to learn from.</summary>
public sealed class DeskTests : IDisposable
{
    private static readonly Act Ada = new("Ada Lind", new(2026, 3, 9, 10, 0, 0, TimeSpan.Zero), "");

    private readonly World _world = new();

    public DeskTests() => Fill(_world);

    public void Dispose() => _world.Dispose();

    private void Act(Action<IDeskLedger> act)
    {
        using var ledger = SqliteLedger.Open(_world.Ledger);
        act(ledger);
    }

    private string Claim(string words)
    {
        using var ledger = SqliteLedger.Open(_world.Ledger);
        return ledger.Claims(new() { Text = words }).Items[0].Id;
    }

    [Fact]
    public async Task A_case_is_listed_and_shown_with_what_it_holds()
    {
        var claim = Claim("railway bridge");
        Act(ledger =>
        {
            ledger.MakeCase("The bridge at Lenna", Ada);
            ledger.Keep("k1", claim, Ada);
            ledger.NoteCase("k1", "ask the mayor", Ada);
        });

        var list = await _world.Run("cases");
        var one = await _world.Run("cases", "the bridge at lenna");
        var json = await _world.Json("cases", "k1", "--json");

        list.Lines.Single().ShouldStartWith("k1\tThe bridge at Lenna\t1\t1\t");
        one.Out.ShouldContain(Bridge[..20]);
        one.Out.ShouldContain("ask the mayor");
        json.GetProperty("things")[0].GetProperty("id").GetString().ShouldBe(claim);
        json.GetProperty("notes")[0].GetProperty("who").GetString().ShouldBe("Ada Lind");
        (await _world.Run("cases", "k7")).Exit.ShouldBe(1);
        (await _world.Json("cases", "--json")).GetProperty("total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_ledger_without_cases_says_where_they_are_begun() => (await _world.Run("cases")).Error.ShouldContain("whence serve");

    [Fact]
    public async Task A_source_is_graded_and_the_grade_is_taken_away_again()
    {
        var graded = await _world.Run("grade", Staff, "c3", "--why", "party to the war", "--by", "Ada Lind");
        var again = await _world.Run("grade", Staff, "C3", "--why", "party to the war");
        var taken = await _world.Run("grade", Staff, "none", "--why", "too early");
        var wrong = await _world.Run("grade", Staff, "G9", "--why", "no such thing");

        (graded.Exit, graded.Out).ShouldBe((0, $"e1: graded “{Staff}” C3\n"));
        again.Exit.ShouldBe(1);
        taken.Out.ShouldBe($"e2: took the grade of “{Staff}” away\n");
        wrong.Exit.ShouldBe(2);
        (await _world.Run("undo", "e2", "--why", "not too early")).Exit.ShouldBe(0);
        Act(ledger => ledger.GradeOf(ledger.Source(Staff)!.Id)!.Grade.ToString().ShouldBe("C3"));
    }

    [Fact]
    public async Task Corrections_are_exported_with_what_was_read_where_and_what_it_should_have_been()
    {
        var (bridge, losses) = (Claim("railway bridge"), Claim("400 Tarvonian"));
        Act(ledger =>
        {
            ledger.Correct(bridge, new(ClaimField.Content, "railway bridge over the Orist was destroyed"), Ada with { Why = "when is apart" });
            ledger.Correct(bridge, new(ClaimField.Via, "Northwire\nthe clerk"), Ada);
            ledger.Correct(losses, new(ClaimField.Figure, "400..500"), Ada);
            ledger.Accept(losses, Ada);
            ledger.Undo(ledger.Reject(losses, Ada).Number, Ada);
        });

        var answer = await _world.Run("export", "--format", "jsonl", "--what", "corrections");
        var lines = answer.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        lines.Select(line => line.GetProperty("kind").GetString()).ShouldBe(["correct", "correct", "correct", "accept"]);
        lines[0].EnumerateObject().Select(field => field.Name).ShouldBe(
            ["event", "document", "documentId", "claim", "voice", "text", "spans", "readerVersion", "kind", "field", "read", "corrected", "who", "at", "comment"]);
        lines[0].GetProperty("comment").GetString().ShouldBe("when is apart");
        var corrected = lines[0].GetProperty("corrected");
        (await Covered(lines[0].GetProperty("document").GetString()!, corrected.GetProperty("spans")[0])).ShouldBe(corrected.GetProperty("text").GetString());
        lines[1].GetProperty("corrected").EnumerateArray().Select(name => name.GetString()).ShouldBe(["Northwire", "the clerk"]);
        lines[2].GetProperty("read").GetProperty("low").GetDouble().ShouldBe(400, 1);
        lines[2].GetProperty("corrected").GetProperty("high").GetDouble().ShouldBe(500);
        (await _world.Run("export", "--format", "csv", "--what", "corrections")).Exit.ShouldBe(2);
    }

    private async Task<string> Covered(string page, JsonElement span)
    {
        var text = (await _world.Json("page", page, "--json")).GetProperty("text").GetString()!.EnumerateRunes().ToArray();
        return string.Concat(text[span[0].GetInt32()..span[1].GetInt32()].Select(rune => rune.ToString()));
    }
}
