using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>A matrix of weights, by which rows of numbers are multiplied.</summary>
/// <remarks>
/// Weights come in one byte each with a scale for each column; they are unpacked once, at load, into panels: two vectors of
/// columns, input by input. A panel is read from one end to the other; rows of a matrix lie a power of two apart and would
/// drive one another out of the cache.
/// </remarks>
public sealed class DenseLayer
{
    private static readonly int Wide = 2 * Vector<float>.Count;

    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <summary>Takes weights row by row, one row an input.</summary>
    /// <exception cref="ArgumentException">The numbers do not fit <paramref name="inputs"/> and <paramref name="outputs"/>, or the outputs are no multiple of sixteen.</exception>
    public DenseLayer(int inputs, int outputs, ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
    {
        if (outputs % 16 != 0 || outputs % Wide != 0 || weights.Length != inputs * outputs || scales.Length != outputs || bias.Length != outputs)
            throw new ArgumentException($"A layer from {inputs} to {outputs} numbers does not have {weights.Length} weights, {scales.Length} scales and {bias.Length} bias numbers.", nameof(weights));
        (Inputs, Outputs) = (inputs, outputs);
        _bias = bias.ToArray();
        _panels = new float[weights.Length];
        var at = 0;
        for (var panel = 0; panel < outputs; panel += Wide)
        {
            for (var i = 0; i < inputs; i++)
            {
                for (var j = panel; j < panel + Wide; j++)
                    _panels[at++] = weights[i * outputs + j] * scales[j];
            }
        }
    }

    /// <summary>Numbers in.</summary>
    public int Inputs { get; }

    /// <summary>Numbers out.</summary>
    public int Outputs { get; }

    /// <summary>Writes the bias into <paramref name="rows"/> rows of <paramref name="to"/>.</summary>
    public void Fill(Span<float> to, int rows)
    {
        for (var r = 0; r < rows; r++)
            _bias.CopyTo(to[(r * Outputs)..]);
    }

    /// <summary>Adds <paramref name="from"/> × weights to <paramref name="to"/>, row by row, both without gaps between the rows.</summary>
    public void Add(ReadOnlySpan<float> from, Span<float> to, int rows)
    {
        // The kernel goes by references: what it reaches is checked here.
        if (rows == 0)
            return;
        _ = from[(rows * Inputs - 1)..];
        _ = to[(rows * Outputs - 1)..];
        for (var r = 0; r < rows; r += 4)
            AddFour(ref MemoryMarshal.GetReference(from[(r * Inputs)..]), ref MemoryMarshal.GetReference(to[(r * Outputs)..]), Math.Min(4, rows - r));
    }

    /// <summary>Up to four rows at once: each weight that is fetched serves all of them. Where there are fewer, the first one is reckoned again and not kept.</summary>
    private void AddFour(ref float from, ref float to, int rows)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_panels);
        var (n, k, lanes) = (Outputs, Inputs, Vector<float>.Count);
        ref var second = ref Unsafe.Add(ref from, rows > 1 ? k : 0);
        ref var third = ref Unsafe.Add(ref from, rows > 2 ? 2 * k : 0);
        ref var fourth = ref Unsafe.Add(ref from, rows > 3 ? 3 * k : 0);
        nuint at = 0;
        for (var j = 0; j < n; j += Wide)
        {
            Vector<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
            for (var x = 0; x < k; x++, at += (nuint)Wide)
            {
                var (w0, w1) = (Vector.LoadUnsafe(ref weights, at), Vector.LoadUnsafe(ref weights, at + (nuint)lanes));
                var a = new Vector<float>(Unsafe.Add(ref from, x));
                var b = new Vector<float>(Unsafe.Add(ref second, x));
                var c = new Vector<float>(Unsafe.Add(ref third, x));
                var d = new Vector<float>(Unsafe.Add(ref fourth, x));
                (a0, a1) = (Vector.FusedMultiplyAdd(a, w0, a0), Vector.FusedMultiplyAdd(a, w1, a1));
                (b0, b1) = (Vector.FusedMultiplyAdd(b, w0, b0), Vector.FusedMultiplyAdd(b, w1, b1));
                (c0, c1) = (Vector.FusedMultiplyAdd(c, w0, c0), Vector.FusedMultiplyAdd(c, w1, c1));
                (d0, d1) = (Vector.FusedMultiplyAdd(d, w0, d0), Vector.FusedMultiplyAdd(d, w1, d1));
            }
            Store(ref to, j, a0, a1);
            if (rows > 1)
                Store(ref to, n + j, b0, b1);
            if (rows > 2)
                Store(ref to, 2 * n + j, c0, c1);
            if (rows > 3)
                Store(ref to, 3 * n + j, d0, d1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float to, int at, Vector<float> low, Vector<float> high)
    {
        ref var place = ref Unsafe.Add(ref to, at);
        (Vector.LoadUnsafe(ref place) + low).StoreUnsafe(ref place);
        (Vector.LoadUnsafe(ref place, (nuint)Vector<float>.Count) + high).StoreUnsafe(ref place, (nuint)Vector<float>.Count);
    }
}
