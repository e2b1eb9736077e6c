using Whence.Attributions;
using Whence.Documents;
using Whence.Tests.Taggers;

namespace Whence.Tests.Attributions;

public sealed class PostRuleTests
{
    [Fact]
    public void The_line_under_an_embedded_post_says_whose_it_is()
    {
        string[] lines = ["The river rose in the night.", "The dam at Oristad has burst.", "\u2014 Anna Berg (@annaberg) July 3, 2023"];
        var reading = TaggerPages.Read(lines);
        reading = reading with { Document = reading.Document with { Blocks = [reading.Document.Blocks[0], .. reading.Document.Blocks[1..].Select(block => block with { Kind = BlockKind.Post })] } };

        var read = new AttributionStage().Read(reading).Attributions.ShouldHaveSingleItem();

        read.Source[0].In(reading.Document.Text).ToString().ShouldBe("Anna Berg");
        read.Content[0].In(reading.Document.Text).ToString().ShouldBe(lines[1]);
    }
}
