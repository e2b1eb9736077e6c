using Whence.Attributions;

namespace Whence.Tests.Attributions;

public sealed class DeedRuleTests
{
    [Theory]
    [InlineData("The council agreed to sell the ferries.", "The council", "agreed", "to sell the ferries")]
    [InlineData("The council agreed to a price for the ferries.", "The council", "agreed to", "a price for the ferries")]
    [InlineData("The council is considering selling the ferries.", "The council", "is considering", "selling the ferries")]
    [InlineData("Some look to find other ways over the river.", "Some", "look", "to find other ways over the river")]
    public void What_somebody_means_to_do_is_an_intention(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBe(CueType.Intention);

    [Theory]
    [InlineData("The River Office assesses the health of the dams.", "The River Office", "assesses", "the health of the dams")]
    [InlineData("The ministers discussed the drought in Oristad.", "The ministers", "discussed", "the drought in Oristad")]
    [InlineData("The court heard arguments on the closing of the mill.", "The court", "heard arguments on", "the closing of the mill")]
    [InlineData("Scientists compared millers who ate bread to millers who ate fish.", "Scientists", "compared", "millers who ate bread to millers who ate fish")]
    [InlineData("The villages did not see gains after the flood.", "The villages", "did not see", "gains after the flood")]
    [InlineData("Most of us know nothing about the dam.", "Most of us", "know nothing about", "the dam")]
    [InlineData("Many farmers have no idea how to dam a river.", "Many farmers", "have no idea", "how to dam a river")]
    [InlineData("The report would reveal his income.", "The report", "would reveal", "his income")]
    [InlineData("The mayor declared the gifts to his wife.", "The mayor", "declared", "the gifts to his wife")]
    [InlineData("The film tells the story of a miller.", "The film", "tells", "the story of a miller")]
    [InlineData("The council encouraged trade on the river.", "The council", "encouraged", "trade on the river")]
    [InlineData("The Courier published some of his letters about the dam.", "The Courier", "published some of his letters about", "the dam")]
    [InlineData("The students protested to the council.", "The students", "protested to", "the council")]
    [InlineData("The schools will consider layoff policies.", "The schools", "will consider", "layoff policies")]
    [InlineData("The quarrel at the harbour sees guards throw stones.", "The quarrel at the harbour", "sees", "guards throw stones")]
    public void What_somebody_works_at_or_sees_or_does_is_no_statement(string text, string source, string cue, string content) =>
        TaggedPage.Statements(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("The River Office assessed that the dams were sound.", "The River Office", "assessed", "that the dams were sound")]
    [InlineData("The ministers discussed how the drought began.", "The ministers", "discussed", "how the drought began")]
    [InlineData("Berg compared the mayor to a miller.", "Berg", "compared", "the mayor to a miller")]
    [InlineData("The council agrees that the dam is old.", "The council", "agrees", "that the dam is old")]
    [InlineData("The court concluded that the dam was badly built.", "The court", "concluded", "that the dam was badly built")]
    [InlineData("The mayor declared the dam safe.", "The mayor", "declared", "the dam safe")]
    [InlineData("The mayor considers the plan a mistake.", "The mayor", "considers", "the plan a mistake")]
    public void What_somebody_finds_or_says_stays(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBeOneOf(CueType.Speech, CueType.Belief);
}
