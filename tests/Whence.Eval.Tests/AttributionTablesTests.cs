using Whence.Eval.Attribution;

namespace Whence.Eval.Tests;

public sealed class AttributionTablesTests
{
    private static readonly MadeArticle Article = new("“Forty boats wait,” Ilse Korvan said. Northwire believes the ice is “very thick” there. Bakers plan to strike. Gulls glitter over Lenna.");

    private static readonly Attributed Said = Article.Attributed(["Ilse Korvan"], ["said"], ["“Forty boats wait,”"]);
    private static readonly Attributed Believes = Article.Attributed(["Northwire"], ["believes"], ["the ice is “very thick” there"]);
    private static readonly Attributed Plan = Article.Attributed(["Bakers"], ["plan"], ["to strike"]);
    private static readonly Attributed Glitter = Article.Attributed(["Gulls"], ["glitter"], ["over Lenna"]);

    [Fact]
    public void Cues_are_typed_by_the_readers_own_lexicon_and_unknown_when_no_list_knows_them()
    {
        new[] { Said, Believes, Plan, Glitter }.Select(one => one.Cue).ShouldBe(["speech", "belief", "intention", "unknown"]);
        CueKinds.Of("Lenna: closed", [(5, 6)]).ShouldBe("speech");
        CueKinds.Of("Lenna: closed", []).ShouldBe("no cue");
        CueKinds.Of("Korvan said in a letter on Monday", [(7, 33)]).ShouldBe("speech");
    }

    [Fact]
    public void Contents_are_direct_indirect_or_mixed_by_quotation_marks() =>
        new[] { Said, Believes, Plan }.Select(one => one.Speech).ShouldBe(["direct", "mixed", "indirect"]);

    [Fact]
    public void Each_cut_adds_up_to_all()
    {
        var rows = SliceTable.Of([Article.Read([Said, Believes], [Said]), Article.Read([Plan, Glitter], [Plan, Believes], "tarvon-today")]);

        foreach (var cut in rows.GroupBy(row => row.Cut, StringComparer.Ordinal))
            (cut.Sum(row => row.Wanted), cut.Sum(row => row.Read)).ShouldBe((4, 3), cut.Key);
        rows.Where(row => row.Cut == "publisher").Select(row => row.Slice).ShouldBe(["northwire", "tarvon-today"]);
    }

    [Fact]
    public void A_slice_tells_what_was_found_of_it_and_how_much_of_what_was_read_is_right()
    {
        var rows = SliceTable.Of([Article.Read([Said, Believes, Plan], [Said, Plan, Glitter])]).ToDictionary(row => $"{row.Cut} {row.Slice}", StringComparer.Ordinal);

        (rows["all all"].LinkedPrecision, rows["all all"].LinkedRecall, rows["all all"].LinkedF1).ShouldBe((66.67, 66.67, 66.67));
        (rows["cue speech"].Content, rows["cue speech"].LinkedF1).ShouldBe((100, 100));
        (rows["cue belief"].Wanted, rows["cue belief"].Read, rows["cue belief"].LinkedRecall, rows["cue belief"].LinkedPrecision).ShouldBe((1, 0, 0, null));
        (rows["cue unknown"].LinkedPrecision, rows["cue unknown"].LinkedRecall, rows["cue unknown"].LinkedF1).ShouldBe((0, null, null));
        rows.ShouldNotContainKey("cue attitude");
    }

    [Fact]
    public void An_attribution_that_another_kind_of_cue_answers_is_found_all_the_same()
    {
        var bare = Article.Attributed(["Northwire"], ["believes"], ["the ice is"]);

        var mixed = SliceTable.Of([Article.Read([Believes], [bare])]).Single(row => row is { Cut: "speech", Slice: "mixed" });

        (mixed.Read, mixed.LinkedRecall).ShouldBe((0, 100));
    }

    [Fact]
    public void The_row_of_all_is_the_figure_that_has_a_floor()
    {
        var article = Article.Read([Said, Believes, Plan], [Said, Plan, Glitter, Article.Attributed(["Northwire"], ["believes the"], ["ice is “very thick” there"])]);
        var figures = AttributionEval.Figures([([.. article.Gold.Select(one => one.Roles)], [.. article.Read.Select(one => one.Roles)])]).ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);

        foreach (var figure in SliceTable.Of([article])[0].Figures.Where(figure => figures.ContainsKey(figure.Name)))
            figure.Value.ShouldBe(figures[figure.Name], figure.Name);
    }

    [Fact]
    public void Confidence_is_held_against_how_often_it_was_right()
    {
        var reliability = Reliability.Of([Article.Read([Said, Believes], [Said with { Confidence = 0.9 }, Believes with { Confidence = 1 }, Plan with { Confidence = 0.6 }, Glitter with { Confidence = 0.2, IsNested = true }])]).ShouldNotBeNull();

        (reliability.Count, reliability.Without).ShouldBe((4, 0));
        var last = reliability.Rows[^1];
        (last.Low, last.Count, last.Right).ShouldBe((0.9, 2, 1));
        last.Mean.ShouldNotBeNull().ShouldBe(0.95, 1e-9);
        reliability.Rows[3].ShouldBe(new(0.3, 0, null, null));
        reliability.Error.ShouldBe((2 * 0.05 + 0.6 + 0.2) / 4, 1e-9);
        reliability.TopError.ShouldNotBeNull().ShouldBe((2 * 0.05 + 0.6) / 3, 1e-9);
    }

    [Fact]
    public void Without_confidence_there_is_no_calibration_and_some_without_are_counted()
    {
        Reliability.Of([Article.Read([Said], [Said])]).ShouldBeNull();
        Reliability.Of([Article.Read([Said], [Said with { Confidence = 0.5 }, Plan])]).ShouldNotBeNull().Without.ShouldBe(1);
    }
}
