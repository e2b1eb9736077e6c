using System.Collections.Immutable;
using Whence.Matching;

namespace Whence.Origins;

/// <summary>The ways of an answer's claims, with what pages copied collapsed and nested attributions counted once.</summary>
internal sealed class Strands
{
    private readonly PartyKeys _keys;
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Page, string Id), int> _unnamed = [];
    private readonly List<Node> _nodes = [];
    private readonly List<Strand>[] _own;
    private readonly HashSet<int> _ownReporting = [];

    /// <summary>Lays out the ways of <paramref name="claims"/>.</summary>
    public Strands(IReadOnlyList<FiledClaim> claims, OriginLinks links)
    {
        Links = links;
        // by content, so that the order in which pages came says nothing
        Claims = [.. claims.OrderBy(c => c.Day).ThenBy(c => c.PageId, StringComparer.Ordinal).ThenBy(c => c.Content.IsDefaultOrEmpty ? 0 : c.Content[0].Start).ThenBy(c => c.LocalId, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];
        _keys = new PartyKeys(Claims);
        Outlets = [.. Claims.Select(claim => claim.Outlet is { } outlet ? NodeOf(Node.Outlet(outlet), claim.PageId) : -1)];
        IsCovered = Covered();
        _own = new List<Strand>[Claims.Length];
        for (var i = 0; i < Claims.Length; i++)
            _own[i] = IsCovered[i] ? [] : WaysOf(i);
        AddOwnReporting();
        (Leader, Copies) = Collapse();
    }

    /// <summary>The claims, in the order of their content.</summary>
    public ImmutableArray<FiledClaim> Claims { get; }

    /// <summary>What ties them beside what they say.</summary>
    public OriginLinks Links { get; }

    /// <summary>Everybody who has a part.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>Of each claim the node of the outlet that published its page; negative when not known.</summary>
    public ImmutableArray<int> Outlets { get; }

    /// <summary>Of each claim whether another of the same page stands in it and says the same: it does not count again.</summary>
    public ImmutableArray<bool> IsCovered { get; }

    /// <summary>Of each claim the one that stands for all that were copied with it; itself when none was.</summary>
    public ImmutableArray<int> Leader { get; }

    /// <summary>The pairs of copied claims, both of which are in the answer, by index.</summary>
    public ImmutableArray<(int A, int B, CopiedPair Pair)> Copies { get; }

    /// <summary>Whether the page's own words at the claim lead to somebody.</summary>
    public bool IsSourced(int claim) => _own[claim].Count > 0;

    /// <summary>The ways that count for a claim: those of the claim that stands for what was copied with it.</summary>
    public IReadOnlyList<Strand> Of(int claim) => IsCovered[claim] ? [] : _own[Leader[claim]];

    /// <summary>The ways that the claim's own page gives.</summary>
    public IReadOnlyList<Strand> OwnOf(int claim) => _own[claim];

    /// <summary>The node of a named outlet or source by what it is called; negative when it has no part.</summary>
    public int Find(string name) => _named.GetValueOrDefault(PartyKeys.Folded(name), -1) is >= 0 and var node ? node : _named.GetValueOrDefault(PartyKeys.OfOutlet(name), -1);

    private int NodeOf(Party party, string page)
    {
        var unnamed = PartyKeys.IsUnnamed(party);
        var known = unnamed ? _unnamed.TryGetValue((page, party.Id), out var node) : _named.TryGetValue(_keys.Of(party), out node);
        if (known)
            return node;
        if (unnamed)
            _unnamed[(page, party.Id)] = _nodes.Count;
        else
            _named[_keys.Of(party)] = _nodes.Count;
        _nodes.Add(new Node(party, unnamed, unnamed ? page : null));
        return _nodes.Count - 1;
    }

    private List<Strand> WaysOf(int index)
    {
        var claim = Claims[index];
        var credit = Links.Credits.TryGetValue(claim.PageId, out var name) && !string.IsNullOrWhiteSpace(name) ? NodeOf(Node.Outlet(name), claim.PageId) : -1;
        var ways = new List<Strand>();
        foreach (var route in claim.IsWriter ? [] : claim.Others.Prepend(claim.Route))
        {
            List<int> path = credit < 0 || credit == Outlets[index] ? [] : [credit];
            foreach (var party in PartyKeys.PartiesOf(route))
            {
                var node = NodeOf(party, claim.PageId);
                path.Remove(node); // what comes twice is passed once, the deeper time
                path.Add(node);
            }
            if (PartyKeys.PartiesOf(route).Any())
                ways.Add(new Strand(index, [.. path]));
        }
        if (ways.Count > 0)
            return ways;
        // nobody is named: a credit or a link beside the words still says from where they are
        if (credit >= 0 && credit != Outlets[index])
            return [new Strand(index, [credit])];
        return Links.Urls.TryGetValue(claim.Id, out var urls) && urls.Select(LinkedOutlet).FirstOrDefault(outlet => outlet >= 0, -1) is >= 0 and var linked && linked != Outlets[index] ? [new Strand(index, [linked])] : [];
    }

    /// <summary>The outlet of the page of this answer to which an address leads; negative when it leads elsewhere.</summary>
    private int LinkedOutlet(string url) =>
        Links.Pages.TryGetValue(url, out var page) && Claims.Index().FirstOrDefault(c => c.Item.PageId == page) is { Item: not null } found ? Outlets[found.Index] : -1;

    /// <summary>Outer attributions whose content holds another claim of the answer: "Northwire reported that the ministry said …".</summary>
    private ImmutableArray<bool> Covered()
    {
        var covered = new bool[Claims.Length];
        var index = new Dictionary<(string, string), int>();
        for (var i = 0; i < Claims.Length; i++)
            index.TryAdd((Claims[i].PageId, Claims[i].LocalId), i);
        for (var i = 0; i < Claims.Length; i++)
        {
            if (Claims[i].Inside is { } outer && index.TryGetValue((Claims[i].PageId, outer), out var holder) && holder != i && PartyKeys.PartiesOf(Claims[i].Route).Any())
                covered[holder] = true;
        }
        return [.. covered];
    }

    /// <summary>A page that names nobody, and that others name: what it says is its outlet's own reporting.</summary>
    private void AddOwnReporting()
    {
        var cited = new HashSet<int>(_own.SelectMany(ways => ways).SelectMany(way => way.Path.Where(node => node != Outlets[way.Claim])));
        var sourced = new HashSet<string>(Enumerable.Range(0, Claims.Length).Where(i => _own[i].Count > 0).Select(i => Claims[i].PageId), StringComparer.Ordinal);
        for (var i = 0; i < Claims.Length; i++)
        {
            if (!IsCovered[i] && !sourced.Contains(Claims[i].PageId) && cited.Contains(Outlets[i]))
            {
                _own[i].Add(new Strand(i, [Outlets[i]]));
                _ownReporting.Add(i);
            }
        }
    }

    private (ImmutableArray<int>, ImmutableArray<(int, int, CopiedPair)>) Collapse()
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Claims.Length; i++)
            index.TryAdd(Claims[i].Id, i);
        var groups = new Partition(Claims.Length);
        var copies = ImmutableArray.CreateBuilder<(int A, int B, CopiedPair)>();
        foreach (var pair in Links.Copied)
        {
            if (!index.TryGetValue(pair.A, out var a) || !index.TryGetValue(pair.B, out var b) || a == b || IsCovered[a] || IsCovered[b] || !Agree(a, b))
                continue;
            if (TellsFrom(a) && TellsFrom(b))
                groups.Join(a, b);
            copies.Add(a < b ? (a, b, pair) : (b, a, pair));
        }
        var leader = new int[Claims.Length];
        Array.Fill(leader, -1);
        for (var i = 0; i < Claims.Length; i++)
        {
            var best = leader[groups.Of(i)];
            if (best < 0 || Fullness(i).CompareTo(Fullness(best)) > 0)
                leader[groups.Of(i)] = i;
        }
        ImmutableArray<(int A, int B, CopiedPair)> ordered = [.. copies.OrderBy(c => c.A).ThenBy(c => c.B).DistinctBy(c => (c.A, c.B))];
        int[] leaders = [.. Enumerable.Range(0, Claims.Length).Select(i => leader[groups.Of(i)])];
        foreach (var (a, b, _) in ordered)
        {
            // what lost its source follows the first that has one, and ties no two of those together
            if (TellsFrom(a) != TellsFrom(b) && (TellsFrom(a) ? b : a) is var lost && leaders[lost] == lost)
                leaders[lost] = leaders[TellsFrom(a) ? a : b];
        }
        return ([.. leaders], ordered);
    }

    /// <summary>Whether the page itself says from whom: not so its outlet's own reporting.</summary>
    private bool TellsFrom(int claim) => _own[claim].Count > 0 && !_ownReporting.Contains(claim);

    /// <summary>A copy keeps its source, or loses it: the same words of two who are named are two statements.</summary>
    private bool Agree(int one, int other)
    {
        if (!TellsFrom(one) || !TellsFrom(other))
            return true;
        return _own[one].Exists(a => _own[other].Exists(b =>
            a.Path.Contains(b.End) || b.Path.Contains(a.End) || Outlets[one] == b.End || Outlets[other] == a.End
            || _nodes[a.End].IsUnnamed && _nodes[b.End].IsUnnamed && _nodes[a.End].Party.Id == _nodes[b.End].Party.Id));
    }

    /// <summary>How much a page tells of where a copied statement is from: the fullest stands for its copies, the first of equals.</summary>
    private (int Ways, int Named, int Steps) Fullness(int claim) =>
        (_own[claim].Count, _own[claim].Count(way => !_nodes[way.End].IsUnnamed), _own[claim].Sum(way => way.Path.Length));
}
