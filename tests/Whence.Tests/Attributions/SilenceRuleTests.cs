using Whence.Attributions;

namespace Whence.Tests.Attributions;

/// <summary>What was left unsaid, and what was only spoken of.</summary>
public sealed class SilenceRuleTests
{
    [Theory]
    [InlineData("The governor hasn't yet said whether she will sign the bill.", "The governor", "hasn't yet said", "whether she will sign the bill")]
    [InlineData("The clerks did not tell teachers that the pupils were ill.", "The clerks", "did not tell", "that the pupils were ill")]
    [InlineData("Anna Berg did not explain her absence.", "Anna Berg", "did not explain", "her absence")]
    [InlineData("Anna Berg did not criticise Jonas Lenz by name.", "Anna Berg", "did not criticise", "Jonas Lenz by name")]
    [InlineData("The Lenzes had talked about opening a mill.", "The Lenzes", "had talked about", "opening a mill")]
    [InlineData("Anna Berg learned about the dam at school.", "Anna Berg", "learned about", "the dam at school")]
    public void Silence_and_a_topic_are_acts(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBe(CueType.Action);

    [Theory]
    [InlineData("I never said that the dam was old.", "I", "never said", "that the dam was old")]
    [InlineData("Anna Berg did not only say that the dam was old.", "Anna Berg", "did not only say", "that the dam was old")]
    [InlineData("The army has not confirmed any strikes.", "The army", "has not confirmed", "any strikes")]
    [InlineData("Anna Berg did not deny that the dam was old.", "Anna Berg", "did not deny", "that the dam was old")]
    [InlineData("Anna Berg talked about how the dam had failed her.", "Anna Berg", "talked about", "how the dam had failed her")]
    [InlineData("Anna Berg learned that the dam was old.", "Anna Berg", "learned", "that the dam was old")]
    public void What_is_denied_kept_back_or_told_stays(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Cue!.Type.ShouldBe(CueType.Speech);
}
