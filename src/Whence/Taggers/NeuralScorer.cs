using Whence.Language;

namespace Whence.Taggers;

/// <summary>Weighs labels by two recurrent layers that read each block from both its ends.</summary>
/// <remarks>After Huang, Xu, Yu (2015) and Lample et al. (NAACL 2016). Several blocks of a page are read side by side, so that each weight that is fetched serves all of them.</remarks>
public sealed class NeuralScorer : IRoleScorer
{
    private const int TokensAtOnce = 1024;
    private const int LeastCue = 4; // in steps of WordSight.Cue: one time in ten
    private const float Certain = 20;

    private readonly NeuralModel _model;
    private readonly WordGates _words;
    private readonly RecurrentLayer _first, _second;
    private readonly (DenseLayer Ahead, DenseLayer Back) _places, _between;
    private readonly DenseLayer _scores;
    private readonly BlockSight _block = new();
    private readonly List<(ReadOnlyMemory<Sentence> Sentences, int Token, int Tokens)> _blocks = [];
    private readonly List<(int First, int End)> _silent = [];
    private int[] _steps = [], _rows = [], _wordRows = [];
    private float[] _inputs = [], _hidden = [], _upper = [], _lanes = [], _page = [];

    /// <summary>A scorer by <paramref name="model"/>, which knows words by <paramref name="clusters"/> and <paramref name="lexicon"/> as well.</summary>
    public NeuralScorer(NeuralModel model, WordTable clusters, WordTable lexicon)
    {
        ArgumentNullException.ThrowIfNull(model);
        (_model, Clusters, Lexicon, Turns) = (model, clusters, lexicon, model.Turns);
        var layers = model.Layers;
        _words = new(model);
        (_places, _between) = (Ways(layers[0], NeuralSight.WordSize..), Ways(layers[3], ..));
        (_first, _second, _scores) = (new(layers[1].Unpack(), layers[2].Unpack()), new(layers[4].Unpack(), layers[5].Unpack()), layers[6].Unpack());
    }

    /// <inheritdoc/>
    public float[] Turns { get; }

    /// <inheritdoc/>
    public WordTable Clusters { get; }

    /// <inheritdoc/>
    public WordTable Lexicon { get; }

    private int Lanes => _scores.Outputs;

    /// <inheritdoc/>
    public void Begin(Reading reading, IReadOnlyList<ReadOnlyMemory<Sentence>> blocks)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(blocks);
        _blocks.Clear();
        _silent.Clear();
        for (var b = 0; b < blocks.Count; b++)
        {
            var (first, end) = (blocks[b].Span[0].FirstToken, blocks[b].Span[^1].EndToken);
            if (MaySpeak(reading, first, end))
                _blocks.Add((blocks[b], first, end - first));
            else
                _silent.Add((first, end));
        }
        _blocks.Sort((a, b) => b.Tokens != a.Tokens ? b.Tokens.CompareTo(a.Tokens) : a.Token.CompareTo(b.Token));
        if (_page.Length < reading.Tokens.Length * Lanes)
            _page = new float[reading.Tokens.Length * Lanes * 3 / 2];
        foreach (var (first, end) in _silent)
        {
            for (var t = first; t < end; t++)
            {
                _page.AsSpan(t * Lanes, Lanes).Clear();
                _page[t * Lanes + RoleLattice.Outside] = Certain;
            }
        }
        for (var (first, end) = (0, 0); first < _blocks.Count; first = end)
        {
            var tokens = 0;
            while (end < _blocks.Count && (end == first || tokens + _blocks[end].Tokens <= TokensAtOnce))
                tokens += _blocks[end++].Tokens;
            Read(reading, first, end, tokens);
        }
    }

    /// <inheritdoc/>
    public void Score(BlockSight block, Span<float> nodes, Span<float> pairs)
    {
        ArgumentNullException.ThrowIfNull(block);
        for (var i = 0; i < block.Count; i++)
        {
            var lanes = _page.AsSpan((block.First + i) * Lanes, Lanes);
            lanes[..RoleModel.NodeLanes].CopyTo(nodes[(i * RoleModel.NodeLanes)..]);
            lanes[RoleModel.NodeLanes..].CopyTo(pairs[(i * RoleModel.PairLanes)..]);
        }
    }

    /// <summary>Whether a block holds a quotation, a colon, a dash or a word that ever linked anything: the others are not worth the arithmetic.</summary>
    private bool MaySpeak(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = reading.Tokens[i];
            if (token.Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Dash || token.Kind == TokenKind.Word && (Lexicon[BlockSight.KeyOf(PosFeatures.Key(token.Span.In(reading.Document.Text)), token.Tag)] & 7) >= LeastCue)
                return true;
        }
        return false;
    }

    /// <summary>Reads some blocks side by side: the first tokens of all, then the second ones, the longest block first.</summary>
    private void Read(Reading reading, int first, int end, int tokens)
    {
        var longest = _blocks[first].Tokens;
        MakeRoom(tokens, longest);
        var steps = _steps.AsSpan(0, longest);
        var rows = _rows.AsSpan(0, longest);
        var (alive, row) = (end - first, 0);
        for (var t = 0; t < longest; t++)
        {
            while (_blocks[first + alive - 1].Tokens <= t)
                alive--;
            (steps[t], rows[t]) = (alive, row);
            row += alive;
        }
        Look(reading, first, end, tokens);
        _first.Read(steps, _hidden);
        var (ahead, back) = _second.RoomFor(tokens);
        _between.Ahead.Multiply(_hidden, ahead.Span, tokens);
        _between.Back.Multiply(_hidden, back.Span, tokens);
        _second.Read(steps, _upper);
        _scores.Multiply(_upper, _lanes, tokens);
        for (var b = first; b < end; b++)
        {
            var token = _blocks[b].Token;
            for (var t = 0; t < _blocks[b].Tokens; t++)
                _lanes.AsSpan((rows[t] + b - first) * Lanes, Lanes).CopyTo(_page.AsSpan((token + t) * Lanes));
        }
    }

    /// <summary>Opens the gates of the first layer: by the words, whose share is kept, and by where they stand.</summary>
    private void Look(Reading reading, int first, int end, int tokens)
    {
        var (ahead, back) = _first.RoomFor(tokens);
        _words.Begin(tokens);
        for (var b = first; b < end; b++)
        {
            _block.Look(reading, _blocks[b].Sentences.Span, Clusters, Lexicon);
            for (var t = 0; t < _block.Count; t++)
            {
                ref readonly var word = ref _block.Words[t];
                var row = _rows[t] + b - first;
                _wordRows[row] = _words.RowOf(in word);
                _model.PutPlace(in word, _inputs.AsSpan(row * NeuralSight.PlaceSize, NeuralSight.PlaceSize));
            }
        }
        _words.End();
        for (var row = 0; row < tokens; row++)
        {
            var gates = _words[_wordRows[row]];
            gates[.._first.Gates].CopyTo(ahead.Span[(row * _first.Gates)..]);
            gates[_first.Gates..].CopyTo(back.Span[(row * _first.Gates)..]);
        }
        _places.Ahead.Add(_inputs, ahead.Span, tokens);
        _places.Back.Add(_inputs, back.Span, tokens);
    }

    private void MakeRoom(int tokens, int longest)
    {
        if (_steps.Length < longest)
            (_steps, _rows) = (new int[longest * 2], new int[longest * 2]);
        if (_wordRows.Length >= tokens)
            return;
        var size = Math.Max(tokens, TokensAtOnce);
        (_wordRows, _inputs) = (new int[size], new float[size * NeuralSight.PlaceSize]);
        (_hidden, _upper, _lanes) = (new float[size * 2 * _first.Size], new float[size * 2 * _second.Size], new float[size * Lanes]);
    }

    private static (DenseLayer Ahead, DenseLayer Back) Ways(PackedLayer layer, Range inputs) =>
        (layer.Part(inputs, ..(layer.Outputs / 2)).Unpack(), layer.Part(inputs, (layer.Outputs / 2)..).Unpack());
}
