namespace Whence.Tests.Attributions;

public sealed class SwappedRuleTests
{
    [Fact]
    public void Whom_the_clause_is_about_does_not_say_it()
    {
        const string text = "The guild wanted its place by the river, declared a later mayor.";

        var read = TaggedPage.Read(text, "The guild", "declared", "a later mayor").ShouldHaveSingleItem();

        read.Source.ShouldHaveSingleItem().In(text).ToString().ShouldBe("a later mayor");
        read.Content.ShouldHaveSingleItem().In(text).ToString().ShouldBe("The guild wanted its place by the river");
    }

    [Theory]
    [InlineData("The guild, which met by the river, declared a new season in May.", "The guild", "declared", "a new season in May")]
    [InlineData("The guild met by the river, declaring the mayor a fool.", "The guild", "declaring", "the mayor a fool")]
    public void Who_speaks_behind_a_comma_stays(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Source[0].In(text).ToString().ShouldStartWith(source);
}
