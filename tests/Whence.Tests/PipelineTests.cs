using Whence.Documents;

namespace Whence.Tests;

public sealed class PipelineTests
{
    private static readonly Document Page = new() { Id = "sha256:0", Name = "page", Text = "Text." };

    [Fact]
    public void A_stage_whose_needs_nobody_meets_is_refused_when_the_row_is_built()
    {
        var refused = Should.Throw<ArgumentException>(() => new Pipeline(new Step(Layers.Tokens, Layers.Sentences)));

        refused.Message.ShouldContain("Tokens");
    }

    [Fact]
    public void A_stage_that_comes_before_what_it_needs_is_refused() =>
        Should.Throw<ArgumentException>(() => new Pipeline(new Step(Layers.Tokens, Layers.Sentences), new Step(Layers.None, Layers.Tokens)));

    [Fact]
    public void Two_stages_that_add_the_same_are_refused() =>
        Should.Throw<ArgumentException>(() => new Pipeline(new Step(Layers.None, Layers.Tokens), new Step(Layers.None, Layers.Tokens)));

    [Fact]
    public void A_reading_says_which_layers_are_there()
    {
        var pipeline = new Pipeline(new Step(Layers.None, Layers.Tokens), new Step(Layers.Tokens, Layers.Sentences | Layers.Quotations));

        var reading = pipeline.Read(Page);

        reading.Layers.ShouldBe(Layers.Tokens | Layers.Sentences | Layers.Quotations);
        reading.Document.ShouldBeSameAs(Page);
    }

    [Fact]
    public void The_stages_that_everything_uses_stand_in_an_order_that_is_possible() =>
        Should.NotThrow(() => new Pipeline(Stages.InOrder()));

    private sealed class Step(Layers needs, Layers adds) : IStage
    {
        public Layers Needs => needs;

        public Layers Adds => adds;

        public Reading Read(Reading reading) => reading;
    }
}
