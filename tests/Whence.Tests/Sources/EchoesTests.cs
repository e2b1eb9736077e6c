namespace Whence.Tests.Sources;

public sealed class EchoesTests
{
    [Fact]
    public void A_sentence_that_says_through_whom_passes_its_outlets_back() =>
        Relays("President Mira Talven criticised the treaty. That's according to CNN, Reuters reports.").ShouldBe(["Reuters", "CNN"]);

    [Fact]
    public void Said_this_in_a_place_passes_on_who_reports_it() =>
        Relays("President Mira Talven criticised the treaty. She said this in Oristad, according to a Reuters correspondent.").ShouldBe(["Reuters"]);

    [Fact]
    public void A_sentence_with_words_of_its_own_passes_nothing_back() =>
        Relays("President Mira Talven criticised the treaty. The road was closed, Reuters reports.").ShouldBeEmpty();

    private static IEnumerable<string> Relays(string text)
    {
        var reading = Pages.Read(text);
        var first = Enumerable.Range(0, reading.Attributions.Length).First(i => reading.Attributions[i].Content[0].Start < text.IndexOf('.', StringComparison.Ordinal));
        return reading.Sourcings[first].Chain.Via.Select(hop => hop.Source.Name);
    }
}
