using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>Weights in rows, as hashed features lead to them: what a choice among a few weighs by.</summary>
public sealed class RowWeights
{
    private const float Unit = 1024;

    private readonly float[] _weights;

    /// <summary>Takes weights, one a row; those of row 0 are 0, for features that are not there.</summary>
    public RowWeights(float[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _weights = weights;
    }

    /// <summary>How many there are.</summary>
    public int Count => _weights.Length;

    /// <summary>The sum of the weights at <paramref name="rows"/>, in natural logarithms.</summary>
    public float Sum(ReadOnlySpan<int> rows)
    {
        var sum = 0f;
        foreach (var row in rows)
            sum += _weights[row];
        return sum;
    }

    /// <summary>Reads weights as <see cref="Save"/> wrote them.</summary>
    public static RowWeights Load(Stream from, int count)
    {
        ArgumentNullException.ThrowIfNull(from);
        var weights = new short[count];
        from.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new([.. weights.Select(w => w / Unit)]);
    }

    /// <summary>Writes the weights, two bytes each.</summary>
    public void Save(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        short[] weights = [.. _weights.Select(w => (short)Math.Clamp(MathF.Round(w * Unit), short.MinValue, short.MaxValue))];
        to.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }
}
