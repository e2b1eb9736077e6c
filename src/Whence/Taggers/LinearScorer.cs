using System.Runtime.Intrinsics;
using Whence.Language;

namespace Whence.Taggers;

/// <summary>Weighs labels by sums of weights, one a feature: hashed, a byte each.</summary>
public sealed class LinearScorer(RoleModel model) : IRoleScorer
{
    /// <inheritdoc/>
    public float[] Turns { get; } = [.. model.TurnWeights.Select(w => w * model.Unit)];

    /// <inheritdoc/>
    public WordTable Clusters => model.Clusters;

    /// <inheritdoc/>
    public WordTable Lexicon => model.Lexicon;

    /// <inheritdoc/>
    public void Begin(Reading reading, IReadOnlyList<ReadOnlyMemory<Sentence>> blocks)
    {
    }

    /// <inheritdoc/>
    public void Score(BlockSight block, Span<float> nodes, Span<float> pairs)
    {
        ArgumentNullException.ThrowIfNull(block);
        Span<uint> ofNode = stackalloc uint[RoleFeatures.Nodes];
        Span<uint> ofPair = stackalloc uint[RoleFeatures.Pairs];
        for (var i = 0; i < block.Count; i++)
        {
            RoleFeatures.Of(block.Words, i, ofNode);
            RoleFeatures.OfPair(block.Words, i, ofPair);
            Sum(model.NodeWeights, ofNode, nodes.Slice(i * RoleModel.NodeLanes, RoleModel.NodeLanes));
            Sum(model.PairWeights, ofPair, pairs.Slice(i * RoleModel.PairLanes, RoleModel.PairLanes));
        }
    }

    private void Sum(FeatureTable table, ReadOnlySpan<uint> keys, Span<float> sums)
    {
        // Where the weights stand is asked first and all at once: the table is larger than the caches, and the answers come side by side.
        Span<int> places = stackalloc int[keys.Length];
        var count = 0;
        foreach (var key in keys)
        {
            var at = table[key];
            places[count] = at;
            count += at >= 0 ? 1 : 0;
        }
        for (var lane = 0; lane < sums.Length; lane += 8)
        {
            var sum = Vector128<short>.Zero;
            foreach (var at in places[..count])
                sum += Vector128.WidenLower(Vector64.Create(table.Eight(at + lane)).ToVector128());
            var (low, high) = Vector128.Widen(sum);
            (Vector128.ConvertToSingle(low) * model.Unit).CopyTo(sums[lane..]);
            (Vector128.ConvertToSingle(high) * model.Unit).CopyTo(sums[(lane + 4)..]);
        }
    }
}
