using Whence.Attributions;
using Whence.Documents;
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
}
