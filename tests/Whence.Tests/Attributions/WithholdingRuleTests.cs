namespace Whence.Tests.Attributions;

public sealed class WithholdingRuleTests
{
    [Theory]
    [InlineData("Tarvonia no longer recognises Ada Lenz as mayor.", "Tarvonia", "no longer recognises", "Ada Lenz as mayor")]
    [InlineData("The council refused to endorse Ada Lenz.", "The council", "refused to endorse", "Ada Lenz")]
    [InlineData("Anna Berg pushed back against attacks on the plan.", "Anna Berg", "pushed back against", "attacks on the plan")]
    [InlineData("Anna Berg disagrees that the dam is safe.", "Anna Berg", "disagrees", "that the dam is safe")]
    [InlineData("Neither side believes that the truce holds.", "Neither side", "believes", "that the truce holds")]
    public void Who_withholds_or_takes_back_his_word_rejects_what_it_would_stand_for(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Rejects.ShouldBeTrue();

    [Theory]
    [InlineData("The council refused to say that the dam is safe.", "The council", "refused to say", "that the dam is safe")]
    [InlineData("Anna Berg downplayed the risk of a flood.", "Anna Berg", "downplayed", "the risk of a flood")]
    public void Who_keeps_silent_or_makes_little_of_it_rejects_nothing(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Rejects.ShouldBeFalse();
}
