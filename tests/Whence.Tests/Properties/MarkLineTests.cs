using System.Buffers;
using System.Text;
using System.Text.Json;
using Whence.Exports;
using Whence.Pages;
using Whence.Tests.House;

namespace Whence.Tests.Properties;

/// <summary>What holds for every line of <c>whence mark</c> on the samples.</summary>
public sealed class MarkLineTests
{
    public static TheoryData<string> Samples() => [.. Directory.EnumerateFiles(Repository.At("samples")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_text_of_a_source_cue_or_content_is_what_its_spans_cover(string sample)
    {
        foreach (var page in PageReader.Read(sample, File.ReadAllBytes(Repository.At("samples", sample))))
        {
            using var line = Written(page);
            var text = Runes(line.RootElement.GetProperty("text"));
            var title = Runes(line.RootElement.GetProperty("titleText"));

            foreach (var attribution in line.RootElement.GetProperty("attributions").EnumerateArray())
                foreach (var role in new[] { "source", "cue", "content" })
                    if (attribution.GetProperty(role) is { ValueKind: JsonValueKind.Object } part && part.GetProperty("spans").GetArrayLength() > 0)
                        part.GetProperty("text").GetString().ShouldBe(Covered(part, text, title), $"{page.Name} {attribution.GetProperty("id")} {role}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_that_was_inferred_says_by_which_rules(string sample)
    {
        foreach (var page in PageReader.Read(sample, File.ReadAllBytes(Repository.At("samples", sample))))
        {
            using var line = Written(page);

            line.RootElement.GetProperty("attributions").EnumerateArray()
                .Where(attribution => attribution.GetProperty("why").GetArrayLength() == 0)
                .Select(attribution => attribution.GetProperty("id").GetString()).ShouldBeEmpty();
        }
    }

    private static JsonDocument Written(Page page)
    {
        var output = new ArrayBufferWriter<byte>();
        MarkWriter.Write(Reader.Read(page.Document.ShouldNotBeNull(page.Refusal?.Message)), output);
        return JsonDocument.Parse(output.WrittenMemory.ToArray());
    }

    private static Rune[] Runes(JsonElement text) => [.. (text.GetString() ?? "").EnumerateRunes()];

    private static string Covered(JsonElement part, Rune[] text, Rune[] title) =>
        string.Join(" … ", part.GetProperty("spans").EnumerateArray().Select(span => span.ValueKind == JsonValueKind.Object
            ? Between(title, span.GetProperty("span"))
            : Between(text, span)));

    private static string Between(Rune[] text, JsonElement span) =>
        string.Concat(text[span[0].GetInt32()..span[1].GetInt32()].Select(rune => rune.ToString()));
}
