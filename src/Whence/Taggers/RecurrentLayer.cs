using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>A long short-term memory that reads a block from its start and another that reads it from its end.</summary>
/// <remarks>Hochreiter and Schmidhuber (Neural Computation 1997), with a forget gate, without peepholes; both ways as Graves and Schmidhuber (2005). Gates stand in the order in, forget, new, out.</remarks>
/// <param name="forward">From what the forward way had of the token before to its gates.</param>
/// <param name="backward">The same of the way back.</param>
public sealed class RecurrentLayer(DenseLayer forward, DenseLayer backward)
{
    private float[] _ahead = [], _back = [], _state = [];

    /// <summary>Numbers a token and way.</summary>
    public int Size => forward.Inputs;

    /// <summary>Numbers a token and way that open and close its gates.</summary>
    public int Gates => forward.Outputs;

    /// <summary>Room for what the inputs of <paramref name="tokens"/> tokens bring to the gates of the two ways, <see cref="Gates"/> a token; to be filled before <see cref="Read"/>, which writes over it.</summary>
    public (Memory<float> Ahead, Memory<float> Back) RoomFor(int tokens)
    {
        if (_ahead.Length < tokens * Gates)
            (_ahead, _back) = (new float[tokens * Gates * 3 / 2], new float[tokens * Gates * 3 / 2]);
        return (_ahead.AsMemory(0, tokens * Gates), _back.AsMemory(0, tokens * Gates));
    }

    /// <summary>Reads several blocks side by side, by what was put into <see cref="RoomFor"/>: first the first tokens of all blocks, then the second ones.</summary>
    /// <param name="steps">How many blocks have a first, a second, … token: never growing, the longest block first.</param>
    /// <param name="to">Outputs in the same order, twice <see cref="Size"/> a token.</param>
    public void Read(ReadOnlySpan<int> steps, Span<float> to)
    {
        var rows = 0;
        foreach (var step in steps)
            rows += step;
        var widest = steps.IsEmpty ? 0 : steps[0];
        if (_state.Length < 2 * widest * Size)
            _state = new float[2 * widest * Size];
        Run(forward, _ahead, steps, rows, back: false, to, 0);
        Run(backward, _back, steps, rows, back: true, to, Size);
    }

    private void Run(DenseLayer layer, float[] gates, ReadOnlySpan<int> steps, int rows, bool back, Span<float> to, int offset)
    {
        var (size, wide) = (Size, layer.Outputs);
        var cells = _state.AsSpan(0, steps[0] * size);
        var hidden = _state.AsSpan(_state.Length / 2, steps[0] * size);
        cells.Clear();
        hidden.Clear();
        var row = back ? rows : 0;
        for (var s = 0; s < steps.Length; s++)
        {
            var alive = steps[back ? steps.Length - 1 - s : s];
            row -= back ? alive : 0;
            var now = gates.AsSpan(row * wide, alive * wide);
            if (s > 0)
                layer.Add(hidden, now, back ? steps[steps.Length - s] : alive);
            for (var b = 0; b < alive; b++)
            {
                var out_ = hidden.Slice(b * size, size);
                Turn(now.Slice(b * wide, wide), cells.Slice(b * size, size), out_);
                out_.CopyTo(to.Slice((row + b) * 2 * size + offset, size));
            }
            row += back ? 0 : alive;
        }
    }

    /// <summary>One token of one block: gates open and close, the cell takes and forgets.</summary>
    private static void Turn(Span<float> gates, Span<float> cell, Span<float> hidden)
    {
        var all = MemoryMarshal.Cast<float, Vector<float>>(gates);
        var cells = MemoryMarshal.Cast<float, Vector<float>>(cell);
        var outs = MemoryMarshal.Cast<float, Vector<float>>(hidden);
        var n = cells.Length;
        for (var i = 0; i < n; i++)
        {
            cells[i] = Sigmoid(all[n + i]) * cells[i] + Sigmoid(all[i]) * Tanh(all[2 * n + i]);
            outs[i] = Sigmoid(all[3 * n + i]) * Tanh(cells[i]);
        }
    }

    private static Vector<float> Sigmoid(Vector<float> x) => Vector.FusedMultiplyAdd(Tanh(x * 0.5f), new Vector<float>(0.5f), new Vector<float>(0.5f));

    /// <summary>The hyperbolic tangent as a quotient of two polynomials, to a few units in the last place (the coefficients that Eigen uses).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Tanh(Vector<float> x)
    {
        x = Vector.Min(Vector.Max(x, new Vector<float>(-7.9f)), new Vector<float>(7.9f));
        var y = x * x;
        var above = new Vector<float>(-2.76076847742355e-16f);
        above = Vector.FusedMultiplyAdd(above, y, new Vector<float>(2.00018790482477e-13f));
        above = Vector.FusedMultiplyAdd(above, y, new Vector<float>(-8.60467152213735e-11f));
        above = Vector.FusedMultiplyAdd(above, y, new Vector<float>(5.12229709037114e-08f));
        above = Vector.FusedMultiplyAdd(above, y, new Vector<float>(1.48572235717979e-05f));
        above = Vector.FusedMultiplyAdd(above, y, new Vector<float>(6.37261928875436e-04f));
        above = Vector.FusedMultiplyAdd(above, y, new Vector<float>(4.89352455891786e-03f));
        var below = new Vector<float>(1.19825839466702e-06f);
        below = Vector.FusedMultiplyAdd(below, y, new Vector<float>(1.18534705686654e-04f));
        below = Vector.FusedMultiplyAdd(below, y, new Vector<float>(2.26843463243900e-03f));
        below = Vector.FusedMultiplyAdd(below, y, new Vector<float>(4.89352518554385e-03f));
        return x * above / below;
    }
}
