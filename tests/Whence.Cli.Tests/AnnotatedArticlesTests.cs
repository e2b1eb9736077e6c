using System.Text.Json;

namespace Whence.Cli.Tests;

public sealed class AnnotatedArticlesTests : IDisposable
{
    private const string Text = "Boats wait at Lenna\n\n“Forty boats wait at Lenna,” Ilse Korvan said on Monday. Northwire reported that the harbour is closed.";

    private readonly World _world = new();

    [Fact]
    public async Task Articles_are_measured_with_all_tables()
    {
        Articles();

        var answer = await _world.Run("eval", "attribution", "--data", "data", "--reader", "rules");

        answer.Exit.ShouldBe(0, answer.Error);
        answer.Out.ShouldContain("linked f1\t100\n");
        answer.Out.ShouldContain("\ncue\tspeech\t2\t2\t");
        answer.Out.ShouldContain("\nspeech\tdirect\t1\t1\t");
        answer.Out.ShouldContain("\npublisher\tnorthwire\t2\t2\t");
        answer.Out.ShouldContain("Calibration: skipped, for the reader gives none of its 2 attributions a confidence");
        answer.Out.ShouldContain("read with --reader rules");
    }

    [Fact]
    public async Task Json_has_every_table_and_the_floors_figures()
    {
        Articles();

        var score = await _world.Json("eval", "attribution", "--data", "data", "--reader", "fast", "--json");

        score.GetProperty("reader").GetString().ShouldBe("fast");
        score.GetProperty("figures").GetProperty("documents").GetInt32().ShouldBe(1);
        score.GetProperty("slices").EnumerateArray().Select(row => row.GetProperty("by").GetString()).Distinct().ShouldBe(["all", "cue", "speech", "publisher"]);
        score.GetProperty("calibration").GetProperty("tenths").GetArrayLength().ShouldBe(10);
        score.GetProperty("errors").GetProperty("classes").ValueKind.ShouldBe(JsonValueKind.Array);
    }

    [Fact]
    public async Task Examples_are_shown_when_asked_for_and_never_else()
    {
        Articles(wanted: "Forty boats");

        var silent = await _world.Run("eval", "attribution", "--data", "data", "--reader", "rules");
        var asked = await _world.Run("eval", "attribution", "--data", "data", "--reader", "rules", "--examples", "1");

        silent.Out.ShouldNotContain("Korvan");
        asked.Out.ShouldContain("wanted [Ilse Korvan | said | Forty boats] read [Ilse Korvan | said | “Forty boats wait at Lenna,”]");
    }

    [Fact]
    public async Task A_folder_without_articles_is_told_with_the_next_step()
    {
        _world.File("empty/note.txt", "nothing");
        _world.File("broken/text/a.txt", Text);

        var empty = await _world.Run("eval", "attribution", "--data", "empty");
        var broken = await _world.Run("eval", "attribution", "--data", "broken");

        (empty.Exit, broken.Exit).ShouldBe((4, 4));
        empty.Error.ShouldContain("--data DIR");
        broken.Error.ShouldContain("attributions.jsonl");
    }

    public void Dispose() => _world.Dispose();

    private void Articles(string wanted = "“Forty boats wait at Lenna,”")
    {
        _world.File("data/text/northwire_2024-01-05_boats.txt", Text);
        _world.File("data/attributions.jsonl", string.Join('\n', Row("Ilse Korvan", "said", wanted), Row("Northwire", "reported", "that the harbour is closed")));
    }

    private static string Row(string source, string cue, string content) => JsonSerializer.Serialize(
        new { doc = "northwire_2024-01-05_boats", primary = true, source = Span(source), cue = Span(cue), content = Span(content) });

    private static int[][] Span(string piece) => [[Text.IndexOf(piece, StringComparison.Ordinal), Text.IndexOf(piece, StringComparison.Ordinal) + piece.Length]];
}
