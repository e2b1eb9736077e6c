using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>Weights by which a span is cut: where it begins and where it ends.</summary>
/// <param name="Trust">How much the logarithm of the lattice's own probability counts, for each <see cref="Role"/>.</param>
/// <param name="Weights">Weights of <see cref="CutFeatures"/>.</param>
public sealed record CutModel(ImmutableArray<float> Trust, RowWeights Weights)
{
    /// <summary>One that takes what the lattice holds most probable: where learning starts.</summary>
    public static CutModel None { get; } = new([1, 1, 1], new(new float[CutFeatures.Rows]));

    /// <summary>Reads weights as <see cref="Save"/> wrote them.</summary>
    public static CutModel Load(Stream from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var trust = new float[Enum.GetValues<Role>().Length];
        from.ReadExactly(MemoryMarshal.AsBytes(trust.AsSpan()));
        return new([.. trust], RowWeights.Load(from, CutFeatures.Rows));
    }

    /// <summary>Writes the weights.</summary>
    public void Save(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        to.Write(MemoryMarshal.AsBytes(Trust.AsSpan()));
        Weights.Save(to);
    }
}
