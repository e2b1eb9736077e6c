namespace Whence.Tests.Attributions;

public sealed class FalseFriendsRuleTests
{
    [Theory]
    [InlineData("The lamp draws 300W (estimated 10p per hour).", "300W", "estimated", "10p per hour")]
    [InlineData("The tool, dubbed Millstone, was found in May.", "The tool", "dubbed", "Millstone")]
    [InlineData("Ada Lenz said a prayer for the miners.", "Ada Lenz", "said", "a prayer for the miners")]
    [InlineData("As we say goodbye, she looks tired.", "we", "say", "goodbye, she looks tired")]
    [InlineData("The flood claimed the lives of forty miners.", "The flood", "claimed", "the lives of forty miners")]
    [InlineData("Villagers can be forgiven for asking what comes next.", "Villagers", "asking", "what comes next")]
    [InlineData("Prices will vary according to your tariff.", "your tariff", "according to", "Prices will vary")]
    [InlineData("The Courier published some of his letters about the dam.", "The Courier", "published some of his letters about", "the dam")]
    [InlineData("The students protested to the council.", "The students", "protested to", "the council")]
    [InlineData("The schools will consider layoff policies.", "The schools", "will consider", "layoff policies")]
    public void Words_that_look_like_cues_are_none(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("The mayor claimed the lead in the count.", "The mayor", "claimed", "the lead in the count")]
    [InlineData("The mayor considers the plan a mistake.", "The mayor", "considers", "the plan a mistake")]
    public void Statements_stay(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldNotBeEmpty();
}
