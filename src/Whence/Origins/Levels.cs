using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>Families and sides of those in an answer, and the ranges that follow.</summary>
internal sealed class Levels
{
    private readonly IReadOnlyList<Node> _nodes;
    private readonly ImmutableArray<string>[] _families;
    private readonly string?[] _sides;

    /// <summary>Looks up everybody.</summary>
    public Levels(IReadOnlyList<Node> nodes, Families families)
    {
        _nodes = nodes;
        var states = nodes.Where(node => !node.IsUnnamed).Select(node => Families.StateIn(node.Party.Name)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _families = [.. nodes.Select(node => families.Of(node.Party, states))];
        _sides = [.. nodes.Select(node => families.SideOf(node.Party, states))];
    }

    /// <summary>What the node belongs to at last; null when it stands for itself.</summary>
    public string? FamilyOf(int node) => _families[node] is [.., var last] ? last : null;

    /// <summary>Everything that the node belongs to, the nearest first.</summary>
    public ImmutableArray<string> FamiliesOf(int node) => _families[node];

    /// <summary>Whose side the node is on.</summary>
    public string? SideOf(int node) => _sides[node];

    /// <summary>How many groups there are: those in which nobody is named may be one, and are one in the low figure.</summary>
    /// <param name="groups">The nodes, those that are one at this level together.</param>
    /// <param name="ends">One node of each origin at the level of sources.</param>
    /// <param name="members">All nodes of each.</param>
    public OriginRange Range(Partition groups, List<int> ends, ILookup<int, int> members)
    {
        var named = ends.Where(end => members[end].Any(node => !_nodes[node].IsUnnamed)).Select(groups.Of).ToHashSet();
        var unnamed = ends.Select(groups.Of).Where(group => !named.Contains(group)).Distinct().Count();
        return new(named.Count + Math.Min(1, unnamed), named.Count + unnamed);
    }

    /// <summary>The groups with families put together; <paramref name="joined"/> hears of each two ends that were apart before.</summary>
    public Partition ByFamily(Partition groups, List<int> ends, ILookup<int, int> members, Action<int, int, string> joined) =>
        By(groups, ends, members, node => (FamilyOf(node) ?? (_nodes[node].IsUnnamed ? null : _nodes[node].Party.Name), "belong to"), joined);

    /// <summary>The groups with families and sides put together.</summary>
    public Partition BySide(Partition groups, List<int> ends, ILookup<int, int> members, Action<int, int, string> joined) =>
        By(ByFamily(groups, ends, members, (_, _, _) => { }), ends, members, node => (_sides[node], "are on the side of"), joined);

    private static Partition By(Partition groups, List<int> ends, ILookup<int, int> members, Func<int, (string? Name, string Verb)> of, Action<int, int, string> joined)
    {
        var by = groups.Copy();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var end in ends)
        {
            foreach (var (name, verb) in members[end].Select(of))
            {
                if (name is not null && !first.TryAdd(PartyKeys.Folded(name), end) && by.Join(first[PartyKeys.Folded(name)], end))
                    joined(first[PartyKeys.Folded(name)], end, $"both {verb} {name}");
            }
        }
        return by;
    }
}
