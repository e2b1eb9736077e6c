using System.Text.Json;

namespace Whence.Tests.House;

/// <summary>What is learned from is not measured on, and holds no words.</summary>
public sealed class LessonsTests
{
    private static readonly string[] Measured = ["labels/tune.json", "labels/untouched.json", "pairs/tune.json", "pairs/untouched.json"];

    [Fact]
    public void No_page_of_a_measurement_is_among_the_labelled_paragraphs()
    {
        var lessons = Pages(Read("eval", "labels", "lessons.json")).ToHashSet();
        lessons.Count.ShouldBeGreaterThan(100);
        foreach (var file in Measured)
            Pages(Read(["eval", .. file.Split('/')])).Where(lessons.Contains).ShouldBeEmpty(file);
    }

    [Fact]
    public void No_page_of_an_untouched_pair_is_among_the_lessons_of_likeness() =>
        Pages(Read("models", "likeness", "lessons.json")).Intersect(Pages(Read("eval", "pairs", "untouched.json"))).ShouldBeEmpty();

    [Fact]
    public void A_label_stands_in_a_paragraph_that_was_labelled()
    {
        foreach (var page in Read("eval", "labels", "lessons.json").GetProperty("pages").EnumerateArray())
        {
            var read = Spans(page.GetProperty("read"));
            foreach (var label in page.GetProperty("labels").EnumerateArray())
            {
                var spans = new[] { "source", "cue", "content" }.SelectMany(role => Spans(label.GetProperty(role))).ToArray();
                spans.ShouldAllBe(span => span.Start < span.End && read.Any(paragraph => paragraph.Start <= span.Start && span.End <= paragraph.End));
                label.GetProperty("content").GetArrayLength().ShouldBePositive();
            }
        }
    }

    private static JsonElement Read(params string[] path) => JsonDocument.Parse(File.ReadAllBytes(Repository.At(path))).RootElement;

    private static (int Start, int End)[] Spans(JsonElement spans) => [.. spans.EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32()))];

    private static IEnumerable<(string File, int Line)> Pages(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Pages),
        JsonValueKind.Object when element.TryGetProperty("file", out var file) => [(file.GetString()!, element.GetProperty("line").GetInt32())],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Pages(property.Value)),
        _ => [],
    };
}
