namespace Whence.Taggers;

/// <summary>How probable each step through a block's lattice is: forward and backward sums over all ways.</summary>
/// <remarks>After Rabiner (1989), scaled token by token. Training takes its gradient from it, reading its probabilities.</remarks>
public sealed class RoleChart
{
    private static readonly float[] Origin = [1, .. new float[RoleLattice.States - 1]];

    private readonly float[] _turns = new float[RoleLattice.Turns];
    private float[] _nodes = [], _pairs = [], _forward = [], _backward = [], _scales = [];
    private RoleLattice.Start[] _starts = [];
    private int _count;
    private bool _endsQuoted;
    private float _ends;

    /// <summary>The logarithm of the sum over all ways.</summary>
    public double LogSum { get; private set; }

    /// <summary>Takes the weights of turns, in natural logarithms.</summary>
    public void SetTurns(ReadOnlySpan<float> turns)
    {
        for (var i = 0; i < _turns.Length; i++)
            _turns[i] = MathF.Exp(Math.Clamp(turns[i], -30, 30));
    }

    /// <summary>Makes room for <paramref name="count"/> tokens; the scores are then set by <see cref="SetToken"/>.</summary>
    public void Begin(int count, ReadOnlySpan<RoleLattice.Start> starts, bool endsQuoted)
    {
        (_count, _endsQuoted) = (count, endsQuoted);
        if (_scales.Length < count)
        {
            (_nodes, _pairs) = (new float[count * RoleModel.NodeLanes], new float[count * RoleModel.PairLanes]);
            (_forward, _backward) = (new float[count * RoleLattice.States], new float[count * RoleLattice.States]);
            (_scales, _starts) = (new float[count], new RoleLattice.Start[count]);
        }
        starts[..count].CopyTo(_starts);
        LogSum = 0;
    }

    /// <summary>Sets the scores of one token, in natural logarithms.</summary>
    public void SetToken(int i, ReadOnlySpan<float> nodes, ReadOnlySpan<float> pairs)
    {
        var node = _nodes.AsSpan(i * RoleModel.NodeLanes, RoleModel.NodeLanes);
        var pair = _pairs.AsSpan(i * RoleModel.PairLanes, RoleModel.PairLanes);
        var (mostNode, mostPair) = (nodes[0], pairs[0]);
        for (var l = 1; l < RoleLattice.Labels; l++)
            mostNode = Math.Max(mostNode, nodes[l]);
        for (var e = 1; e < RoleLattice.Edges; e++)
            mostPair = Math.Max(mostPair, pairs[e]);
        for (var l = 0; l < RoleLattice.Labels; l++)
            node[l] = MathF.Exp(nodes[l] - mostNode);
        for (var e = 0; e < RoleLattice.Edges; e++)
            pair[e] = MathF.Exp(pairs[e] - mostPair);
        LogSum += mostNode + mostPair;
    }

    /// <summary>Sums over all ways.</summary>
    public void Run()
    {
        Forward();
        Backward();
    }

    /// <summary>The probability of <paramref name="step"/> to token <paramref name="i"/>.</summary>
    public float Probability(int i, in RoleLattice.Step step)
    {
        var before = i == 0 ? step.From == 0 ? 1f : 0f : _forward[(i - 1) * RoleLattice.States + step.From];
        return before * Weight(i, step) * _backward[i * RoleLattice.States + step.To];
    }

    /// <summary>The probability of <paramref name="state"/> at token <paramref name="i"/>.</summary>
    public float Probability(int i, int state) => _forward[i * RoleLattice.States + state] * _backward[i * RoleLattice.States + state];

    /// <summary>The probability that the way goes through just the states of <paramref name="path"/> from token <paramref name="first"/> on, and that the span of the last one ends with it.</summary>
    public double Segment(ReadOnlySpan<byte> path, int first)
    {
        double probability = Probability(first, path[0]);
        for (var k = 1; k <= path.Length && first + k < _count; k++)
        {
            var (from, i) = (path[k - 1], first + k);
            var (on, at) = (0f, Probability(i - 1, from));
            foreach (ref readonly var step in RoleLattice.Steps(_starts[i]))
            {
                if (step.From == from && (k < path.Length ? step.To == path[k] : RoleLattice.GoesOn(step.Label)))
                    on += Probability(i, step);
            }
            var share = at > 0 ? Math.Clamp(on / at, 0, 1) : 0;
            probability *= k < path.Length ? share : 1 - share;
        }
        return probability;
    }

    /// <summary>Adds the spans of <paramref name="role"/> that begin at <paramref name="low"/> or later, end at <paramref name="high"/> or before, and share a token with <paramref name="first"/>..<paramref name="end"/>: those that are as probable as <paramref name="least"/>, whatever the ways around them.</summary>
    public void Spans(Role role, int low, int high, int first, int end, float least, List<(int First, int End, float Probability)> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        Span<float> reached = stackalloc float[RoleLattice.States];
        for (var start = low; start < end; start++)
        {
            reached.Clear();
            var (going, begin) = (0f, RoleLattice.Begin(role));
            for (var state = begin; state < RoleLattice.States; state += 8)
            {
                reached[state] = _forward[start * RoleLattice.States + state];
                going += Probability(start, state);
            }
            for (var after = start + 1; after <= high && going >= least; after++)
            {
                var on = after < _count ? GoOn(role, after, reached) : 0;
                if (after > first && going - on >= least)
                    found.Add((start, after, going - on));
                going = on;
            }
        }
    }

    /// <summary>Takes what reaches the token before <paramref name="i"/> inside a span of <paramref name="role"/> on to it; the probability that the span holds it too.</summary>
    private float GoOn(Role role, int i, Span<float> reached)
    {
        Span<float> next = stackalloc float[RoleLattice.States];
        next.Clear();
        var (inside, sum) = (RoleLattice.Inside(role), 0f);
        for (var from = 0; from < RoleLattice.States; from++)
        {
            if (reached[from] <= 0)
                continue;
            var to = RoleLattice.Next(from, inside, _starts[i]);
            next[to] += reached[from] * Weight(i, new((byte)from, (byte)to, (byte)inside, (byte)RoleLattice.Edge(from & 7, inside), (ushort)RoleLattice.Turn(from, inside, _starts[i])));
        }
        for (var state = 0; state < RoleLattice.States; state++)
            sum += next[state] * _backward[i * RoleLattice.States + state];
        next.CopyTo(reached);
        return sum;
    }

    /// <summary>The weight of <paramref name="step"/> to token <paramref name="i"/>, scaled so that the probabilities of a token sum to one.</summary>
    private float Weight(int i, in RoleLattice.Step step) =>
        _nodes[i * RoleModel.NodeLanes + step.Label] * _pairs[i * RoleModel.PairLanes + step.Edge] * _turns[step.Turn] * _scales[i];

    private void Forward()
    {
        for (var i = 0; i < _count; i++)
        {
            var now = _forward.AsSpan(i * RoleLattice.States, RoleLattice.States);
            now.Clear();
            _scales[i] = 1;
            var before = i == 0 ? Origin : _forward.AsSpan((i - 1) * RoleLattice.States, RoleLattice.States);
            var nodes = _nodes.AsSpan(i * RoleModel.NodeLanes, RoleModel.NodeLanes);
            var pairs = _pairs.AsSpan(i * RoleModel.PairLanes, RoleModel.PairLanes);
            foreach (ref readonly var step in RoleLattice.Steps(_starts[i]))
            {
                if (before[step.From] is > 0 and var weight)
                    now[step.To] += weight * nodes[step.Label] * pairs[step.Edge] * _turns[step.Turn];
            }
            var sum = 0f;
            foreach (var value in now)
                sum += value;
            sum = Math.Max(sum, 1e-30f);
            for (var s = 0; s < now.Length; s++)
                now[s] /= sum;
            _scales[i] = 1 / sum;
            LogSum += Math.Log(sum);
        }
        var all = 0f;
        for (var s = 0; s < RoleLattice.States; s++)
            all += _forward[(_count - 1) * RoleLattice.States + s] * End(s);
        LogSum += Math.Log(all);
        _ends = 1 / all;
    }

    /// <summary>The weight of <paramref name="state"/> as the last one.</summary>
    private float End(int state) => _turns[RoleLattice.Last(state, _endsQuoted)];

    /// <summary>The probability that the block ends in <paramref name="state"/>.</summary>
    public float ProbabilityOfEnd(int state) => _forward[(_count - 1) * RoleLattice.States + state] * End(state) * _ends;

    private void Backward()
    {
        for (var s = 0; s < RoleLattice.States; s++)
            _backward[(_count - 1) * RoleLattice.States + s] = End(s) * _ends;
        for (var i = _count - 1; i > 0; i--)
        {
            var now = _backward.AsSpan(i * RoleLattice.States, RoleLattice.States);
            var before = _backward.AsSpan((i - 1) * RoleLattice.States, RoleLattice.States);
            before.Clear();
            var nodes = _nodes.AsSpan(i * RoleModel.NodeLanes, RoleModel.NodeLanes);
            var pairs = _pairs.AsSpan(i * RoleModel.PairLanes, RoleModel.PairLanes);
            var reached = _forward.AsSpan((i - 1) * RoleLattice.States, RoleLattice.States);
            foreach (ref readonly var step in RoleLattice.Steps(_starts[i]))
            {
                if (reached[step.From] > 0)
                    before[step.From] += nodes[step.Label] * pairs[step.Edge] * _turns[step.Turn] * now[step.To] * _scales[i];
            }
        }
    }
}
