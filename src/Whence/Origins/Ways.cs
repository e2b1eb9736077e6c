namespace Whence.Origins;

/// <summary>Who leads to whom over all pages of the answer, and where each way ends at last.</summary>
/// <remarks>A relay's way goes on where any page tells it: "according to X", X's own page, "Y told X". Those that lead to one another only are one end.</remarks>
internal sealed class Ways
{
    private readonly SortedSet<int>[] _next;
    private readonly int[] _ring;
    private readonly bool[] _isEnd;
    private readonly bool[] _isInRing;

    /// <summary>Ties the ways together.</summary>
    public Ways(Strands strands)
    {
        _next = [.. strands.Nodes.Select(_ => new SortedSet<int>())];
        for (var claim = 0; claim < strands.Claims.Length; claim++)
        {
            foreach (var way in strands.Of(claim))
                Tie(strands.Outlets[claim], way.Path[0]);
            if (strands.Leader[claim] == claim)
                TieAlong(strands, claim);
            else
                TieCopy(strands, claim);
        }
        _ring = Rings();
        var sizes = _ring.CountBy(ring => ring).ToDictionary();
        _isInRing = [.. _ring.Select(ring => sizes[ring] > 1)];
        var open = new HashSet<int>(Enumerable.Range(0, _next.Length).Where(node => _next[node].Any(next => _ring[next] != _ring[node])).Select(node => _ring[node]));
        _isEnd = [.. _ring.Select(ring => !open.Contains(ring))];
    }

    /// <summary>Whether the node is one of several that lead back to one another.</summary>
    public bool LeadsBack(int node) => _isInRing[node];

    /// <summary>Whether no way leads further than to the node, or than to those that lead back to it.</summary>
    public bool IsEnd(int node) => _isEnd[node];

    /// <summary>Nodes that lead to one another have the same number.</summary>
    public int RingOf(int node) => _ring[node];

    /// <summary>Where the ways from <paramref name="start"/> end, not passing those that are left out; of a ring its first node.</summary>
    public List<int> EndsFrom(int start, ReadOnlySpan<bool> leftOut)
    {
        var ends = new SortedSet<int>();
        var seen = new HashSet<int> { start };
        var waiting = new Stack<int>([start]);
        while (waiting.TryPop(out var node))
        {
            if (leftOut[node])
                continue;
            if (_isEnd[node])
                ends.Add(_isInRing[node] ? Array.IndexOf(_ring, _ring[node]) : node);
            foreach (var next in _next[node])
            {
                if (seen.Add(next))
                    waiting.Push(next);
            }
        }
        return [.. ends];
    }

    private void Tie(int from, int to)
    {
        if (from >= 0 && to >= 0 && from != to)
            _next[from].Add(to);
    }

    private void TieAlong(Strands strands, int claim)
    {
        foreach (var way in strands.OwnOf(claim))
        {
            for (var i = 1; i < way.Path.Length; i++)
                Tie(way.Path[i - 1], way.Path[i]);
            var end = strands.Nodes[way.End];
            if (!end.IsUnnamed || end.Party.Url is not { } url || !strands.Links.Pages.TryGetValue(url, out var page) || page == strands.Claims[claim].PageId)
                continue;
            foreach (var (other, linked) in strands.Claims.Index())
            {
                if (linked.PageId == page && strands.Of(other) is [var on, ..])
                    Tie(way.End, on.Path[0]); // "a report", with a link to it
            }
        }
    }

    /// <summary>Whom a copy names on its way leads to the end of what it was copied from; the copy's own end says nothing.</summary>
    private void TieCopy(Strands strands, int claim)
    {
        foreach (var node in strands.OwnOf(claim).SelectMany(way => way.Path[..^1]).Where(node => !strands.Nodes[node].IsUnnamed))
        {
            foreach (var way in strands.Of(claim))
                Tie(node, way.End);
        }
    }

    /// <summary>For each node the number of the group whose members all lead to one another (Kosaraju's two walks, without recursion).</summary>
    private int[] Rings()
    {
        var order = new List<int>(_next.Length);
        var seen = new bool[_next.Length];
        for (var start = 0; start < _next.Length; start++)
            Walk(start, _next, seen, order.Add);
        var back = _next.Select(_ => new SortedSet<int>()).ToArray();
        for (var node = 0; node < _next.Length; node++)
        {
            foreach (var next in _next[node])
                back[next].Add(node);
        }
        var ring = new int[_next.Length];
        Array.Clear(seen);
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var first = order[i];
            Walk(first, back, seen, node => ring[node] = first);
        }
        return ring;
    }

    private static void Walk(int start, SortedSet<int>[] edges, bool[] seen, Action<int> leave)
    {
        if (seen[start])
            return;
        seen[start] = true;
        var path = new Stack<(int Node, IEnumerator<int> Next)>();
        path.Push((start, edges[start].GetEnumerator()));
        while (path.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                leave(path.Pop().Node);
                continue;
            }
            if (seen[top.Next.Current])
                continue;
            seen[top.Next.Current] = true;
            path.Push((top.Next.Current, edges[top.Next.Current].GetEnumerator()));
        }
    }
}
