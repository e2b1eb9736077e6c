using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>Weights by which a source and a content find their cue.</summary>
public sealed class LinkModel
{
    /// <summary>Rows of the table.</summary>
    public const int Rows = 1 << 15;

    /// <summary>Takes weights, one a row.</summary>
    /// <exception cref="ArgumentException">The array has another length.</exception>
    public LinkModel(float[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length != Rows)
            throw new ArgumentException($"A linker has {Rows} weights, not {weights.Length}.", nameof(weights));
        Weights = weights;
    }

    /// <summary>The weights, in natural logarithms.</summary>
    public float[] Weights { get; }

    /// <summary>Reads weights as <see cref="Save"/> wrote them.</summary>
    public static LinkModel Load(Stream from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var weights = new short[Rows];
        from.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new([.. weights.Select(w => w / 1024f)]);
    }

    /// <summary>Writes the weights, two bytes each.</summary>
    public void Save(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        short[] weights = [.. Weights.Select(w => (short)Math.Clamp(MathF.Round(w * 1024), short.MinValue, short.MaxValue))];
        to.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }
}
