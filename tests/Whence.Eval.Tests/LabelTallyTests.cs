using Whence.Eval.Labels;
using Whence.Eval.Marked;

namespace Whence.Eval.Tests;

public sealed class LabelTallyTests
{
    private const string Text = "🚢 Forty boats wait, Ilse Korvan said, citing Northwire. Tarvonia fears a long winter. Nobody counts the sledges.";

    // Offsets of labels are code points: the boat before the text is one, and two UTF-16 units.
    private static readonly Label Said = new([(20, 31)], [(32, 36)], [(2, 18)], "speech", ["Ilse Korvan", "Korvan"], [["Northwire"]]);
    private static readonly Label Fears = new([(56, 64)], [(65, 70)], [(71, 84)], "belief", ["Government of Tarvonia", "Tarvonia"], []);

    private static readonly MarkedAttribution ReadSaid = Read([(21, 32)], [(33, 37)], [(3, 19)], "speech", "Ilse Korvan", "Northwire");
    private static readonly MarkedAttribution ReadFears = Read([(57, 65)], [(66, 71)], [(72, 85)], "belief", "Tarvonia");

    [Fact]
    public void What_both_readers_labelled_and_the_reader_found_scores_full()
    {
        var all = Tallied([Said, Fears], [Said, Fears], ReadSaid, ReadFears)["all"];

        (all.LabelsA, all.LabelsB, all.Predicted).ShouldBe((2, 2, 2));
        new[] { all.Agreement, all.AgreedOrigin, all.AgreedChain, all.Precision, all.Found, all.Origin, all.Chain, all.OriginOfFound, all.ChainOfFound }.ShouldAllBe(share => share == 100);
    }

    [Fact]
    public void What_one_reader_labelled_is_no_error_and_is_half_of_what_was_to_be_found()
    {
        var all = Tallied([Said, Fears], [Said], ReadSaid)["all"];

        (all.Precision, all.Found, all.Agreement).ShouldBe((100, 75, 66.7));
        Tallied([Said, Fears], [Said], ReadSaid, ReadFears)["all"].Precision.ShouldBe(100);
    }

    [Fact]
    public void What_nobody_labelled_costs_precision_and_is_told()
    {
        var tally = new LabelTally([]);

        tally.Add(Page([Said], [Said]), Marked(ReadSaid, Read([], [], [(87, 112)], null, null)));

        tally.Rows().Single(row => row.Slice == "all").Precision.ShouldBe(50);
        tally.Misses.ShouldHaveSingleItem().ShouldSatisfyAllConditions(miss => miss.Kind.ShouldBe("wrong"), miss => miss.Line.ShouldContain("content=[Nobody counts the sledges"));
    }

    [Fact]
    public void A_wrong_relay_costs_the_chain_and_a_wrong_origin_both()
    {
        var relay = Tallied([Said], [Said], ReadSaid with { Via = [] })["all"];
        var origin = Tallied([Said], [Said], ReadSaid with { Origin = new("Northwire", []) })["all"];

        (relay.Origin, relay.Chain).ShouldBe((100, 0));
        (origin.Found, origin.Origin, origin.Chain).ShouldBe((100, 0, 0));
    }

    [Fact]
    public void Where_no_origin_is_labelled_none_must_be_read()
    {
        var nobody = Said with { Origin = null, Via = [] };

        Tallied([nobody], [nobody], ReadSaid with { Origin = null, Via = [] })["all"].Chain.ShouldBe(100);
        Tallied([nobody], [nobody], ReadSaid)["all"].Origin.ShouldBe(0);
    }

    [Fact]
    public void Intentions_are_passed_over_and_a_quotation_without_cue_is_speech()
    {
        var rows = Tallied([Said, Fears], [Said, Fears], ReadSaid with { Cue = [], CueType = null }, ReadFears with { CueType = "intention" });

        (rows["all"].Predicted, rows["speech"].Found, rows["belief"].Found, rows["belief"].Precision).ShouldBe((1, 100, 0, null));
    }

    [Fact]
    public void The_same_words_by_another_cue_and_source_are_another_attribution()
    {
        Tallied([Said], [Said], ReadSaid with { Source = ReadFears.Source, Cue = ReadFears.Cue })["all"].Found.ShouldBe(0);
        Tallied([Said], [Said], ReadSaid with { Cue = ReadFears.Cue })["all"].Found.ShouldBe(100);
    }

    [Fact]
    public void One_reading_answers_one_label()
    {
        var inner = Said with { Source = [], Cue = [], Content = [(2, 13)] };

        var all = Tallied([Said, inner], [Said, inner], ReadSaid)["all"];

        (all.Found, all.Precision, all.Chain).ShouldBe((50, 100, 50));
    }

    [Fact]
    public void Families_have_rows_of_their_own() =>
        Tallied([Said], [Said], ReadSaid).Keys.ShouldBe(["all", "lake-news", "speech", "belief"]);

    [Fact]
    public void Constructions_have_rows_of_their_own_for_labels_and_readings_alike()
    {
        var inner = Said with { Source = [], Cue = [], Content = [(2, 13)] };
        var tally = new LabelTally([]);

        tally.Add(Page([Said, inner, Fears], [Said, inner, Fears]), Marked(ReadSaid, ReadFears) with { Quotations = [(3, 19)] });

        var rows = tally.ByConstruction().ToDictionary(row => row.Slice, StringComparer.Ordinal);
        (rows["top level"].LabelsA, rows["top level"].Found, rows["top level"].Precision).ShouldBe((2, 100, 100));
        (rows["nested"].LabelsA, rows["nested"].Found, rows["nested"].Precision).ShouldBe((1, 0, null));
        (rows["direct"].LabelsA, rows["direct"].Found, rows["indirect"].Found).ShouldBe((2, 50, 100));
        (rows["speech cue"].Found, rows["belief cue"].Found, rows["no cue"].Found).ShouldBe((100, 100, 0));
        rows.ShouldNotContainKey("mixed");
    }

    private static Dictionary<string, LabelRow> Tallied(Label[] a, Label[] b, params MarkedAttribution[] read)
    {
        var tally = new LabelTally(["lake-news"]);
        tally.Add(Page(a, b), Marked(read));
        return tally.Rows().ToDictionary(row => row.Slice, StringComparer.Ordinal);
    }

    private static LabelledPage Page(Label[] a, Label[] b) => new("lake-000", "lake-news/lake.jsonl.gz", 1, "", [a, b]);

    private static MarkedPage Marked(params MarkedAttribution[] read) => new("lake-000", Text, read, []);

    private static MarkedAttribution Read((int, int)[] source, (int, int)[] cue, (int, int)[] content, string? type, string? origin, params string[] via) =>
        new("a1", source, cue, content, "", [.. via.Select(name => new MarkedName(name, []))], origin is null ? null : new(origin, []), []) { CueType = type };
}
