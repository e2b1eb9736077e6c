using System.Collections.Immutable;

namespace Whence.Taggers;

/// <summary>Cuts spans: among the places where one may begin and end, by the sums over all ways of the lattice, it takes the one that fits best as a whole.</summary>
/// <remarks>The best way through a block need not have the best cut of each span: what is divided there among many ways is added up here.</remarks>
/// <param name="model">By what it cuts; null to leave spans where the best way has them, and only to say where else they may stand.</param>
public sealed class SpanCutter(CutModel? model)
{
    /// <summary>What a place must be worth, by the lattice, to be looked at.</summary>
    public const float Least = 0.02f;

    private readonly CutFeatures _features = new();
    private readonly List<(int First, int End, float Probability)> _places = [];
    private readonly List<float> _scores = [];

    /// <summary>Where the span that was asked for last may stand, by tokens of the block, with the lattice's probability of each.</summary>
    public IReadOnlyList<(int First, int End, float Probability)> Places => _places;

    /// <summary>Takes up the block that <paramref name="roles"/> looked at last, and what it found there: the spans from <paramref name="first"/> on.</summary>
    public void Look(RoleTagger roles, IReadOnlyList<RoleSpan> spans, int first)
    {
        ArgumentNullException.ThrowIfNull(roles);
        _features.Look(roles.Block, spans, first);
    }

    /// <summary>Finds the <see cref="Places"/> of the span with the number <paramref name="k"/>: between its neighbours, and over a token of its own.</summary>
    public void Ask(RoleTagger roles, IReadOnlyList<RoleSpan> spans, int first, int k)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(spans);
        var (span, start) = (spans[k], roles.Block.First);
        var (low, high) = (k > first ? spans[k - 1].End - start : 0, k + 1 < spans.Count ? spans[k + 1].First - start : roles.Block.Count);
        _places.Clear();
        roles.Chart.Spans(span.Role, low, high, span.First - start, span.End - start, Least, _places);
        if (!_places.Exists(place => place.First == span.First - start && place.End == span.End - start))
            _places.Add((span.First - start, span.End - start, MathF.Exp(-span.Doubt)));
    }

    /// <summary>The rows of <see cref="Places"/> number <paramref name="place"/> of the span number <paramref name="span"/> of the block.</summary>
    public ReadOnlySpan<int> Rows(int span, int place) => _features.Of(span, _places[place].First, _places[place].End);

    /// <summary>Cuts the spans from <paramref name="first"/> on anew, and adds to <paramref name="rivals"/> for each the places where it may stand, its own among them.</summary>
    public void Cut(RoleTagger roles, List<RoleSpan> spans, int first, List<ImmutableArray<RoleSpan>> rivals)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(rivals);
        if (first == spans.Count)
            return;
        Look(roles, spans, first);
        for (var k = first; k < spans.Count; k++)
        {
            Ask(roles, spans, first, k);
            rivals.Add(Weigh(k - first, spans[k].Role, roles.Block.First, out var best));
            spans[k] = model is null ? spans[k] : rivals[k][best];
        }
    }

    /// <summary>The places as spans, each as probable as its share of what all of them are worth, and which fits best.</summary>
    private ImmutableArray<RoleSpan> Weigh(int span, Role role, int start, out int best)
    {
        _scores.Clear();
        (best, var all) = (0, 0.0);
        for (var i = 0; i < _places.Count; i++)
        {
            all += _places[i].Probability;
            var score = MathF.Log(Math.Max(_places[i].Probability, 1e-9f));
            _scores.Add(model is null ? score : model.Trust[(int)role] * score + model.Weights.Sum(Rows(span, i)));
            best = _scores[i] > _scores[best] ? i : best;
        }
        var sum = 0.0;
        foreach (var score in _scores)
            sum += Math.Exp(score - _scores[best]);
        var rivals = ImmutableArray.CreateBuilder<RoleSpan>(_places.Count);
        for (var i = 0; i < _places.Count; i++)
        {
            var probability = Math.Min(all, 1) * Math.Exp(_scores[i] - _scores[best]) / sum;
            rivals.Add(new(role, start + _places[i].First, start + _places[i].End, -(float)Math.Log(Math.Clamp(probability, 1e-9, 1))));
        }
        return rivals.MoveToImmutable();
    }
}
