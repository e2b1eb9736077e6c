using Whence.Language;

namespace Whence.Taggers;

/// <summary>Weighs for each token of a block what it may be. One scorer serves one page after another on one thread.</summary>
public interface IRoleScorer
{
    /// <summary>The weights of a state with the label after it, in natural logarithms (<see cref="RoleLattice.Turns"/>).</summary>
    float[] Turns { get; }

    /// <summary>Classes of words, for <see cref="BlockSight.Look"/>.</summary>
    WordTable Clusters { get; }

    /// <summary>How often words stood in roles, for <see cref="BlockSight.Look"/>.</summary>
    WordTable Lexicon { get; }

    /// <summary>Takes on the blocks of a page before they are scored one by one; none lies over another.</summary>
    void Begin(Reading reading, IReadOnlyList<ReadOnlyMemory<Sentence>> blocks);

    /// <summary>Writes the scores of the block's tokens in natural logarithms: <see cref="RoleModel.NodeLanes"/> a token for its label, <see cref="RoleModel.PairLanes"/> for its label and the one before.</summary>
    void Score(BlockSight block, Span<float> nodes, Span<float> pairs);
}
