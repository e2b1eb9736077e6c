using System.Buffers;
using System.Text.Json;
using Whence.Exports;

namespace Whence.Tests.Claims;

public sealed class WriterVoiceTests
{
    [Fact]
    public void A_sentence_with_a_figure_that_nobody_says_is_the_writers() =>
        OwnOf("Over 1,200 arrests have been made so far. The sky is blue.").ShouldBe(["Over 1,200 arrests have been made so far"]);

    [Fact]
    public void A_short_sentence_that_counts_somebody_is_the_writers() =>
        OwnOf("Twelve soldiers died.").ShouldBe(["Twelve soldiers died"]);

    [Fact]
    public void What_a_relative_clause_counts_of_the_speaker_is_the_writers() =>
        OwnOf("Mira Talven said that the road was open. Tarvonia, which lost 40 tanks in May, said that the war was over.").ShouldContain(own => own.Contains("40 tanks", StringComparison.Ordinal));

    [Fact]
    public void What_follows_somebodys_words_and_counts_is_the_writers() =>
        OwnOf("“The road is open,” Mira Talven said after a raid in which 300 people were arrested.").ShouldContain(own => own.Contains("300 people were arrested", StringComparison.Ordinal));

    [Fact]
    public void An_address_tells_nothing_by_its_figures() =>
        OwnOf("[12] https://northwire.example/2026/02/reports-99-killed ; <https://post.example/12573>\n\n[lxxv] https://post.example/99Dom_/status/2025\n\nTwo bridges were hit at https://post.example/x/12 on Monday.")
            .ShouldBe(["Two bridges were hit at https://post.example/x/12 on Monday"]);

    [Fact]
    public void What_somebody_says_is_not_the_writers() =>
        OwnOf("Mira Talven said that 300 people were arrested.").ShouldBeEmpty();

    [Fact]
    public void A_noun_that_sounds_like_an_event_makes_no_statement() =>
        OwnOf("The song was a big hit that summer.").ShouldBeEmpty();

    [Theory]
    [InlineData("Mira Talven said that 300 people were arrested.", "a1")]
    [InlineData("Over 1,200 arrests have been made so far.", "s1")]
    [InlineData("Two officials said that the bridge was open.", "a1")]
    [InlineData("Three weeks later, Mira Talven said that the bridge was open.", "a1")]
    [InlineData("According to a Northwire report citing a pair of officials, the bridge was open.", "a1")]
    public void Every_figure_of_a_sentence_lies_in_a_statement(string page, string holder)
    {
        var line = new ArrayBufferWriter<byte>();

        MarkWriter.Write(Page.Read(page), line);

        using var json = JsonDocument.Parse(line.WrittenMemory);
        var figures = json.RootElement.GetProperty("quantities").EnumerateArray().Select(quantity => quantity.GetProperty("in").GetString()).ToList();
        figures.ShouldNotBeEmpty();
        figures.ShouldAllBe(found => found == holder);
    }

    private static List<string> OwnOf(string page)
    {
        var reading = Page.Read(page);
        return [.. reading.Claims.Where(claim => claim.IsWriter).Select(claim => reading.Document[claim.Content[0]].ToString())];
    }
}
