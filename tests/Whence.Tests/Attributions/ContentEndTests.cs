namespace Whence.Tests.Attributions;

public sealed class ContentEndTests
{
    [Theory]
    [InlineData("Anna Berg asked whether the dam can save not only the mill, but also the town.", "Anna Berg", "asked", "whether the dam can save not only the mill", "whether the dam can save not only the mill, but also the town")]
    [InlineData("Berg urged Lenz to “be brave” and leave the council.", "Berg", "urged", "Lenz to “be brave”", "Lenz to “be brave” and leave the council")]
    public void A_content_goes_on_to_the_half_that_it_announces(string text, string source, string cue, string content, string whole) =>
        Content(text, source, cue, content).ShouldBe(whole);

    [Theory]
    [InlineData("Lenz, considered one of the weakest mayors of the south, will need help.", null, "considered", "one of the weakest mayors of the south, will need help", "one of the weakest mayors of the south")]
    [InlineData("Berg pointed to profits for the mills - but what does that mean?", "Berg", "pointed to", "profits for the mills - but what does that mean", "profits for the mills")]
    [InlineData("Berg says the harvest was good this year — research shows that the rain helped.", "Berg", "says", "the harvest was good this year — research shows that the rain helped", "the harvest was good this year")]
    [InlineData("Berg said she wanted to see the dam mended (Photo: Northwire)", "Berg", "said", "she wanted to see the dam mended (Photo: Northwire", "she wanted to see the dam mended")]
    public void A_content_ends_where_the_writer_goes_on(string text, string? source, string cue, string content, string cut) =>
        Content(text, source, cue, content).ShouldBe(cut);

    private static string Content(string text, string? source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content)[0].Content[^1].In(text).ToString();
}
