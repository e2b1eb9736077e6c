using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>One block to learn from: its features as rows, its labels.</summary>
/// <param name="Nodes">Rows, <see cref="RoleFeatures.Nodes"/> a token.</param>
/// <param name="Pairs">Rows, <see cref="RoleFeatures.Pairs"/> a token.</param>
/// <param name="Labels">A label a token.</param>
/// <param name="Starts">Whether a token starts a sentence.</param>
/// <param name="EndsQuoted">Whether it ends in a quotation.</param>
internal sealed record Example(int[] Nodes, int[] Pairs, byte[] Labels, RoleLattice.Start[] Starts, bool EndsQuoted)
{
    /// <summary>The blocks of an article.</summary>
    public static IEnumerable<Example> Of(Article article, GoldSpans gold, WordTable clusters, WordTable lexicon)
    {
        var labels = new byte[article.Reading.Tokens.Length];
        foreach (var span in gold.Spans)
        {
            labels.AsSpan(span.First..span.End).Fill((byte)RoleLattice.Inside(span.Role));
            labels[span.First] = (byte)RoleLattice.Begin(span.Role);
        }
        var block = new BlockSight();
        foreach (var sentences in Blocks.Of(article.Reading))
        {
            block.Look(article.Reading, sentences, clusters, lexicon);
            var (nodes, pairs) = (new int[block.Count * RoleFeatures.Nodes], new int[block.Count * RoleFeatures.Pairs]);
            for (var i = 0; i < block.Count; i++)
            {
                RoleFeatures.Of(block.Words, i, nodes.AsSpan(i * RoleFeatures.Nodes, RoleFeatures.Nodes));
                RoleFeatures.OfPair(block.Words, i, pairs.AsSpan(i * RoleFeatures.Pairs, RoleFeatures.Pairs));
            }
            yield return new(nodes, pairs, labels[block.First..(block.First + block.Count)], block.Starts.ToArray(), block.EndsQuoted);
        }
    }
}
