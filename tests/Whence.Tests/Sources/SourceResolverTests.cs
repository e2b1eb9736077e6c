using Whence.Documents;
using Whence.Sources;

namespace Whence.Tests.Sources;

public sealed class SourceResolverTests
{
    [Theory]
    [InlineData("Some in Oristad left.", "Some in Oristad", "unnamed people in Oristad")]
    [InlineData("Many on the council left.", "Many on the council", "unnamed people on the council")]
    [InlineData("A lot of angry farmers left.", "A lot of angry farmers", "unnamed angry farmers")]
    [InlineData("White House chief of staff Mick Harlow left.", "White House chief of staff Mick Harlow", "Mick Harlow")]
    [InlineData("Peter Holm — mayor of a town one-third Tarvonian — left.", "Peter Holm — mayor of a town one-third Tarvonian", "Peter Holm")]
    [InlineData("Peter Holm - mayor of a town one-third Tarvonian - left.", "Peter Holm - mayor of a town one-third Tarvonian", "Peter Holm")]
    [InlineData("Anna Berg built it. Berg herself left.", "Berg herself", "Anna Berg")]
    [InlineData("Anna Berg met sources in the White House.", "sources in the White House", "unnamed sources in the White House")]
    [InlineData("The national government delegate in Oristad, Anna Berg, left.", "The national government delegate in Oristad, Anna Berg", "Anna Berg")]
    [InlineData("Mark Talven's recent remarks helped.", "recent remarks", "Mark Talven")]
    [InlineData("The grain experts Reuters spoke with left.", "The grain experts Reuters spoke with", "unnamed grain experts")]
    public void The_head_of_the_words_decides(string text, string words, string name) => Pages.Meant(text, words)!.Name.ShouldBe(name);

    [Theory]
    [InlineData("Tarvonian deputies, including Anna Berg, left.", "Tarvonian deputies, including Anna Berg", "unnamed Tarvonian deputies")]
    [InlineData("Officials such as Anna Berg left.", "Officials such as Anna Berg", "Anna Berg")]
    public void An_example_behind_a_comma_is_not_who_speaks(string text, string words, string name) => Pages.Meant(text, words)!.Name.ShouldBe(name);

    [Theory]
    [InlineData("New documents uncovered by Reuters arrived.", "New documents uncovered by Reuters", "unnamed new documents")]
    [InlineData("A memo obtained by the Grain Council arrived.", "A memo obtained by the Grain Council", "unnamed memo")]
    [InlineData("A poll of 1,500 voters conducted by Redfern and Wilsson for Northwire arrived.", "A poll of 1,500 voters conducted by Redfern and Wilsson for Northwire", "Redfern and Wilsson poll")]
    public void Who_found_or_ordered_a_paper_has_not_made_it(string text, string words, string name) => Pages.Meant(text, words)!.Name.ShouldBe(name);

    [Theory]
    [InlineData("The Talven administration this past June left.", "The Talven administration this past June", "Talven administration")]
    [InlineData("Polls over the past month left.", "Polls over the past month", "unnamed polls")]
    [InlineData("The Grain Council last week left.", "The Grain Council last week", "Grain Council")]
    public void A_time_behind_the_words_is_no_part_of_them(string text, string words, string name) => Pages.Meant(text, words)!.Name.ShouldBe(name);

    [Theory]
    [InlineData("On the forum, rivermill12 left.", "rivermill12", "rivermill12", SourceKind.Person)]
    [InlineData("Consulting firm Merrit Halden left.", "Consulting firm Merrit Halden", "Merrit Halden", SourceKind.Group)]
    [InlineData("Public Health Tarvonia left.", "Public Health Tarvonia", "Public Health Tarvonia", SourceKind.Group)]
    public void What_a_name_looks_like_tells_whose_it_is(string text, string words, string name, SourceKind kind) => Pages.Meant(text, words).ShouldSatisfyAllConditions(source => source!.Name.ShouldBe(name), source => source!.Kind.ShouldBe(kind));

    [Theory]
    [InlineData("I")]
    [InlineData("we")]
    public void The_writer_is_who_signs_the_page(string word) => Writer(word, ["Anna Berg"], "Northwire")!.Name.ShouldBe("Anna Berg");

    [Fact]
    public void Where_nobody_signs_we_are_the_outlet_and_I_am_nobody()
    {
        Writer("we", [], "Northwire")!.Name.ShouldBe("Northwire");
        Writer("we", [], null)!.Name.ShouldBe("unnamed writer");
        Writer("I", [], "Northwire").ShouldBeNull();
    }

    [Fact]
    public void Who_is_seen_in_a_picture_is_not_whom_the_text_speaks_of()
    {
        const string Text = "Anna Berg opened the dam.\n\nMira Dask built a mill in Lenna.\n\nThe dam is new, and she left.";
        var (caption, last) = (Text.IndexOf("Mira", StringComparison.Ordinal), Text.IndexOf("The dam is", StringComparison.Ordinal));
        var reading = Reader.Read(new Document { Id = "page", Name = "page", Text = Text, Blocks = [new(new(0, caption - 2), BlockKind.Paragraph), new(new(caption, last - 2), BlockKind.Caption), new(new(last, Text.Length), BlockKind.Paragraph)] });

        new SourceResolver(reading).Resolve(reading.At("she"), null, out _)!.Name.ShouldBe("Anna Berg");
    }

    private static Source? Writer(string word, string[] byline, string? outlet)
    {
        var text = $"Tarvonian officials left, and {word} think that it rained.";
        var reading = Reader.Read(new Document { Id = "page", Name = "page", Text = text, Blocks = [new(new(0, text.Length), BlockKind.Paragraph)], Masthead = new() { Byline = [.. byline], Outlet = outlet } });
        return new SourceResolver(reading).Resolve(new(reading.At($" {word} ").Start + 1, reading.At($" {word} ").End - 1), null, out _);
    }
}
