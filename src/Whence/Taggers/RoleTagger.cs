using Whence.Language;

namespace Whence.Taggers;

/// <summary>Finds the words that are source, cue and content in a block: the best way through the lattice.</summary>
/// <remarks>
/// A conditional random field (Lafferty, McCallum, Pereira, ICML 2001) over the scores of an <see cref="IRoleScorer"/>.
/// One tagger serves one page after another on one thread: it keeps its tables and asks for no memory once they are large enough.
/// </remarks>
public sealed class RoleTagger
{
    private const float Impossible = float.MinValue / 4;

    private readonly IRoleScorer _scorer;
    private readonly BlockSight _block = new();
    private readonly float[] _turns;
    private readonly RoleChart _chart = new();
    private float[] _nodes = new float[256 * RoleModel.NodeLanes];
    private float[] _pairs = new float[256 * RoleModel.PairLanes];
    private byte[] _path = new byte[256];
    private byte[] _back = new byte[256 * RoleLattice.States];

    /// <summary>A tagger that goes by the scores of <paramref name="scorer"/>.</summary>
    public RoleTagger(IRoleScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        (_scorer, _turns) = (scorer, scorer.Turns);
        _chart.SetTurns(_turns);
    }

    /// <summary>The block that was looked at last.</summary>
    public BlockSight Block => _block;

    /// <summary>The sums over all ways through it; made where spans were found.</summary>
    public RoleChart Chart => _chart;

    /// <summary>Its scores of labels, <see cref="RoleModel.NodeLanes"/> a token.</summary>
    public ReadOnlySpan<float> Nodes => _nodes.AsSpan(0, _block.Count * RoleModel.NodeLanes);

    /// <summary>Its scores of pairs of labels, <see cref="RoleModel.PairLanes"/> a token.</summary>
    public ReadOnlySpan<float> Pairs => _pairs.AsSpan(0, _block.Count * RoleModel.PairLanes);

    /// <summary>Adds the spans found in some neighbouring sentences of one block, in order. The scorer has taken the block on (<see cref="IRoleScorer.Begin"/>).</summary>
    public void Tag(Reading reading, ReadOnlySpan<Sentence> sentences, List<RoleSpan> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (sentences.IsEmpty)
            return;
        _block.Look(reading, sentences, _scorer.Clusters, _scorer.Lexicon);
        MakeRoom();
        _scorer.Score(_block, _nodes, _pairs);
        var first = found.Count;
        Trace(Forward(), found);
        if (found.Count > first)
            Doubt(found, first);
    }

    private void MakeRoom()
    {
        if (_path.Length >= _block.Count)
            return;
        var size = _block.Count * 2;
        (_nodes, _pairs) = (new float[size * RoleModel.NodeLanes], new float[size * RoleModel.PairLanes]);
        (_back, _path) = (new byte[size * RoleLattice.States], new byte[size]);
    }

    /// <summary>Scores every state of every token; the best last one.</summary>
    private int Forward()
    {
        Span<float> now = stackalloc float[RoleLattice.States];
        Span<float> next = stackalloc float[RoleLattice.States];
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
                if (now[step.From] <= Impossible)
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

    /// <summary>Says of each span how probable it is.</summary>
    private void Doubt(List<RoleSpan> found, int first)
    {
        _chart.Begin(_block.Count, _block.Starts, _block.EndsQuoted);
        for (var i = 0; i < _block.Count; i++)
            _chart.SetToken(i, _nodes.AsSpan(i * RoleModel.NodeLanes, RoleModel.NodeLanes), _pairs.AsSpan(i * RoleModel.PairLanes, RoleModel.PairLanes));
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
