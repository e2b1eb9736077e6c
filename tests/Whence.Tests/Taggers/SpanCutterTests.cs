using System.Collections.Immutable;
using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class SpanCutterTests
{
    private const string Page = "Mayor Anna Berg said on Tuesday that the dam was safe, and the ministry denied that anybody had been hurt when it was opened, according to a report by the Oristad Courier.";

    [Fact]
    public void A_span_is_cut_where_most_ways_cut_it_when_nothing_was_learned()
    {
        var (spans, rivals) = Cut(CutModel.None);

        for (var k = 0; k < spans.Count; k++)
            (spans[k].First, spans[k].End).ShouldBe(rivals[k].OrderBy(rival => rival.Doubt).Select(rival => (rival.First, rival.End)).First());
    }

    [Fact]
    public void What_was_learned_outweighs_the_lattice()
    {
        var (low, _) = Cut(CutModel.None);
        var (cutter, tagger, reading) = (new SpanCutter(null), new RoleTagger(TaggerPages.Linear), TaggerPages.Read(Page));
        var spans = new List<RoleSpan>();
        tagger.Tag(reading, reading.Sentences.AsSpan(), spans);
        cutter.Look(tagger, spans, 0);
        var k = Enumerable.Range(0, spans.Count).First(i => { cutter.Ask(tagger, spans, 0, i); return cutter.Places.Count > 1; });
        var other = Enumerable.Range(0, cutter.Places.Count).First(i => (cutter.Places[i].First, cutter.Places[i].End) != (low[k].First, low[k].End));
        var (weights, wanted) = (new float[CutFeatures.Rows], cutter.Places[other]);
        foreach (var row in cutter.Rows(k, other).ToArray().Except(Enumerable.Range(0, cutter.Places.Count).Where(i => i != other).SelectMany(i => cutter.Rows(k, i).ToArray())))
            weights[row] = 30;

        var (spansThen, _) = Cut(new([1, 1, 1], new(weights)));

        (spansThen[k].First, spansThen[k].End).ShouldBe((wanted.First, wanted.End));
    }

    [Fact]
    public void Without_a_model_spans_stay_and_their_rivals_are_known()
    {
        var (reading, found) = (TaggerPages.Read(Page), new List<RoleSpan>());
        new RoleTagger(TaggerPages.Linear).Tag(reading, reading.Sentences.AsSpan(), found);

        var (spans, rivals) = Cut(null);

        spans.ShouldBe(found);
        for (var k = 0; k < spans.Count; k++)
            rivals[k].ShouldContain(rival => rival.First == spans[k].First && rival.End == spans[k].End);
    }

    [Fact]
    public void Spans_that_were_cut_lie_in_order_and_not_over_one_another()
    {
        var (spans, _) = Cut(TaggerPages.Model.Cuts);

        spans.Count.ShouldBeGreaterThan(3);
        for (var k = 1; k < spans.Count; k++)
            spans[k].First.ShouldBeGreaterThanOrEqualTo(spans[k - 1].End);
    }

    [Fact]
    public void Each_place_has_all_features()
    {
        var (cutter, tagger, reading, spans) = (new SpanCutter(null), new RoleTagger(TaggerPages.Linear), TaggerPages.Read(Page), new List<RoleSpan>());
        tagger.Tag(reading, reading.Sentences.AsSpan(), spans);
        cutter.Look(tagger, spans, 0);

        for (var k = 0; k < spans.Count; k++)
        {
            cutter.Ask(tagger, spans, 0, k);
            for (var i = 0; i < cutter.Places.Count; i++)
                cutter.Rows(k, i).Length.ShouldBe(CutFeatures.Count);
        }
    }

    private static (List<RoleSpan> Spans, List<ImmutableArray<RoleSpan>> Rivals) Cut(CutModel? model)
    {
        var (reading, tagger) = (TaggerPages.Read(Page), new RoleTagger(TaggerPages.Linear));
        var (spans, rivals) = (new List<RoleSpan>(), new List<ImmutableArray<RoleSpan>>());
        tagger.Tag(reading, reading.Sentences.AsSpan(), spans);
        new SpanCutter(model).Cut(tagger, spans, 0, rivals);
        return (spans, rivals);
    }
}
