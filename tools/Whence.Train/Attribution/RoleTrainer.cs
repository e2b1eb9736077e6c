using System.Numerics;
using System.Runtime.InteropServices;
using Whence.Taggers;

namespace Whence.Train.Attribution;

/// <summary>Learns the weights of the tagger: a conditional random field by stochastic gradient, a step size a weight (AdaGrad), weights kept small (L2).</summary>
/// <remarks>Seeded: the same data give the same weights. A block is one step; the weights of the last rounds are averaged.</remarks>
internal sealed class RoleTrainer
{
    private const int Seed = 20230510;
    private const float Rate = 0.03f;
    private const float Ease = 1; // what AdaGrad starts from: without it each rare feature leaps at its first sight
    private const float Drop = 0.5f; // part of the features left out at each sight of a token: dev content +1 against none
    private const float Decay = 1e-4f;

    private const int NodeBits = 21;
    private const int PairBits = 18;

    private readonly FeatureIndex _nodeIndex, _pairIndex;
    private readonly Table _nodes, _pairs;
    private readonly Table _turns = new(RoleLattice.Turns / 8, 8);
    private readonly RoleChart _chart = new();

    /// <summary>A trainer of the features that <paramref name="nodes"/> and <paramref name="pairs"/> have numbered.</summary>
    public RoleTrainer(FeatureIndex nodes, FeatureIndex pairs)
    {
        (_nodeIndex, _pairIndex) = (nodes, pairs);
        (_nodes, _pairs) = (new(nodes.Count, RoleModel.NodeLanes), new(pairs.Count, RoleModel.PairLanes));
    }

    /// <summary>Goes over <paramref name="examples"/> <paramref name="rounds"/> times.</summary>
    public void Learn(Example[] examples, int rounds, int averaged, Action<int, double> log)
    {
        var random = new Random(Seed);
        for (var round = 1; round <= rounds; round++)
        {
            random.Shuffle(examples);
            var loss = 0.0;
            foreach (var example in examples)
                loss += Step(Thinned(example, random));
            foreach (var table in (Table[])[_nodes, _pairs, _turns])
                table.CatchUp(round > rounds - averaged);
            log(round, loss);
        }
    }

    /// <summary>The averaged weights in one byte each.</summary>
    public RoleModel Model(WordTable clusters, WordTable lexicon, CutModel cuts, RowWeights links, Calibration calibration)
    {
        var (nodes, pairs, turns) = (_nodes.Average(1 - Drop), _pairs.Average(1 - Drop), _turns.Average(1));
        var sizes = nodes.Concat(pairs).Where(w => w != 0).Select(Math.Abs).Order().ToArray();
        var unit = Math.Max(sizes.Length == 0 ? 1 : sizes[(int)(sizes.Length * 0.9998)], 0.5f) / 127;
        return new()
        {
            Clusters = clusters,
            Lexicon = lexicon,
            Cuts = cuts,
            Links = links,
            Calibration = calibration,
            Unit = unit,
            NodeWeights = FeatureTable.Of(NodeBits, RoleModel.NodeLanes, Bytes(_nodeIndex, nodes, RoleModel.NodeLanes, unit)),
            PairWeights = FeatureTable.Of(PairBits, RoleModel.PairLanes, Bytes(_pairIndex, pairs, RoleModel.PairLanes, unit)),
            TurnWeights = [.. turns.Select(w => (short)Math.Clamp(MathF.Round(w / unit), -20000, 20000))],
        };
    }

    /// <summary>The features that have a weight left, each weight in a byte.</summary>
    private static IEnumerable<(uint Key, sbyte[] Weights)> Bytes(FeatureIndex index, float[] weights, int lanes, float unit) =>
        index.Numbers.Select(feature => (feature.Key, Weights: weights.AsSpan(feature.Value * lanes, lanes).ToArray().Select(w => (sbyte)Math.Clamp(MathF.Round(w / unit), -127, 127)).ToArray()))
            .Where(feature => feature.Weights.Any(w => w != 0));

    /// <summary>The example without a part of its features, drawn by lot for each token: no feature learns to rely on another.</summary>
    private static Example Thinned(Example example, Random random)
    {
        var (nodes, pairs) = ((int[])example.Nodes.Clone(), (int[])example.Pairs.Clone());
        foreach (var rows in (int[][])[nodes, pairs])
        {
            for (var i = 0; i < rows.Length; i++)
            {
                if (random.NextSingle() < Drop)
                    rows[i] = -1;
            }
        }
        return example with { Nodes = nodes, Pairs = pairs };
    }

    private double Step(Example example)
    {
        var n = example.Labels.Length;
        _chart.SetTurns(_turns.Weights);
        _chart.Begin(n, example.Starts, example.EndsQuoted);
        Span<float> node = stackalloc float[RoleModel.NodeLanes], pair = stackalloc float[RoleModel.PairLanes];
        var (state, gold) = (0, 0.0);
        for (var i = 0; i < n; i++)
        {
            _nodes.Sum(example.Nodes.AsSpan(i * RoleFeatures.Nodes, RoleFeatures.Nodes), node);
            _pairs.Sum(example.Pairs.AsSpan(i * RoleFeatures.Pairs, RoleFeatures.Pairs), pair);
            _chart.SetToken(i, node, pair);
            var label = example.Labels[i];
            gold += node[label] + pair[RoleLattice.Edge(state & 7, label)] + _turns.Weights[RoleLattice.Turn(state, label, example.Starts[i])];
            state = RoleLattice.Next(state, label, example.Starts[i]);
        }
        gold += _turns.Weights[RoleLattice.Last(state, example.EndsQuoted)];
        _chart.Run();
        Update(example);
        return _chart.LogSum - gold;
    }

    private void Update(Example example)
    {
        foreach (var table in (Table[])[_nodes, _pairs, _turns])
            table.Clock++;
        Span<float> node = stackalloc float[RoleModel.NodeLanes], pair = stackalloc float[RoleModel.PairLanes];
        Span<float> turns = stackalloc float[RoleLattice.Turns];
        turns.Clear();
        var state = 0;
        for (var i = 0; i < example.Labels.Length; i++)
        {
            node.Clear();
            pair.Clear();
            foreach (ref readonly var step in RoleLattice.Steps(example.Starts[i]))
            {
                var p = _chart.Probability(i, step);
                node[step.Label] += p;
                pair[step.Edge] += p;
                turns[step.Turn] += p;
            }
            var label = example.Labels[i];
            node[label]--;
            pair[RoleLattice.Edge(state & 7, label)]--;
            turns[RoleLattice.Turn(state, label, example.Starts[i])]--;
            state = RoleLattice.Next(state, label, example.Starts[i]);
            _nodes.Update(example.Nodes.AsSpan(i * RoleFeatures.Nodes, RoleFeatures.Nodes), node, Rate, Decay);
            _pairs.Update(example.Pairs.AsSpan(i * RoleFeatures.Pairs, RoleFeatures.Pairs), pair, Rate, Decay);
        }
        for (var last = 0; last < RoleLattice.States; last++)
            turns[RoleLattice.Last(last, example.EndsQuoted)] += _chart.ProbabilityOfEnd(last) - (last == state ? 1 : 0);
        for (var row = 0; row < RoleLattice.Turns / 8; row++)
            _turns.Update([row], turns.Slice(row * 8, 8), Rate, Decay);
    }

    /// <summary>Weights in rows, with what AdaGrad remembers of each, and when each row was last drawn to nothing.</summary>
    private sealed class Table(int rows, int lanes)
    {
        private readonly float[] _squares = new float[rows * lanes];
        private readonly int[] _stamps = new int[rows];
        private readonly float[] _sums = new float[rows * lanes];
        private int _summed;

        public float[] Weights { get; } = new float[rows * lanes];

        public int Clock { get; set; }

        public void Sum(ReadOnlySpan<int> at, Span<float> sums)
        {
            sums.Clear();
            var sum = MemoryMarshal.Cast<float, Vector<float>>(sums);
            foreach (var row in at)
            {
                if (row < 0)
                    continue;
                var weights = MemoryMarshal.Cast<float, Vector<float>>(Weights.AsSpan(row * lanes, lanes));
                for (var v = 0; v < sum.Length; v++)
                    sum[v] += weights[v];
            }
        }

        public void Update(ReadOnlySpan<int> at, ReadOnlySpan<float> gradient, float rate, float decay)
        {
            var steps = MemoryMarshal.Cast<float, Vector<float>>(gradient);
            var some = false;
            foreach (var g in gradient)
                some |= MathF.Abs(g) > 1e-4f;
            if (!some)
                return;
            foreach (var row in at)
            {
                if (row < 0)
                    continue;
                var weights = MemoryMarshal.Cast<float, Vector<float>>(Weights.AsSpan(row * lanes, lanes));
                var squares = MemoryMarshal.Cast<float, Vector<float>>(_squares.AsSpan(row * lanes, lanes));
                var idle = new Vector<float>(decay * (Clock - _stamps[row]));
                _stamps[row] = Clock;
                for (var v = 0; v < weights.Length; v++)
                {
                    squares[v] += steps[v] * steps[v];
                    var pace = new Vector<float>(rate) / Vector.SquareRoot(squares[v] + new Vector<float>(Ease));
                    weights[v] = (weights[v] - pace * steps[v]) / (Vector<float>.One + pace * idle);
                }
            }
        }

        public void CatchUp(bool remember)
        {
            if (!remember)
                return;
            for (var i = 0; i < Weights.Length; i++)
                _sums[i] += Weights[i];
            _summed++;
        }

        public float[] Average(float share) => [.. (_summed == 0 ? Weights.AsEnumerable() : _sums.Select(s => s / _summed)).Select(w => w * share)];
    }
}
