using System.Globalization;
using Whence.Language;
using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class NeuralScorerTests
{
    private static readonly string[] Probe = File.ReadAllLines(House.Repository.At("tests", "Whence.Tests", "Taggers", "probe.txt"));

    [Fact]
    public void The_arithmetic_is_the_trainers()
    {
        // probe.tsv is what the trainer's network, its weights rounded as they ship, makes of probe.txt: labels, then pairs of labels.
        var wanted = File.ReadLines(House.Repository.At("tests", "Whence.Tests", "Taggers", "probe.tsv")).Select(line => Array.ConvertAll(line.Split('\t'), s => float.Parse(s, CultureInfo.InvariantCulture))).ToArray();
        var (reading, scorer, block) = (TaggerPages.Read(Probe), TaggerPages.Neural, new BlockSight());
        var blocks = Blocks(reading);
        scorer.Begin(reading, blocks);
        var token = 0;
        foreach (var sentences in blocks)
        {
            block.Look(reading, sentences.Span, scorer.Clusters, scorer.Lexicon);
            var (nodes, pairs) = (new float[block.Count * RoleModel.NodeLanes], new float[block.Count * RoleModel.PairLanes]);
            scorer.Score(block, nodes, pairs);
            for (var i = 0; i < block.Count; i++, token++)
            {
                for (var l = 0; l < RoleLattice.Labels; l++)
                    nodes[i * RoleModel.NodeLanes + l].ShouldBe(wanted[token][l], 0.01f, $"label {l} of token {token}");
                for (var e = 0; e < RoleLattice.Edges; e++)
                    pairs[i * RoleModel.PairLanes + e].ShouldBe(wanted[token][RoleLattice.Labels + e], 0.01f, $"pair {e} of token {token}");
            }
        }
        token.ShouldBe(wanted.Length);
    }

    [Fact]
    public void Blocks_read_side_by_side_are_read_as_each_alone()
    {
        var together = Spans(Probe);

        var alone = Probe.SelectMany(line => Spans(line)).ToArray();

        together.ShouldNotBeEmpty();
        together.ShouldBe(alone);
    }

    [Fact]
    public void Reading_a_page_again_asks_for_no_memory()
    {
        var (reading, scorer, found) = (TaggerPages.Read(Probe), TaggerPages.Neural, new List<RoleSpan>(64));
        var (tagger, blocks) = (new RoleTagger(scorer), Blocks(reading));
        Run();
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();

        Run();

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);

        void Run()
        {
            found.Clear();
            scorer.Begin(reading, blocks);
            foreach (var block in blocks)
                tagger.Tag(reading, block.Span, found);
        }
    }

    [Fact]
    public void A_page_without_tokens_has_no_attributions() =>
        new AttributionTagger(TaggerPages.Neural, cuts: null, TaggerPages.Model.Links, TaggerPages.Network.Calibration).Read(TaggerPages.Read("")).ShouldBeEmpty();

    private static ReadOnlyMemory<Sentence>[] Blocks(Reading reading) =>
        [.. reading.Sentences.GroupBy(s => s.Block).Select(sentences => (ReadOnlyMemory<Sentence>)sentences.ToArray())];

    private static string[] Spans(params string[] lines)
    {
        var reading = TaggerPages.Read(lines);
        return [.. new AttributionTagger(TaggerPages.Neural, cuts: null, TaggerPages.Model.Links, TaggerPages.Network.Calibration).Spans(reading).Select(span => $"{span.Role} {TaggerPages.Words(reading, span)}")];
    }
}
