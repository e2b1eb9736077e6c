using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Whence.Taggers;

/// <summary>A matrix of weights, by which rows of numbers are multiplied.</summary>
/// <remarks>
/// Weights come in one byte each with a scale for each column; they are unpacked once, at load, into panels: two vectors of
/// columns, input by input. A panel is read from one end to the other; rows of a matrix lie a power of two apart and would
/// drive one another out of the cache. Vectors are of sixteen numbers where the processor and the columns allow it.
/// </remarks>
public sealed class DenseLayer
{
    private readonly bool _wide;
    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <summary>Takes weights row by row, one row an input.</summary>
    /// <exception cref="ArgumentException">The numbers do not fit <paramref name="inputs"/> and <paramref name="outputs"/>, or the outputs are no multiple of sixteen.</exception>
    public DenseLayer(int inputs, int outputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
    {
        _wide = Vector512.IsHardwareAccelerated && outputs % (2 * Vector512<float>.Count) == 0;
        var panel = 2 * (_wide ? Vector512<float>.Count : Vector<float>.Count);
        if (outputs % 16 != 0 || outputs % panel != 0 || weights.Length != inputs * outputs || scales.Length != outputs || bias.Length != outputs)
            throw new ArgumentException($"A layer from {inputs} to {outputs} numbers does not have {weights.Length} weights, {scales.Length} scales and {bias.Length} bias numbers.", nameof(weights));
        (Inputs, Outputs) = (inputs, outputs);
        _bias = bias.ToArray();
        _panels = new float[weights.Length];
        var at = 0;
        for (var first = 0; first < outputs; first += panel)
        {
            for (var i = 0; i < inputs; i++)
            {
                for (var j = first; j < first + panel; j++)
                    _panels[at++] = weights[i * outputs + j] * scales[j];
            }
        }
    }

    /// <summary>Numbers in.</summary>
    public int Inputs { get; }

    /// <summary>Numbers out.</summary>
    public int Outputs { get; }

    /// <summary>Writes the bias + <paramref name="from"/> × weights to <paramref name="to"/>, row by row, both without gaps between the rows.</summary>
    public void Multiply(ReadOnlySpan<float> from, Span<float> to, int rows) => Run(from, _bias, 0, to, rows);

    /// <summary>Adds <paramref name="from"/> × weights to <paramref name="to"/>, row by row, both without gaps between the rows.</summary>
    public void Add(ReadOnlySpan<float> from, Span<float> to, int rows) => Run(from, to, Outputs, to, rows);

    private void Run(ReadOnlySpan<float> from, ReadOnlySpan<float> onto, int step, Span<float> to, int rows)
    {
        if (rows == 0)
            return;
        // The kernels go by references: what they reach is checked here.
        _ = from[(rows * Inputs - 1)..];
        _ = to[(rows * Outputs - 1)..];
        for (int r = 0, many; r < rows; r += many)
        {
            many = Math.Min(_wide && rows - r > 4 ? 8 : 4, rows - r);
            ref var source = ref MemoryMarshal.GetReference(from[(r * Inputs)..]);
            ref var addend = ref MemoryMarshal.GetReference(onto[(r * step)..]);
            ref var target = ref MemoryMarshal.GetReference(to[(r * Outputs)..]);
            if (!_wide)
                PanelKernels.Four(_panels, Inputs, Outputs, ref source, ref addend, step, ref target, many);
            else if (many > 4)
                PanelKernels.EightWide(_panels, Inputs, Outputs, ref source, ref addend, step, ref target, many);
            else
                PanelKernels.FourWide(_panels, Inputs, Outputs, ref source, ref addend, step, ref target, many);
        }
    }
}
