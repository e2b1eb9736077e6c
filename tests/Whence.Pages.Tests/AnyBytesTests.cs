using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Whence.Documents;
using Whence.Exports;
using Whence.Pages.Decoding;
using Whence.Pages.Html;
using Whence.Pages.PlainText;

namespace Whence.Pages.Tests;

/// <summary>What holds for any input at all.</summary>
public sealed class AnyBytesTests
{
    private static readonly string[] Shards =
    [
        "<p>", "</p>", "<div class=\"x\">", "</div>", "&amp;", "&#x1F600;", "&nbsp", "<!--", "-->", "<script>", "</script>", "<br>", "<a href='https://x.example/'>", "</a>", "<!doctype html>", "<html>",
        "{\"text\": \"", "\"}", "\\ud83d", "\\ude00", "\n", "\r\n", "\r", " ", "\u00A0", "\u00AD", "😀", "“", "”", "**", "[link](https://x.example/a)", "»", "…", "Read more", "LEAVE A REPLY", "Related", "0", "1,019",
        "---", "title: x", "Source: Northwire", "The minister said in Oristad that the bridge would be open to all who had waited for it.", "\uFFFD", "\0", "<h1>Rain</h1>", "<table><tr><td>", "<blockquote class=twitter-tweet>",
    ];

    private static readonly Gen<string> Text =
        Gen.Elements(Shards).ArrayOf().Select(string.Concat);

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Read.Pages(bytes).All(page => page.Document is null != page.Refusal is null)).QuickCheckThrowOnFailure();

    [Fact]
    public void Blocks_and_links_lie_inside_in_order_and_runs_are_what_they_claim() =>
        Prop.ForAll(Text.ToArbitrary(), text => Sound(text, new()) && Sound("<!doctype html>" + text, new()) && Sound(text, new() { Verbatim = true })).QuickCheckThrowOnFailure();

    [Fact]
    public void Same_bytes_same_line() =>
        Prop.ForAll(Text.ToArbitrary(), text => Lines(text).SequenceEqual(Lines(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_line_is_JSON_in_valid_UTF8() =>
        Prop.ForAll(Text.ToArbitrary(), text =>
        {
            foreach (var line in Lines(text))
                JsonDocument.Parse(line).RootElement.GetProperty("document").GetProperty("name").GetString().ShouldNotBeNull();
        }).QuickCheckThrowOnFailure();

    private static bool Sound(string text, PageOptions options)
    {
        foreach (var page in Read.Pages(text, options))
        {
            if (page.Document is not { } document)
                continue;
            var end = 0;
            foreach (var (span, _) in document.Blocks)
            {
                span.Start.ShouldBeGreaterThanOrEqualTo(end);
                span.Length.ShouldBeGreaterThan(0);
                end = span.End;
            }
            end.ShouldBeLessThanOrEqualTo(document.Text.Length);
            foreach (var link in document.Links)
                (link.Span.Length > 0 && link.Span.End <= document.Text.Length && link.Url.StartsWith("http", StringComparison.Ordinal)).ShouldBeTrue();
            if (!text.StartsWith('{'))
                Exact(document, TextDecoder.Decode(page.Bytes.Span).Text);
        }
        return true;
    }

    private static void Exact(Document document, string raw)
    {
        foreach (var (start, from, length, pairs) in document.Raw)
        {
            raw.AsSpan(from, length).SequenceEqual(document.Text.AsSpan(start, length)).ShouldBeTrue();
            raw.AsSpan(0, from).ToString().EnumerateRunes().Count(rune => rune.Utf16SequenceLength == 2).ShouldBe(pairs);
        }
    }

    private static List<string> Lines(string text) => [.. Read.Pages(text).Select(Line)];

    private static string Line(Page page)
    {
        var output = new ArrayBufferWriter<byte>();
        if (page.Document is { } document)
            MarkWriter.Write(new(document), output);
        else
            MarkWriter.WriteError(page.Name, page.Refusal!.Code, page.Refusal.Message, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    [Fact]
    public void Ten_million_characters_of_one_line_are_one_page()
    {
        var line = string.Concat(Enumerable.Repeat("The bridge at Belmark is open, he said. ", 250_000));

        var document = Read.One(line);

        document.Text.Length.ShouldBe(line.TrimEnd().Length);
        document.Raw.ShouldHaveSingleItem();
    }

    [Fact]
    public void Hostile_HTML_is_read_in_bounded_work()
    {
        var deep = "<!doctype html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "The bridge is closed.";
        var styled = "<!doctype html><body>" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<font size={i}><p>")) + "The bridge is closed.";
        var wide = "<!doctype html><body><p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i}=1 ")) + ">The bridge is closed.</p>";
        var fat = "<!doctype html><body><p title=\"" + new string('x', 5_000_000) + "\">The bridge is closed.</p>";

        foreach (var html in (string[])[deep, styled, wide])
            TagStripper.IsNeeded(html).ShouldBeTrue();
        foreach (var html in (string[])[deep, styled, wide, fat])
            Read.One(html).Text.ShouldBe("The bridge is closed.");
    }

    [Fact]
    public void Lexicons_are_there_and_every_row_has_a_kind_that_is_known()
    {
        Lexicon.Rows("debris").Select(row => row.Kind).Distinct().Order().ShouldBe(["edge", "end", "line", "related"]);
        Lexicon.Rows("credits").Select(row => row.Kind).Distinct().Order().ShouldBe(["agency", "lead"]);
        Lexicon.Rows("captions").Select(row => row.Kind).Distinct().Order().ShouldBe(["opener", "posture", "sign"]);
    }
}
