using Whence.Attributions;
using Whence.Documents;
using Whence.Taggers;
using Whence.Tests.Taggers;

namespace Whence.Tests.Attributions;

public sealed class FloatingRuleTests
{
    [Fact]
    public void A_caption_between_two_paragraphs_does_not_end_what_somebody_says()
    {
        string[] lines = ["“The dam is safe,” said Anna Berg.", "The river at Oristad.", "“It will hold until May, and so will the road.”"];
        var reading = TaggerPages.Read(lines);
        var blocks = reading.Document.Blocks;
        reading = reading with { Document = reading.Document with { Blocks = [blocks[0], blocks[1] with { Kind = BlockKind.Caption }, blocks[2]] } };

        var read = new AttributionStage().Read(reading).Attributions;

        read.Length.ShouldBe(2);
        read[1].ContinuedFrom.ShouldBe(0);
        read[1].Content[0].In(reading.Document.Text).ToString().ShouldBe(lines[2]);
    }

    [Fact]
    public void Who_agrees_to_the_paragraph_before_has_not_said_it()
    {
        string[] lines = ["Anna Berg said that the dam was safe.", "“Nobody needs to leave the town this year.”", "Peter Holm agreed."];
        var reading = TaggerPages.Read(lines);
        var assent = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Peter Holm"), TaggerPages.Span(reading, Role.Cue, "agreed"), [TaggerPages.Span(reading, Role.Content, "Nobody needs to leave the town this year")], [], 0.6, 0.6);
        var said = new TaggedAttribution(0, TaggerPages.Span(reading, Role.Source, "Anna Berg"), TaggerPages.Span(reading, Role.Cue, "said"), [TaggerPages.Span(reading, Role.Content, "that the dam was safe")], [], 0.9, 0.9);

        var read = new AttributionStage().Read(reading with { Tagged = [said, assent], Layers = reading.Layers | Layers.Tagged }).Attributions;

        read.Length.ShouldBe(2);
        read[1].ContinuedFrom.ShouldBe(0);
    }
}
