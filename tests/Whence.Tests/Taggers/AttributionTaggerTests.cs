using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class AttributionTaggerTests
{
    private const string Dam = "Mayor Anna Berg said on Tuesday that the dam was safe.";
    private const string Bridge = "“The bridge will be closed until spring,” said Tomas Lind, a spokesman for the ministry.";

    [Fact]
    public void Who_says_what_is_found_and_tied_together()
    {
        var reading = TaggerPages.Read(Dam);

        var found = AttributionTagger.Of(TaggerPages.Model).Read(reading).ShouldHaveSingleItem();

        TaggerPages.Words(reading, found.Source.ShouldNotBeNull()).ShouldBe("Mayor Anna Berg");
        TaggerPages.Words(reading, found.Cue).ShouldStartWith("said");
        TaggerPages.Words(reading, found.Content.ShouldHaveSingleItem()).ShouldEndWith("the dam was safe");
    }

    [Fact]
    public void A_quotation_is_its_speakers()
    {
        var reading = TaggerPages.Read(Bridge);

        var found = AttributionTagger.Of(TaggerPages.Model).Read(reading).ShouldHaveSingleItem();

        TaggerPages.Words(reading, found.Source.ShouldNotBeNull()).ShouldBe("Tomas Lind, a spokesman for the ministry");
        TaggerPages.Words(reading, found.Content.ShouldHaveSingleItem()).ShouldBe("The bridge will be closed until spring");
    }

    [Fact]
    public void No_span_crosses_the_edge_of_a_block()
    {
        var reading = TaggerPages.Read(Dam, "The minister told reporters that", "nobody had been hurt, according to police.", Bridge);
        var ends = reading.Sentences.GroupBy(s => s.Block).Select(g => g.Max(s => s.EndToken)).ToArray();

        var spans = AttributionTagger.Of(TaggerPages.Model).Spans(reading);

        spans.ShouldNotBeEmpty();
        spans.ShouldAllBe(span => !ends.Any(end => span.First < end && span.End > end));
    }

    [Fact]
    public void A_page_without_tokens_has_no_attributions() =>
        AttributionTagger.Of(TaggerPages.Model).Read(TaggerPages.Read("")).ShouldBeEmpty();

    [Fact]
    public void What_came_before_changes_nothing()
    {
        var tagger = AttributionTagger.Of(TaggerPages.Model);
        var fresh = tagger.Read(TaggerPages.Read(Dam))[0];

        tagger.Read(TaggerPages.Read(Bridge, Dam, Bridge));
        var again = tagger.Read(TaggerPages.Read(Dam))[0];

        (again.Cue, again.Source, again.Confidence).ShouldBe((fresh.Cue, fresh.Source, fresh.Confidence));
    }

    [Fact]
    public void Blocks_in_doubt_are_read_again_and_the_others_are_not()
    {
        const string Doubtful = "What the committee that Lind heads had meant all along, he let it be known and nobody there took it amiss, was that farmers feared to plant.";
        var reading = TaggerPages.Read(Dam, Doubtful, Bridge);
        var linear = AttributionTagger.Of(TaggerPages.Model);
        AttributionTagger Network() => new(TaggerPages.Neural, cuts: null, TaggerPages.Model.Links, TaggerPages.Network.Calibration);

        var spans = AttributionTagger.Of(TaggerPages.Model, Network()).Spans(reading);

        var (doubted, end) = (reading.Sentences[1].FirstToken, reading.Sentences[1].EndToken);
        bool IsDoubted(RoleSpan span) => span.First >= doubted && span.First < end;
        spans.Where(IsDoubted).ShouldBe(Network().Spans(reading).Where(IsDoubted), ignoreOrder: true);
        spans.Where(IsDoubted).SequenceEqual(linear.Spans(reading).Where(IsDoubted)).ShouldBeFalse();
        spans.Where(span => !IsDoubted(span)).ShouldBe(linear.Spans(reading).Where(span => !IsDoubted(span)));
        spans.Select(span => span.First).ShouldBeInOrder();
    }

    [Fact]
    public void A_confidence_is_a_probability()
    {
        var found = AttributionTagger.Of(TaggerPages.Model).Read(TaggerPages.Read(Dam, Bridge));

        found.ShouldAllBe(a => a.Confidence > 0 && a.Confidence < 1 && a.Seconded > 0 && a.Seconded < 1);
    }
}
