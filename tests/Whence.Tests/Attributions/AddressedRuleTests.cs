namespace Whence.Tests.Attributions;

public sealed class AddressedRuleTests
{
    [Theory]
    [InlineData("Residents urged to boil water", "Residents", "urged", "to boil water")]
    [InlineData("Anna Berg is facing accusations of fraud.", "Anna Berg", "is facing accusations of", "fraud")]
    [InlineData("The minister faces growing calls to resign.", "The minister", "faces growing calls", "to resign")]
    [InlineData("Anna Berg was arrested over allegations that she had sold the mill.", "Anna Berg", "allegations", "that she had sold the mill")]
    [InlineData("Anna Berg declared the gifts to the council, thought to have come by boat.", "Anna Berg", "thought", "to have come by boat")]
    [InlineData("Anna Berg, considered one of the best millers, will need a loan.", "Anna Berg", "considered", "one of the best millers")]
    [InlineData("The Lenna Boat Company has been told that its boats are unsafe.", "The Lenna Boat Company", "has been told", "that its boats are unsafe")]
    [InlineData("Anna Berg received reports of a fire at the mill.", "Anna Berg", "received reports of", "a fire at the mill")]
    public void Of_whom_others_say_it_is_not_who_says_it(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Source.ShouldBeEmpty();

    [Theory]
    [InlineData("Anna Berg faces accusations from the guild of fraud.", "Anna Berg", "faces accusations from", "fraud", "the guild")]
    [InlineData("Anna Berg has urged them to boil water.", "Anna Berg", "has urged", "them to boil water", "Anna Berg")]
    [InlineData("Anna Berg repeated her allegations that the mill was sold.", "Anna Berg", "allegations", "that the mill was sold", "Anna Berg")]
    [InlineData("Anna Berg, a miller, considered the plan a mistake.", "Anna Berg, a miller", "considered", "the plan a mistake", "Anna Berg")]
    [InlineData("Anna Berg, the mayor, thought the dam was safe.", "Anna Berg, the mayor", "thought", "the dam was safe", "Anna Berg")]
    [InlineData("The Mill Fund has received reports that the dam was open.", "The Mill Fund", "has received reports", "that the dam was open", "reports")]
    [InlineData("Anna Berg had told the guild that the dam was open.", "Anna Berg", "had told", "that the dam was open", "Anna Berg")]
    public void Who_says_it_is_who_says_it(string text, string source, string cue, string content, string speaker) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Source[0].In(text).ToString().ShouldStartWith(speaker);
}
