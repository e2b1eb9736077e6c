using Whence.Eval.Attribution;

namespace Whence.Eval.Tests;

public sealed class ErrorTableTests
{
    private static readonly MadeArticle Article = new(
        "“Forty boats wait,” Mayor Ilse Korvan said on Monday, “and the ice is thick.” Northwire reports that the harbour of Lenna is closed for good. "
        + "Tarvonia fears a long winter, a dry spring and a wet summer. The guild said the mayor thinks that nobody counts the sledges.");

    private static readonly Attributed Mayor = Of("Mayor Ilse Korvan", "said", "“Forty boats wait,”", "“and the ice is thick.”");
    private static readonly Attributed Northwire = Of("Northwire", "reports", "that the harbour of Lenna is closed");
    private static readonly Attributed Tarvonia = Of("Tarvonia", "fears", "a long winter, a dry spring");
    private static readonly Attributed Guild = Of("The guild", "said the", "mayor thinks that nobody counts the sledges");

    [Fact]
    public void What_is_read_as_wanted_is_no_error()
    {
        var table = Filled([Mayor, Northwire], [Northwire, Mayor]);

        (table.Exact, table.Count).ShouldBe((2, 0));
        table.Classes(3).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("that the harbour of Lenna is closed for good", "content: ends too late")]
    [InlineData("that the harbour of Lenna", "content: ends too early")]
    [InlineData("the harbour of Lenna is closed", "content: starts too late")]
    [InlineData("reports that the harbour of Lenna is closed", "content: starts too early")]
    [InlineData("Forty boats wait", "content: other words")]
    public void Each_edge_of_a_content_has_its_class(string content, string error) =>
        Classes([Northwire], [Of("Northwire", "reports", content)]).ShouldBe([error]);

    [Fact]
    public void Both_edges_are_two_errors() =>
        Classes([Northwire], [Of("Northwire", "reports", "harbour of Lenna is closed for good")]).ShouldBe(["content: ends too late", "content: starts too late"]);

    [Fact]
    public void A_missed_piece_is_one_error_and_no_edge() =>
        Classes([Mayor], [Of("Mayor Ilse Korvan", "said", "“Forty boats wait,”")]).ShouldBe(["content: a piece of a split one missed"]);

    [Fact]
    public void A_piece_too_many_is_one_error_and_no_edge() =>
        Classes([Of("Mayor Ilse Korvan", "said", "“Forty boats wait,”")], [Mayor]).ShouldBe(["content: a piece too many"]);

    [Fact]
    public void Gaps_are_told_apart_from_edges()
    {
        var through = Of("Mayor Ilse Korvan", "said", "“Forty boats wait,” Mayor Ilse Korvan said on Monday, “and the ice is thick.”");
        var broken = Of("Tarvonia", "fears", "a long", "dry spring");

        Classes([Mayor], [through]).ShouldBe(["content: runs over the gap of a split one"]);
        Classes([Tarvonia], [broken]).ShouldBe(["content: a gap where there is none"]);
    }

    [Theory]
    [InlineData("Ilse Korvan", "said", "source: too short")]
    [InlineData("Mayor Ilse Korvan said", "said", "source: too long")]
    [InlineData("Ilse Korvan said", "said", "source: shifted")]
    [InlineData("Northwire", "said", "source: other words")]
    [InlineData("", "said", "source: none read")]
    [InlineData("Mayor Ilse Korvan", "said on Monday", "cue: too long")]
    [InlineData("Mayor Ilse Korvan", "reports", "cue: other words")]
    [InlineData("Mayor Ilse Korvan", "", "cue: none read")]
    public void The_extent_of_source_and_cue_has_its_class(string source, string cue, string error) =>
        Classes([Mayor], [Of(source, cue, "“Forty boats wait,”", "“and the ice is thick.”")]).ShouldBe([error]);

    [Fact]
    public void An_inner_cue_read_for_an_outer_one_is_one_error() =>
        Classes([Guild], [Of("mayor", "thinks", "that nobody counts the sledges")]).ShouldBe(["cue and source: others for its content"]);

    [Fact]
    public void What_is_missed_is_told_by_its_cue() =>
        Classes([Mayor, Tarvonia], []).ShouldBe(["missed: belief cue", "missed: speech cue"]);

    [Fact]
    public void What_went_into_a_neighbours_content_is_told_as_such() =>
        Classes([Northwire, Tarvonia], [Of("Northwire", "reports", "that the harbour of Lenna is closed for good. Tarvonia fears a long winter, a dry spring")])
            .ShouldBe(["content: ends too late", "missed: its content read as another's"]);

    [Fact]
    public void What_is_read_too_much_is_told_by_its_place_and_cue()
    {
        var nested = Of("the mayor", "thinks", "that nobody counts the sledges") with { IsNested = true };

        Classes([], [nested]).ShouldBe(["read too much: inside another's content"]);
        Classes([], [Of("", "", "“Forty boats wait,”")]).ShouldBe(["read too much: a quotation without cue"]);
        Classes([], [Northwire]).ShouldBe(["read too much: speech cue"]);
        Classes([Tarvonia], [Tarvonia, Of("Lenna", "winter", "a dry spring")]).ShouldBe(["read too much: one read as two"]);
    }

    [Fact]
    public void Classes_stand_the_commonest_first_with_shares_and_no_more_examples_than_asked_for()
    {
        var table = Filled([Mayor, Northwire, Tarvonia], [Of("Ilse Korvan", "said", "“Forty boats wait,”"), Of("Northwire", "reports", "that the harbour of Lenna"), Of("Tarvonia", "fears", "a long winter")]);

        var classes = table.Classes(examples: 1);

        classes.Select(kind => (kind.Name, kind.Count, kind.Share)).ShouldBe([("content: ends too early", 2, 50), ("content: a piece of a split one missed", 1, 25), ("source: too short", 1, 25)]);
        classes[0].Examples.ShouldHaveSingleItem().ShouldContain("wanted [Northwire | reports |");
        table.Classes(examples: 0).ShouldAllBe(kind => kind.Examples.Count == 0);
    }

    private static Attributed Of(string source, string cue, params string[] content) => Article.Attributed(source.Length == 0 ? [] : [source], cue.Length == 0 ? [] : [cue], content);

    private static ErrorTable Filled(Attributed[] gold, Attributed[] read)
    {
        var table = new ErrorTable();
        table.Add(Article.Read(gold, read));
        return table;
    }

    private static IEnumerable<string> Classes(Attributed[] gold, Attributed[] read) => Filled(gold, read).Classes(0).Select(kind => kind.Name).Order(StringComparer.Ordinal);
}
