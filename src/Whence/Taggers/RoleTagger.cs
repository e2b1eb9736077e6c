using System.Runtime.Intrinsics;
using Whence.Language;

namespace Whence.Taggers;

/// <summary>Finds the words that are source, cue and content in a block: the best way through the lattice.</summary>
/// <remarks>
/// A linear-chain conditional random field (Lafferty, McCallum, Pereira, ICML 2001) over hashed features with weights of
/// one byte. One tagger serves one page after another on one thread: it keeps its tables and asks for no memory once they are large enough.
/// </remarks>
public sealed class RoleTagger(RoleModel model)
{
    private const int Impossible = int.MinValue / 2;

    private readonly BlockSight _block = new();
    private readonly int[] _turns = [.. model.TurnWeights.Select(w => (int)w)];
    private short[] _nodes = new short[256 * RoleModel.NodeLanes];
    private short[] _pairs = new short[256 * RoleModel.PairLanes];
    private readonly RoleChart _chart = NewChart(model);
    private byte[] _path = new byte[256];
    private byte[] _back = new byte[256 * RoleLattice.States];

    /// <summary>The block that was looked at last.</summary>
    public BlockSight Block => _block;

    /// <summary>Scores of labels, <see cref="RoleModel.NodeLanes"/> a token.</summary>
    public ReadOnlySpan<short> Nodes => _nodes.AsSpan(0, _block.Count * RoleModel.NodeLanes);

    /// <summary>Scores of pairs of labels, <see cref="RoleModel.PairLanes"/> a token.</summary>
    public ReadOnlySpan<short> Pairs => _pairs.AsSpan(0, _block.Count * RoleModel.PairLanes);

    /// <summary>Adds the spans found in some neighbouring sentences of one block, in order.</summary>
    public void Tag(Reading reading, ReadOnlySpan<Sentence> sentences, List<RoleSpan> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (sentences.IsEmpty)
            return;
        _block.Look(reading, sentences, model.Clusters, model.Lexicon);
        Score();
        var first = found.Count;
        Trace(Forward(), found);
        if (found.Count > first)
            Doubt(found, first);
    }

    private void Score()
    {
        var words = _block.Words;
        if (_nodes.Length < words.Length * RoleModel.NodeLanes)
        {
            _nodes = new short[words.Length * 2 * RoleModel.NodeLanes];
            _pairs = new short[words.Length * 2 * RoleModel.PairLanes];
            _back = new byte[words.Length * 2 * RoleLattice.States];
            _path = new byte[words.Length * 2];
        }
        Span<uint> keys = stackalloc uint[RoleFeatures.Nodes];
        Span<uint> pairs = stackalloc uint[RoleFeatures.Pairs];
        for (var i = 0; i < words.Length; i++)
        {
            RoleFeatures.Of(words, i, keys);
            RoleFeatures.OfPair(words, i, pairs);
            Sum(model.NodeWeights, keys, _nodes.AsSpan(i * RoleModel.NodeLanes, RoleModel.NodeLanes));
            Sum(model.PairWeights, pairs, _pairs.AsSpan(i * RoleModel.PairLanes, RoleModel.PairLanes));
        }
    }

    private static void Sum(FeatureTable table, ReadOnlySpan<uint> keys, Span<short> sums)
    {
        // Where the weights stand is asked first and all at once: the table is larger than the caches, and the answers come side by side.
        Span<int> places = stackalloc int[keys.Length];
        var count = 0;
        foreach (var key in keys)
        {
            var at = table[key];
            places[count] = at;
            count += at >= 0 ? 1 : 0;
        }
        for (var lane = 0; lane < sums.Length; lane += 8)
        {
            var sum = Vector128<short>.Zero;
            foreach (var at in places[..count])
                sum += Vector128.WidenLower(Vector64.Create(table.Eight(at + lane)).ToVector128());
            sum.CopyTo(sums[lane..]);
        }
    }

    /// <summary>Scores every state of every token; the best last one.</summary>
    private int Forward()
    {
        Span<int> now = stackalloc int[RoleLattice.States];
        Span<int> next = stackalloc int[RoleLattice.States];
        now.Fill(Impossible);
        now[0] = 0;
        for (var i = 0; i < _block.Count; i++)
        {
            var nodes = _nodes.AsSpan(i * RoleModel.NodeLanes, RoleModel.NodeLanes);
            var pairs = _pairs.AsSpan(i * RoleModel.PairLanes, RoleModel.PairLanes);
            var back = _back.AsSpan(i * RoleLattice.States, RoleLattice.States);
            next.Fill(Impossible);
            foreach (ref readonly var step in RoleLattice.Steps(_block.Starts[i]))
            {
                if (now[step.From] == Impossible)
                    continue;
                var score = now[step.From] + pairs[step.Edge] + _turns[step.Turn] + nodes[step.Label];
                if (score > next[step.To])
                    (next[step.To], back[step.To]) = (score, step.From);
            }
            next.CopyTo(now);
        }
        var best = 0;
        for (var state = 0; state < RoleLattice.States; state++)
        {
            now[state] += _turns[RoleLattice.Last(state, _block.EndsQuoted)];
            best = now[state] > now[best] ? state : best;
        }
        return best;
    }

    private static RoleChart NewChart(RoleModel model)
    {
        var chart = new RoleChart();
        chart.SetTurns([.. model.TurnWeights.Select(w => w * model.Unit)]);
        return chart;
    }

    /// <summary>Says of each span how probable it is.</summary>
    private void Doubt(List<RoleSpan> found, int first)
    {
        Span<float> nodes = stackalloc float[RoleModel.NodeLanes];
        Span<float> pairs = stackalloc float[RoleModel.PairLanes];
        _chart.Begin(_block.Count, _block.Starts, _block.EndsQuoted);
        for (var i = 0; i < _block.Count; i++)
        {
            for (var l = 0; l < nodes.Length; l++)
                nodes[l] = _nodes[i * RoleModel.NodeLanes + l] * model.Unit;
            for (var l = 0; l < pairs.Length; l++)
                pairs[l] = _pairs[i * RoleModel.PairLanes + l] * model.Unit;
            _chart.SetToken(i, nodes, pairs);
        }
        _chart.Run();
        for (var k = first; k < found.Count; k++)
        {
            var at = found[k].First - _block.First;
            var probability = _chart.Segment(_path.AsSpan(at, found[k].End - found[k].First), at);
            found[k] = found[k] with { Doubt = -(float)Math.Log(Math.Clamp(probability, 1e-9, 1)) };
        }
    }

    private void Trace(int state, List<RoleSpan> found)
    {
        var (first, end) = (found.Count, -1);
        for (var i = _block.Count - 1; i >= 0; i--)
        {
            var label = state & 7;
            _path[i] = (byte)state;
            if (label != RoleLattice.Outside)
            {
                end = end < 0 ? i + 1 : end;
                if (!RoleLattice.GoesOn(label))
                {
                    found.Add(new(RoleLattice.RoleOf(label), _block.First + i, _block.First + end));
                    end = -1;
                }
            }
            state = _back[i * RoleLattice.States + state];
        }
        found.Reverse(first, found.Count - first);
    }
}
