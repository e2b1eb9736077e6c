namespace Whence.Tests.Attributions;

public sealed class UnderrunRuleTests
{
    [Theory]
    [InlineData("Some say the choice of words – a ruin, she called it – may have hurt the talks.", "Some", "say", "the choice of words", "the choice of words – a ruin, she called it – may have hurt the talks")]
    [InlineData("Anna Berg asked why the ferry – given its age – was kept in use.", "Anna Berg", "asked", "why the ferry – given its age", "why the ferry – given its age – was kept in use")]
    [InlineData("Anna Berg made it clear that selling the dam, which leaks, would cost too much.", "Anna Berg", "made it clear", "that selling the dam", "that selling the dam, which leaks, would cost too much")]
    [InlineData("Anna Berg believes it is a sign that, despite the flood, some towns want a dam.", "Anna Berg", "believes", "it is a sign that, despite the flood", "it is a sign that, despite the flood, some towns want a dam")]
    [InlineData("Anna Berg would later claim that since the dam was old, the town would pay.", "Anna Berg", "would later claim", "that since the dam was old", "that since the dam was old, the town would pay")]
    [InlineData("Ada Lenz accused the council of wrecking the deal by adding new terms.", "Ada Lenz", "accused", "the council of wrecking the deal", "the council of wrecking the deal by adding new terms")]
    [InlineData("The council announced sweeping changes, including a tax on boats.", "The council", "announced", "sweeping changes", "sweeping changes, including a tax on boats")]
    public void A_content_goes_on_to_the_verb_of_its_clause(string text, string source, string cue, string content, string whole) =>
        TaggedPage.Read(text, source, cue, content).ShouldContain(attribution => attribution.Content[0].In(text).ToString() == whole);

    [Theory]
    [InlineData("Anna Berg, who had criticised the dam, left the hall.", "who", "had criticised", "the dam")]
    [InlineData("Anna Berg – who had criticised the dam – left the hall.", "who", "had criticised", "the dam")]
    [InlineData("Anna Berg said that the dam was old, and the town was glad.", "Anna Berg", "said", "that the dam was old")]
    [InlineData("Anna Berg said that while the dam was old, Mira Talven said nothing of it.", "Anna Berg", "said", "that while the dam was old")]
    public void What_has_its_verb_or_needs_none_stays(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldContain(attribution => attribution.Content[0].In(text).ToString() == content);
}
