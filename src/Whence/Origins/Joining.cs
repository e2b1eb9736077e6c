using System.Collections.Immutable;
using Whence.Sources;

namespace Whence.Origins;

/// <summary>Which ends are one beyond what the ways themselves say: by a quotation, by a relay that unnamed ones share.</summary>
internal sealed class Joining
{
    private const int Furthest = 32; // unnamed sources behind one relay that are compared with each: more of them are a list of residents
    private static readonly string[] AnyRole = ["source", "person", "people", "individual", "insider", "official", "authority", "report", "document", "statement", "spokesperson"];

    private readonly Strands _strands;
    private readonly Ways _ways;
    private readonly List<OriginJoin> _joins = [];
    private readonly bool[] _nobody;

    /// <summary>Finds what is one.</summary>
    public Joining(Strands strands, Ways ways)
    {
        (_strands, _ways) = (strands, ways);
        Ends = new Partition(strands.Nodes.Count);
        _nobody = new bool[strands.Nodes.Count];
        EndsOf = [.. Enumerable.Range(0, strands.Claims.Length).Select(claim => strands.Of(claim).SelectMany(way => ways.EndsFrom(way.End, _nobody)).Distinct().ToImmutableArray())];
        for (var node = 0; node < strands.Nodes.Count; node++)
        {
            if (ways.LeadsBack(node) && ways.IsEnd(node))
                Ends.Join(node, ways.EndsFrom(node, _nobody)[0]);
        }
        JoinCopied();
        JoinByRelay();
        JoinByQuotation();
    }

    /// <summary>The nodes, those that are one end together.</summary>
    public Partition Ends { get; }

    /// <summary>Of each claim the nodes at which it ends, those that its first way reaches first.</summary>
    public ImmutableArray<ImmutableArray<int>> EndsOf { get; }

    /// <summary>What was joined, with the evidence.</summary>
    public IReadOnlyList<OriginJoin> Joins => _joins;

    /// <summary>An unnamed one who is told of elsewhere on a page, too, is the one of the copied passage.</summary>
    private void JoinCopied()
    {
        for (var claim = 0; claim < _strands.Claims.Length; claim++)
        {
            foreach (var way in _strands.Leader[claim] == claim ? [] : _strands.OwnOf(claim).Where(way => _strands.Nodes[way.End].IsUnnamed && _ways.IsEnd(way.End)))
            {
                if (_strands.Of(claim).FirstOrDefault(full => _strands.Nodes[full.End].Party.Id == _strands.Nodes[way.End].Party.Id) is { Path.IsDefault: false } same)
                    Ends.Join(way.End, same.End);
            }
        }
    }

    private void JoinByRelay()
    {
        var behind = new SortedDictionary<int, List<(int End, int Claim, bool IsOwn)>>();
        var pages = new Dictionary<int, HashSet<string>>();
        for (var claim = 0; claim < _strands.Claims.Length; claim++)
        {
            foreach (var way in _strands.Of(claim).Where(way => _strands.Nodes[way.End].IsUnnamed && _ways.IsEnd(way.End)))
            {
                (pages.TryGetValue(way.End, out var own) ? own : pages[way.End] = new(StringComparer.Ordinal)).Add(_strands.Claims[claim].PageId);
                foreach (var relay in way.Path.Concat(_strands.OwnOf(claim).SelectMany(copy => copy.Path[..^1])).Where(node => node != way.End && !_strands.Nodes[node].IsUnnamed).Distinct())
                    Behind(relay).Add((way.End, claim, false));
                if (_strands.Outlets[claim] is >= 0 and var outlet)
                    Behind(outlet).Add((way.End, claim, true));
            }
        }
        foreach (var (relay, ends) in behind)
        {
            for (var i = 1; i < ends.Count; i++)
            {
                for (var j = Math.Max(0, i - Furthest); j < i; j++)
                {
                    if (AreOne(ends[j].End, ends[i].End, bothOwn: ends[j].IsOwn && ends[i].IsOwn) && Ends.Join(ends[j].End, ends[i].End))
                        Add(ends[j].Claim, ends[i].Claim, JoinRule.RelayOf, $"{_strands.Nodes[ends[j].End].Party.Name} and {_strands.Nodes[ends[i].End].Party.Name} both came through {_strands.Nodes[relay].Party.Name}");
                }
            }
        }

        List<(int, int, bool)> Behind(int relay) => behind.TryGetValue(relay, out var list) ? list : behind[relay] = [];

        // never on one page, which tells them apart; of two pages of one outlet by the same words only
        bool AreOne(int one, int other, bool bothOwn) => one != other && !pages[one].Overlaps(pages[other])
            && (bothOwn ? _strands.Nodes[one].Party.Id == _strands.Nodes[other].Party.Id : Fits(_strands.Nodes[one].Party.Known, _strands.Nodes[other].Party.Known));
    }

    /// <summary>Whether what is known of two could be of one: not a soldier and a diplomat, not two and one, not in two places.</summary>
    private static bool Fits(Known? one, Known? other)
    {
        if (one is null || other is null)
            return true;
        var roles = RoleOf(one) is not { } role || RoleOf(other) is not { } otherRole || role == otherRole || AnyRole.Contains(role) || AnyRole.Contains(otherRole);
        return roles && (one.Count is null || other.Count is null || one.Count == other.Count) && (one.Place is null || other.Place is null || one.Place == other.Place);
    }

    private static string? RoleOf(Known known) => known.Role is { Length: > 0 } role ? role[(role.LastIndexOf(' ') + 1)..].ToLowerInvariant() is var noun && noun.EndsWith('s') && noun.Length > 3 ? noun[..^1] : noun : null;

    private void JoinByQuotation()
    {
        var first = new Dictionary<ulong, int>();
        for (var claim = 0; claim < _strands.Claims.Length; claim++)
        {
            if (_strands.IsCovered[claim] || _strands.Claims[claim].Gist is not { Quoted.IsDefaultOrEmpty: false } gist)
                continue;
            var met = new HashSet<int>();
            foreach (var run in gist.Quoted)
            {
                if (!first.TryAdd(run, claim) && first[run] != claim && _strands.Leader[first[run]] != _strands.Leader[claim] && met.Add(first[run]))
                    JoinQuoting(first[run], claim);
            }
        }
    }

    private void JoinQuoting(int one, int other)
    {
        const string Evidence = "the same eight words or more of a quotation stand in both";
        var (a, b) = (RootsOf(one), RootsOf(other));
        if (a.Count == 0 || b.Count == 0)
            Add(one, other, JoinRule.SharedQuotation, $"{Evidence}; {(b.Count == 0 ? "the second" : "the first")} names nobody");
        else if (!a.Overlaps(b) && Ends.Join(EndsOf[one][0], EndsOf[other][0])) // several at once say it together: one of them is enough
            Add(one, other, JoinRule.SharedQuotation, Evidence);
    }

    private HashSet<int> RootsOf(int claim) => [.. EndsOf[claim].Select(Ends.Of)];

    private void Add(int one, int other, JoinRule rule, string evidence) => _joins.Add(new(_strands.Claims[one].Id, _strands.Claims[other].Id, rule, evidence));
}
