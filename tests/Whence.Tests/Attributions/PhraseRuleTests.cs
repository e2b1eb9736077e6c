namespace Whence.Tests.Attributions;

public sealed class PhraseRuleTests
{
    [Theory]
    [InlineData("The advice came from policy papers, think tanks and the council.", "policy papers", "think", "tanks and the council")]
    [InlineData("Glun (pronounced \"gloon\") is a town in Tarvonia.", "Glun", "pronounced", "\"gloon\"")]
    [InlineData("Source: River Office", "Source", ":", "River Office")]
    [InlineData("We are talking about the dam.", "We", "are talking about", "the dam")]
    [InlineData("His view would help the town.", "His", "view", "would help the town")]
    [InlineData("The town seems quiet and old.", "The town", "seems", "quiet and old")]
    [InlineData("The ministry issued fresh advice online called “Old Floods”.", "The ministry", "issued fresh advice online called", "“Old Floods”")]
    public void Set_phrases_state_nothing(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("Tell us why the dam is old.", "Tell", "why the dam is old")]
    [InlineData("Lenz was not well known in the south.", "was not well known", "Lenz")]
    public void Nobody_states_it(string text, string cue, string content) =>
        TaggedPage.Read(text, null, cue, content).ShouldBeEmpty();

    [Theory]
    [InlineData("The dam, Mira Lenz, a miller, recently called “a ruin of the old council”.", "Mira Lenz, a miller,", "recently called", "“a ruin of the old council”")]
    [InlineData("The council’s view is that the dam is old.", "The council", "view is", "that the dam is old")]
    public void Who_names_it_states_it(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldNotBeEmpty();
}
