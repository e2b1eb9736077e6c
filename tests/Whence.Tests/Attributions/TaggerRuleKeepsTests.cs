using Whence.Attributions;
using Whence.Taggers;
using Whence.Tests.Taggers;

namespace Whence.Tests.Attributions;

/// <summary>What stays where the tagger and the rules saw different things.</summary>
public sealed class TaggerRuleKeepsTests
{
    [Theory]
    [InlineData("Anna Berg said that the dam was safe. Jonas Lenz now believes the road will not hold.", 2)]
    [InlineData("Anna Berg said that the dam was safe. Jonas Lenz found huts and ruins where the mill had stood.", 1)]
    [InlineData("Anna Berg said that the dam was safe. Jonas Lenz denies any wrongdoing.", 2)]
    [InlineData("Anna Berg said that the dam was safe. Jonas Lenz denies visas to sailors.", 1)]
    public void A_clause_that_somebody_holds_and_a_deed_that_he_denies_stay_without_the_tagger(string text, int statements) =>
        TaggedPage.Read(text, "Anna Berg", "said", "that the dam was safe").Length.ShouldBe(statements);

    [Theory]
    [InlineData("Her old allies accuse him of theft.", "Her old allies", "accuse", "him of theft")]
    [InlineData("The miners having said it no longer pays, the mill closed.", "The miners", "having said", "it no longer pays")]
    [InlineData("Anna Berg also doubted the very basis of the report.", "Anna Berg", "also doubted", "the very basis of the report")]
    public void A_pronoun_tells_something_with_what_is_said_of_it(string text, string source, string cue, string content) =>
        TaggedPage.Read(text, source, cue, content).ShouldContain(read => read.Content[0].In(text).ToString() == content);

    [Fact]
    public void The_name_that_somebody_gives_a_thing_stands_inside_a_statement() =>
        TaggedPage.Read("Anna Berg demanded an end to what she called a ruin.", "Anna Berg", "demanded", "an end to what she called a ruin").Length.ShouldBe(2);

    [Fact]
    public void Two_cues_of_one_content_are_two_statements()
    {
        const string text = "The council recalled that according to the figures, the dam was safe.";
        var reading = TaggerPages.Read(text);
        TaggedAttribution Tagged(int level, string source, string cue, string content) =>
            new(level, TaggerPages.Span(reading, Role.Source, source), TaggerPages.Span(reading, Role.Cue, cue), [TaggerPages.Span(reading, Role.Content, content)], [], 0.9, 0.9);

        var read = new AttributionStage().Read(reading with { Tagged = [Tagged(0, "The council", "recalled", "that according to the figures, the dam was safe"), Tagged(1, "the figures", "according to", "the dam was safe")], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.Length.ShouldBe(2);
        read[0].Source[0].In(text).ToString().ShouldBe("The council");
    }
}
