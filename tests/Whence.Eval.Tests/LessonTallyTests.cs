using Whence.Eval.Labels;
using Whence.Eval.Marked;

namespace Whence.Eval.Tests;

public sealed class LessonTallyTests
{
    private const string Text = "🚢 Ilse Korvan said the boats wait because Tarvonia fears a long winter. The harbour backs her. Nobody counts the sledges.";

    // Offsets of labels are code points: the boat before the text is one, and two UTF-16 units.
    private static readonly Label Said = Of([(2, 13)], [(14, 18)], [(19, 71)], "speech");
    private static readonly Label Fears = Of([(42, 50)], [(51, 56)], [(57, 71)], "belief");
    private static readonly Label Backs = Of([(73, 84)], [(85, 90)], [(91, 94)], "attitude");

    private static readonly MarkedAttribution ReadSaid = Read([(3, 14)], [(15, 19)], [(20, 72)], "speech");
    private static readonly MarkedAttribution ReadFears = Read([(43, 51)], [(52, 57)], [(58, 72)], "belief");

    [Fact]
    public void What_stands_in_anothers_content_is_counted_apart()
    {
        var figures = Tallied((0, 121), [Said, Fears], ReadSaid);

        (figures["labels"], figures["found"], figures["precision"]).ShouldBe((2, 50, 100));
        (figures["top level speech found"], figures["nested belief found"], figures["nested speech found"]).ShouldBe((100, 0, null));
    }

    [Fact]
    public void Attitudes_are_not_looked_for_and_cost_no_precision()
    {
        var backs = Read([(74, 85)], [(86, 91)], [(92, 95)], "speech");

        Tallied((0, 121), [Said, Backs], ReadSaid)["labels"].ShouldBe(1);
        Tallied((0, 121), [Said, Backs], ReadSaid, backs)["precision"].ShouldBe(100);
    }

    [Fact]
    public void What_is_read_as_a_deed_finds_nothing() =>
        Tallied((0, 121), [Said], ReadSaid with { CueType = "action" })["found"].ShouldBe(0);

    [Fact]
    public void What_is_read_without_a_label_counts_in_labelled_paragraphs_alone()
    {
        var sledges = Read([], [], [(97, 122)], null);

        Tallied((0, 121), [Said, Fears], ReadSaid, ReadFears, sledges)["precision"].ShouldBe(66.7);
        Tallied((0, 94), [Said, Fears], ReadSaid, ReadFears, sledges)["precision"].ShouldBe(100);
    }

    private static Dictionary<string, double?> Tallied((int, int) paragraph, Label[] labels, params MarkedAttribution[] read)
    {
        var tally = new LessonTally();
        tally.Add(new("lake-000", "lake-news/lake.jsonl.gz", 1, "", [paragraph], labels), new("lake-000", Text, read, []));
        tally.Misses.Count.ShouldBe(tally.Misses.Distinct().Count());
        return tally.Figures().ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);
    }

    private static Label Of((int, int)[] source, (int, int)[] cue, (int, int)[] content, string kind) => new(source, cue, content, kind, null, []);

    private static MarkedAttribution Read((int, int)[] source, (int, int)[] cue, (int, int)[] content, string? type) =>
        new("a1", source, cue, content, "", [], null, []) { CueType = type };
}
