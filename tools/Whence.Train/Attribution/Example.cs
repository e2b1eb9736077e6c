using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>One block to learn from: its features, its labels.</summary>
/// <param name="NodeKeys">Features, <see cref="RoleFeatures.Nodes"/> a token.</param>
/// <param name="PairKeys">Features of pairs of labels, <see cref="RoleFeatures.Pairs"/> a token.</param>
/// <param name="Labels">A label a token.</param>
/// <param name="Starts">Whether a token starts a sentence.</param>
/// <param name="EndsQuoted">Whether it ends in a quotation.</param>
internal sealed record Example(uint[] NodeKeys, uint[] PairKeys, byte[] Labels, RoleLattice.Start[] Starts, bool EndsQuoted)
{
    /// <summary>The features by number; -1 for one that is too rare to learn from, or left out.</summary>
    public int[] Nodes { get; init; } = [];

    /// <summary>The features of pairs of labels, in the same way.</summary>
    public int[] Pairs { get; init; } = [];

    /// <summary>The blocks of an article.</summary>
    public static IEnumerable<Example> Of(Article article, GoldSpans gold, WordTable clusters, WordTable lexicon)
    {
        var labels = LabelsOf(article.Reading, gold);
        var block = new BlockSight();
        foreach (var sentences in Blocks.Of(article.Reading))
        {
            block.Look(article.Reading, sentences, clusters, lexicon);
            var (nodes, pairs) = (new uint[block.Count * RoleFeatures.Nodes], new uint[block.Count * RoleFeatures.Pairs]);
            for (var i = 0; i < block.Count; i++)
            {
                RoleFeatures.Of(block.Words, i, nodes.AsSpan(i * RoleFeatures.Nodes, RoleFeatures.Nodes));
                RoleFeatures.OfPair(block.Words, i, pairs.AsSpan(i * RoleFeatures.Pairs, RoleFeatures.Pairs));
            }
            yield return new(nodes, pairs, labels[block.First..(block.First + block.Count)], block.Starts.ToArray(), block.EndsQuoted);
        }
    }

    /// <summary>A label a token; all outside where there is no <paramref name="gold"/>.</summary>
    public static byte[] LabelsOf(Reading reading, GoldSpans? gold)
    {
        var labels = new byte[reading.Tokens.Length];
        foreach (var span in gold?.Spans ?? [])
        {
            labels.AsSpan(span.First..span.End).Fill((byte)RoleLattice.Inside(span.Role));
            labels[span.First] = (byte)RoleLattice.Begin(span.Role);
        }
        return labels;
    }
}
