using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>Every join of an answer with its evidence: enough to see why each claim does not count again, not every pair.</summary>
internal sealed class JoinList
{
    private readonly Strands _strands;
    private readonly Ways _ways;
    private readonly Remaining _left;
    private readonly Partition _ends;
    private readonly Dictionary<int, int> _first = []; // of each end, the first claim that ends there by its own page's words
    private readonly List<OriginJoin> _joins = [];

    /// <summary>Collects the joins at the level of sources.</summary>
    public JoinList(Strands strands, Ways ways, Joining joining, Remaining left)
    {
        (_strands, _ways, _left, _ends) = (strands, ways, left, joining.Ends);
        foreach (var (a, b, pair) in strands.Copies)
            Add(a, b, JoinRule.Reprint, pair.Evidence);
        AddByOrigin();
        var index = strands.Claims.Index().DistinctBy(c => c.Item.Id).ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal);
        foreach (var join in joining.Joins)
            Add(index[join.A], index[join.B], join.Rule, join.Evidence);
    }

    /// <summary>Notes two origins of one family.</summary>
    public void ByFamily(int one, int other, string evidence) => AddEnds(one, other, JoinRule.Family, evidence);

    /// <summary>Notes two families on one side.</summary>
    public void BySide(int one, int other, string evidence) => AddEnds(one, other, JoinRule.Side, evidence);

    /// <summary>The joins by rule, then in the order of their claims.</summary>
    public ImmutableArray<OriginJoin> InOrder() => [.. _joins];

    /// <summary>Each claim with the first that ends where it does.</summary>
    private void AddByOrigin()
    {
        var claims = Enumerable.Range(0, _strands.Claims.Length).Where(claim => _left.EndsOf[claim].Length > 0 && _strands.Leader[claim] == claim).ToList();
        foreach (var claim in claims)
        {
            foreach (var way in _left.WaysOf(claim).Where(way => _left.EndsOf[claim].Contains(way.End)))
                _first.TryAdd(way.End, claim);
        }
        foreach (var claim in claims)
        {
            foreach (var end in _left.EndsOf[claim])
                _first.TryAdd(end, claim);
            var told = new HashSet<int>();
            foreach (var way in _left.WaysOf(claim))
            {
                foreach (var end in _left.EndsFrom(way).Take(1).Where(end => _first[end] != claim && told.Add(end)))
                    Add(_first[end], claim, way.End == end ? JoinRule.SameOrigin : JoinRule.RelayOf, way.End == end ? $"both end at {NameOf(end)}" : $"{NameOf(way.End)}, where the second ends, leads on to {NameOf(end)}");
            }
        }
    }

    private void AddEnds(int one, int other, JoinRule rule, string evidence)
    {
        if (FirstOf(one) is { } a && FirstOf(other) is { } b)
            Add(a, b, rule, $"{NameOf(one)} and {NameOf(other)} {evidence}");
    }

    private int? FirstOf(int end) => _first.Where(pair => _ends.Of(pair.Key) == _ends.Of(end)).Select(pair => (int?)pair.Value).Min();

    private string NameOf(int node) => _strands.Nodes[node].Party.Name;

    private void Add(int one, int other, JoinRule rule, string evidence)
    {
        if (one != other && _left.Has(one) && _left.Has(other))
            _joins.Add(new(_strands.Claims[one].Id, _strands.Claims[other].Id, rule, evidence));
    }
}
