using System.Numerics;
using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>A long short-term memory that reads a block from its start and another that reads it from its end.</summary>
/// <remarks>Hochreiter and Schmidhuber (Neural Computation 1997), with a forget gate, without peepholes; both ways as Graves and Schmidhuber (2005). Gates stand in the order in, forget, new, out.</remarks>
/// <param name="input">From the inputs to the gates of both ways, the forward way's first.</param>
/// <param name="forward">From what the forward way had of the token before to its gates.</param>
/// <param name="backward">The same of the way back.</param>
public sealed class RecurrentLayer(DenseLayer input, DenseLayer forward, DenseLayer backward)
{
    private float[] _gates = [], _ahead = [], _back = [], _state = [];

    /// <summary>Numbers a token and way.</summary>
    public int Size => forward.Inputs;

    /// <summary>Numbers a token that go in.</summary>
    public int Inputs => input.Inputs;

    /// <summary>Reads several blocks side by side.</summary>
    /// <param name="from">Inputs, token by token of <paramref name="steps"/>: first the first tokens of all blocks, then the second ones.</param>
    /// <param name="steps">How many blocks have a first, a second, … token: never growing, the longest block first.</param>
    /// <param name="to">Outputs in the same order, twice <see cref="Size"/> a token.</param>
    public void Read(ReadOnlySpan<float> from, ReadOnlySpan<int> steps, Span<float> to)
    {
        var (rows, widest) = (0, steps.IsEmpty ? 0 : steps[0]);
        foreach (var step in steps)
            rows += step;
        var gates = forward.Outputs;
        MakeRoom(rows, widest, gates);
        input.Fill(_gates, rows);
        input.Add(from, _gates, rows);
        for (var r = 0; r < rows; r++)
        {
            _gates.AsSpan(r * 2 * gates, gates).CopyTo(_ahead.AsSpan(r * gates));
            _gates.AsSpan(r * 2 * gates + gates, gates).CopyTo(_back.AsSpan(r * gates));
        }
        Run(forward, _ahead, steps, rows, back: false, to, 0);
        Run(backward, _back, steps, rows, back: true, to, Size);
    }

    private void MakeRoom(int rows, int widest, int gates)
    {
        if (_ahead.Length < rows * gates)
            (_gates, _ahead, _back) = (new float[rows * 2 * gates * 3 / 2], new float[rows * gates * 3 / 2], new float[rows * gates * 3 / 2]);
        if (_state.Length < 2 * widest * Size)
            _state = new float[2 * widest * Size];
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

    private static Vector<float> Sigmoid(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Vector.Exp(-Bounded(x)));

    private static Vector<float> Tanh(Vector<float> x) => Vector<float>.One - new Vector<float>(2) / (Vector<float>.One + Vector.Exp(Bounded(x) * 2));

    private static Vector<float> Bounded(Vector<float> x) => Vector.Min(Vector.Max(x, new Vector<float>(-30)), new Vector<float>(30));
}
