using Whence.Eval.Chains;
using Whence.Eval.Marked;

namespace Whence.Eval.Tests;

public sealed class ChainTallyTests
{
    private const string Text = "Ice closes strait\n\nForty boats wait, Northwire said, citing the ministry. Nobody knows why.";

    private static readonly GoldStatement Wanted = new("page.txt", null, "Forty boats wait", ["Ministry of Transport of Veskaria", "the ministry"], [["Northwire"]], ["hedged"], ["40..40 boats"]);

    [Fact]
    public void A_statement_with_origin_relay_mark_and_figure_is_complete()
    {
        var figures = Judged(Said(["hedged"], "Northwire"), [new(19, 24, 40, 40, "boats")]);

        figures.ShouldBe([("statements", 1.0), ("found", 100), ("origin", 100), ("chain", 100), ("marks", 100), ("figures", 100), ("complete", 100)]);
    }

    [Fact]
    public void A_wrong_relay_costs_the_chain_and_a_wrong_mark_precision()
    {
        var figures = Judged(Said(["hedged", "denied"], "Tarvon Today"), []);

        figures.ShouldBe([("statements", 1.0), ("found", 100), ("origin", 100), ("chain", 0), ("marks", 66.7), ("figures", 0), ("complete", 0)]);
    }

    [Fact]
    public void A_relay_that_may_be_named_costs_nothing()
    {
        var tally = new ChainTally([Wanted]);

        tally.Judge(Wanted, Page(Said(["hedged"], "Northwire", "Tarvon Today"), []), [["Tarvon Today"]]);

        tally.Figures().Single(figure => figure.Name == "chain").Value.ShouldBe(100);
    }

    [Fact]
    public void A_content_that_covers_too_little_is_not_found_and_one_that_covers_more_is()
    {
        Judged(Said([], "Northwire") with { Content = [(19, 24)] }, [])[1].ShouldBe(("found", 0));
        Judged(Said([], "Northwire") with { Content = [(0, Text.Length)] }, [])[1].ShouldBe(("found", 100));
    }

    [Fact]
    public void Words_are_found_where_the_text_was_set_differently() =>
        Locate.Content("“Forty  boats’ crews” wait", "forty boats' crews").ShouldBe(1);

    [Fact]
    public void A_page_whose_content_is_not_what_its_spans_cover_scores_nothing()
    {
        ChainsEval.IsFit(Page(Said([], "Northwire"), [])).ShouldBeTrue();
        ChainsEval.IsFit(Page(Said([], "Northwire") with { ContentText = "Fifty boats wait" }, [])).ShouldBeFalse();
        ChainsEval.IsFit(new("page.txt", Text, [.. Enumerable.Repeat(Said([], "Northwire"), 5)], [])).ShouldBeFalse();
    }

    private static List<(string, double)> Judged(MarkedAttribution said, MarkedQuantity[] quantities)
    {
        var tally = new ChainTally([Wanted]);
        tally.Judge(Wanted, Page(said, quantities), []);
        return [.. tally.Figures().Select(figure => (figure.Name, figure.Value ?? -1))];
    }

    private static MarkedPage Page(MarkedAttribution said, MarkedQuantity[] quantities) => new("page.txt", Text, [said], quantities);

    private static MarkedAttribution Said(string[] marks, params string[] via) =>
        new("a1", [], [], [(19, 35)], "Forty boats wait", [.. via.Select(name => new MarkedName(name, []))], new("Transport ministry", ["The Ministry"]), marks);
}
