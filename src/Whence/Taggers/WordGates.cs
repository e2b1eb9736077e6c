using System.Runtime.InteropServices;

namespace Whence.Taggers;

/// <summary>What a word by itself, wherever it stands, brings to the gates of the first layer: reckoned once and kept, since the words of news come again and again.</summary>
/// <remarks>Keeps <see cref="Capacity"/> words or as many as one batch has, 4 kB each, and starts afresh when they are full. Nothing that is read depends on what was kept.</remarks>
internal sealed class WordGates(NeuralModel model)
{
    private const int Capacity = 4096;

    private readonly DenseLayer _layer = model.Layers[0].Part(..NeuralSight.WordSize, ..).Unpack();
    private readonly Dictionary<ulong, int> _rows = [];
    private float[] _gates = [], _inputs = [];
    private int _known;

    /// <summary>The gates of the word in <paramref name="row"/>: the forward way's, then those of the way back.</summary>
    public ReadOnlySpan<float> this[int row] => _gates.AsSpan(row * _layer.Outputs, _layer.Outputs);

    /// <summary>Makes room for the words of <paramref name="tokens"/> tokens.</summary>
    public void Begin(int tokens)
    {
        if (_rows.Count + tokens > Math.Max(Capacity, tokens))
            _rows.Clear();
        if (_gates.Length < Math.Max(Capacity, tokens) * _layer.Outputs)
            _gates = new float[Math.Max(Capacity, tokens) * _layer.Outputs];
        if (_inputs.Length < tokens * _layer.Inputs)
            _inputs = new float[tokens * _layer.Inputs];
        _known = _rows.Count;
    }

    /// <summary>The word's row, which holds its gates after <see cref="End"/>.</summary>
    public int RowOf(ref readonly WordSight word)
    {
        // The word's hash, its part of speech and its spelling tell all the rest.
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, word.Word | (ulong)word.Tag << 32 | (ulong)word.Kind << 40, out var known);
        if (known)
            return row;
        row = _rows.Count - 1;
        model.PutWord(in word, _inputs.AsSpan((row - _known) * _layer.Inputs, _layer.Inputs));
        return row;
    }

    /// <summary>Reckons the gates of the words that were new since <see cref="Begin"/>.</summary>
    public void End() => _layer.Multiply(_inputs, _gates.AsSpan(_known * _layer.Outputs), _rows.Count - _known);
}
