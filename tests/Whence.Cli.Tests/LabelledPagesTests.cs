using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Whence.Cli.Tests;

public sealed class LabelledPagesTests : IDisposable
{
    private const string Text = "The harbour is closed. “Forty boats wait at Lenna,” Ilse Korvan said on Monday. The ice is thick.";

    private readonly World _world = new();

    [Fact]
    public async Task A_page_is_measured_against_what_its_readers_labelled()
    {
        Data(Text);
        Labels(Hash(Text));

        var figures = (await _world.Json("eval", "labels", "--data", "data", "--labels", "labels", "--half", "tune", "--json")).GetProperty("tune");

        figures.GetProperty("pages").GetInt32().ShouldBe(1);
        var all = figures.GetProperty("all");
        (all.GetProperty("precision").GetDouble(), all.GetProperty("found").GetDouble(), all.GetProperty("chain").GetDouble()).ShouldBe((100, 100, 100));
    }

    [Fact]
    public async Task A_page_with_another_text_is_left_out_and_told()
    {
        Data(Text + " Really.");
        Labels(Hash(Text));

        var answer = await _world.Run("eval", "labels", "--data", "data", "--labels", "labels", "--half", "tune");

        answer.Exit.ShouldBe(0);
        answer.Error.ShouldContain("newswcl50-000 (multi-outlet-events/newswcl50.jsonl.gz, line 1): another text than the one that was labelled");
        answer.Out.ShouldContain("tune: 0 pages, 1 left out");
    }

    [Fact]
    public async Task A_page_that_is_gone_and_a_label_outside_its_text_are_left_out_and_told()
    {
        Data("");
        Labels(Hash(Text));
        (await _world.Run("eval", "labels", "--data", "data", "--labels", "labels")).Error.ShouldContain("another text");

        Data("Short.");
        Labels(Hash("Short."));
        (await _world.Run("eval", "labels", "--data", "data", "--labels", "labels")).Error.ShouldContain("a label lies outside the text");

        Data(null);
        (await _world.Run("eval", "labels", "--data", "data", "--labels", "labels")).Error.ShouldContain("not in the data folder");
    }

    [Fact]
    public async Task What_the_untouched_half_misses_is_never_shown()
    {
        Data(Text);
        Labels(Hash(Text), "untouched", "tune");

        var asked = await _world.Run("eval", "labels", "--data", "data", "--labels", "labels", "--half", "untouched", "--misses", "5");
        var both = await _world.Run("eval", "labels", "--data", "data", "--labels", "labels", "--misses", "5");

        (asked.Exit, asked.Error).ShouldSatisfyAllConditions(it => it.Exit.ShouldBe(2), it => it.Error.ShouldContain("not shown"));
        both.Out.ShouldNotContain("boats");
        both.Out.ShouldContain("untouched: 1 page");
    }

    [Fact]
    public async Task Labels_that_are_not_there_or_are_none_are_told_with_the_next_step()
    {
        Data(Text);
        var gone = await _world.Run("eval", "labels", "--data", "data", "--labels", "nowhere");
        Labels(Hash(Text));
        _world.File("labels/tune.json", "{\"pages\": [{\"name\": 1}]}");
        var broken = await _world.Run("eval", "labels", "--data", "data", "--labels", "labels");

        (gone.Exit, broken.Exit).ShouldBe((4, 4));
        gone.Error.ShouldContain("--labels DIR");
        broken.Error.ShouldContain("holds no labels");
    }

    [Fact]
    public async Task A_drawing_that_is_not_what_was_labelled_is_told()
    {
        Data(Text);
        Labels(Hash(Text));

        var answer = await _world.Run("eval", "labels", "--data", "data", "--labels", "labels", "--draw");

        answer.Exit.ShouldBe(1);
        answer.Out.ShouldContain("labelled, NOT DRAWN");
        answer.Out.ShouldContain("drawn: 0 pages");
    }

    public void Dispose() => _world.Dispose();

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // The four corpora; one page in one of them, null for none.
    private void Data(string? text)
    {
        foreach (var file in (string[])["ukraine-news/ukraine-war-2022-gdelt447", "ukraine-news/ukraine-war-2026-scraped", "multi-outlet-events/newswcl50", "multi-outlet-events/pac-152-pairs"])
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
                if (text is not null && file.EndsWith("newswcl50", StringComparison.Ordinal))
                    gzip.Write(JsonSerializer.SerializeToUtf8Bytes(new { text }));
            _world.File($"data/{file}.jsonl.gz", packed.ToArray());
        }
    }

    private void Labels(string hash, string half = "tune", string other = "untouched")
    {
        var label = $$"""{"source": {{Span("Ilse Korvan")}}, "cue": {{Span("said")}}, "content": {{Span("“Forty boats wait at Lenna,”")}}, "kind": "speech", "origin": ["Ilse Korvan"], "via": []}""";
        _world.File($"labels/{half}.json", $$"""{"pages": [{"name": "newswcl50-000", "file": "multi-outlet-events/newswcl50.jsonl.gz", "line": 1, "sha256": "{{hash}}", "a": [{{label}}], "b": [{{label}}]}]}""");
        _world.File($"labels/{other}.json", """{"pages": []}""");
        _world.File("labels/read-before.txt", "");
    }

    private static string Span(string piece) => $"[[{Text.IndexOf(piece, StringComparison.Ordinal)}, {Text.IndexOf(piece, StringComparison.Ordinal) + piece.Length}]]";
}
