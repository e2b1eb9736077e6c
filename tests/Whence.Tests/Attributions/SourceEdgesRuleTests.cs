namespace Whence.Tests.Attributions;

/// <summary>Sources that the tagger gives to nouns and participles of somebody else's.</summary>
public sealed class SourceEdgesRuleTests
{
    [Theory]
    [InlineData("Thousands of Tarvonians rallied amid fears of a Veskarian invasion.", "Thousands of Tarvonians", "fears of", "a Veskarian invasion")]
    [InlineData("The council met on Monday amid growing concerns that the dam would break.", "The council", "growing concerns", "that the dam would break")]
    [InlineData("Berg flew to Belmark, widely seen as a bid for peace.", "Berg", "widely seen as", "a bid for peace")]
    public void What_all_fear_and_see_is_not_his_who_acts(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldHaveSingleItem().Source.ShouldBeEmpty();

    [Theory]
    [InlineData("Veskaria banned the trade despite frequent calls to do so by farmers in both valleys.", "Veskaria", "frequent calls", "to do so by farmers in both valleys", "farmers in both valleys", "to do so")]
    [InlineData("Veskaria acted upon demands to close the dam by the miners.", "Veskaria", "demands", "to close the dam by the miners", "the miners", "to close the dam")]
    public void Who_calls_for_it_stands_behind_by(string text, string source, string cue, string tagged, string agent, string content)
    {
        var read = TaggedPage.Read(text, source, cue, tagged).Single(read => read.Cue!.Spans[0].In(text).ToString() == cue);

        read.Source.ShouldHaveSingleItem().In(text).ToString().ShouldBe(agent);
        read.Content.ShouldHaveSingleItem().In(text).ToString().ShouldBe(content);
    }
}
