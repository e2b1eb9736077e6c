using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>A layer's weights as they are kept: one byte each, a scale for each column.</summary>
/// <param name="Inputs">Numbers in.</param>
/// <param name="Outputs">Numbers out.</param>
/// <param name="Weights">Row by row, one row an input.</param>
/// <param name="Scales">What 1 stands for, column by column.</param>
/// <param name="Bias">What is added, column by column.</param>
public sealed record PackedLayer(int Inputs, int Outputs, sbyte[] Weights, float[] Scales, float[] Bias)
{
    /// <summary>Layers of a model.</summary>
    public const int Count = 7;

    /// <summary>The layer ready for use.</summary>
    public DenseLayer Unpack() => new(Inputs, Outputs, Weights, Scales, Bias);

    /// <summary>A part of it: some of its inputs, some of its outputs. The bias goes with the inputs from the first one on; the others add to it.</summary>
    public PackedLayer Part(Range inputs, Range outputs)
    {
        var ((row, rows), (column, columns)) = (inputs.GetOffsetAndLength(Inputs), outputs.GetOffsetAndLength(Outputs));
        var weights = new sbyte[rows * columns];
        for (var i = 0; i < rows; i++)
            Weights.AsSpan((row + i) * Outputs + column, columns).CopyTo(weights.AsSpan(i * columns));
        return new(rows, columns, weights, Scales[outputs], row == 0 ? Bias[outputs] : new float[columns]);
    }

    /// <summary>Packs weights, row by row, one row an input.</summary>
    public static PackedLayer Of(int inputs, int outputs, ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
    {
        var (scales, packed) = (new float[outputs], new sbyte[weights.Length]);
        for (var j = 0; j < outputs; j++)
        {
            for (var i = 0; i < inputs; i++)
                scales[j] = Math.Max(scales[j], Math.Abs(weights[i * outputs + j]) / 127);
            for (var i = 0; i < inputs && scales[j] > 0; i++)
                packed[i * outputs + j] = (sbyte)Math.Round(weights[i * outputs + j] / scales[j]);
        }
        return new(inputs, outputs, packed, scales, bias.ToArray());
    }

    /// <summary>Reads a layer as <see cref="Save"/> wrote it.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static PackedLayer Load(Stream from)
    {
        ArgumentNullException.ThrowIfNull(from);
        var head = new byte[8];
        from.ReadExactly(head);
        var (inputs, outputs) = (BinaryPrimitives.ReadInt32LittleEndian(head), BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4)));
        if (inputs is < 1 or > 4096 || outputs is < 1 or > 4096)
            throw new InvalidDataException("A layer of the accurate attribution model is damaged; build the program again.");
        var layer = new PackedLayer(inputs, outputs, new sbyte[inputs * outputs], new float[outputs], new float[outputs]);
        from.ReadExactly(MemoryMarshal.AsBytes(layer.Weights.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(layer.Scales.AsSpan()));
        from.ReadExactly(MemoryMarshal.AsBytes(layer.Bias.AsSpan()));
        return layer;
    }

    /// <summary>Writes the layer.</summary>
    public void Save(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        var head = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(head, Inputs);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), Outputs);
        to.Write(head);
        to.Write(MemoryMarshal.AsBytes(Weights.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(Scales.AsSpan()));
        to.Write(MemoryMarshal.AsBytes(Bias.AsSpan()));
    }
}
