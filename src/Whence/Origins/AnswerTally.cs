namespace Whence.Origins;

/// <summary>Counts the ends of an answer's ways, with all its claims or without those of somebody.</summary>
internal sealed class AnswerTally
{
    private const int FewestPages = 4; // of circular reporting
    private const int FewestOutlets = 3;

    private readonly Strands _strands;
    private readonly Ways _ways;
    private readonly Joining _joining;
    private readonly Levels _levels;

    /// <summary>Finds what is one.</summary>
    public AnswerTally(Strands strands, Families families)
    {
        (_strands, _ways) = (strands, new Ways(strands));
        _joining = new Joining(strands, _ways);
        _levels = new Levels(strands.Nodes, families);
    }

    /// <summary>Counts; <paramref name="leftOut"/> says without whom, null with all.</summary>
    public OriginCount Count(LeftOut? leftOut)
    {
        var left = new Remaining(_strands, _ways, _joining.Ends, _levels, leftOut);
        var ends = left.EndsOf.SelectMany(e => e).Select(_joining.Ends.Of).Distinct().Order().ToList();
        var members = _strands.Nodes.Select((_, node) => node).ToLookup(_joining.Ends.Of);
        var claims = left.EndsOf.SelectMany((own, claim) => own.Select(end => (End: _joining.Ends.Of(end), Claim: claim))).Distinct().ToLookup(e => e.End, e => e.Claim);
        var joins = new JoinList(_strands, _ways, _joining, left);
        var levels = new OriginLevels(
            _levels.Range(_joining.Ends, ends, members),
            _levels.Range(_levels.ByFamily(_joining.Ends, ends, members, joins.ByFamily), ends, members),
            _levels.Range(_levels.BySide(_joining.Ends, ends, members, joins.BySide), ends, members));
        var pages = left.Pages.Count;
        var outlets = left.Outlets.Count;
        return new OriginCount
        {
            Pages = pages,
            Outlets = outlets,
            Unsourced = left.UnsourcedPages,
            Levels = levels,
            Origins = [.. ends.Select(end => OriginOf(members[end], claims[end])).OrderByDescending(o => o.Claims.Length).ThenBy(o => o.Name, StringComparer.Ordinal)],
            Joins = joins.InOrder(),
            Circular = CircularIn(left, levels.Source, pages, outlets, ends.Count > 0 ? OriginOf(members[ends[0]], claims[ends[0]]).Name : ""),
            Trails = [.. Enumerable.Range(0, _strands.Claims.Length).Where(claim => left.EndsOf[claim].Length > 0).Select(claim => TrailOf(claim, left))],
        };
    }

    private Origin OriginOf(IEnumerable<int> members, IEnumerable<int> claims)
    {
        var ends = members.Where(_ways.IsEnd).ToList();
        var named = ends.Where(node => !_strands.Nodes[node].IsUnnamed).ToList();
        var first = (named.Count > 0 ? named : ends).OrderBy(node => _strands.Nodes[node].Party.Name, StringComparer.Ordinal).First();
        return new Origin(_strands.Nodes[first].Party.Name, named.Count == 0, _levels.FamilyOf(first), _levels.SideOf(first), [.. claims.Select(claim => _strands.Claims[claim].Id)]);
    }

    private string? CircularIn(Remaining left, OriginRange sources, int pages, int outlets, string origin)
    {
        foreach (var claim in Enumerable.Range(0, _strands.Claims.Length).Where(left.Has))
        {
            if (_strands.Outlets[claim] is >= 0 and var outlet && _ways.LeadsBack(outlet) && left.WaysOf(claim).Any(way => way.Path[0] != outlet && _ways.RingOf(way.Path[0]) == _ways.RingOf(outlet)))
                return $"{_strands.Nodes[outlet].Party.Name} leads back to itself through {string.Join(", ", _strands.Nodes.Index().Where(node => node.Index != outlet && _ways.RingOf(node.Index) == _ways.RingOf(outlet)).Select(node => node.Item.Party.Name).Order(StringComparer.Ordinal))}";
        }
        return sources is (1, 1) && pages >= FewestPages && outlets >= FewestOutlets ? $"{pages} pages · {outlets} outlets · 1 origin: {origin}" : null;
    }

    private Trail TrailOf(int claim, Remaining left)
    {
        var way = left.WaysOf(claim)[0];
        var steps = way.Path.ToList();
        var end = left.EndsOf[claim][0];
        if (!steps.Contains(end))
            steps.Add(end);
        return new Trail(_strands.Claims[claim].Id, [.. steps.Select(node => _strands.Nodes[node].Party.Name)], EndOf(claim, end));
    }

    private TrailEnd EndOf(int claim, int end)
    {
        var (node, links) = (_strands.Nodes[end], _strands.Links);
        var urls = (links.Urls.TryGetValue(_strands.Claims[claim].Id, out var beside) ? beside : []).Concat(_strands.Claims[claim].Others.Prepend(_strands.Claims[claim].Route).SelectMany(PartyKeys.PartiesOf).Select(party => party.Url).OfType<string>()).ToList();
        if (!node.IsUnnamed && (_strands.Outlets.Contains(end) || links.Held.Contains(node.Party.Name)) || node.IsUnnamed && urls.Any(links.Pages.ContainsKey))
            return TrailEnd.Held;
        return urls.Count > 0 ? TrailEnd.Linked : TrailEnd.Named;
    }
}
