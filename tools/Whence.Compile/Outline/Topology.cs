namespace Whence.Compile.Outline;

/// <summary>Takes rings apart into arcs that neighbours share, so that a border is simplified once and stays one line.</summary>
internal sealed class Topology
{
    private readonly Dictionary<((int, int), (int, int)), SortedSet<string>> _owners = [];
    private readonly Dictionary<(int, int), HashSet<(int, int)>> _neighbours = [];
    private readonly Dictionary<((int, int), (int, int), (int, int), int), int> _known = [];
    private readonly List<Arc> _arcs = [];

    /// <summary>Looks at all rings.</summary>
    public Topology(IReadOnlyList<Ring> rings)
    {
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Points.Length; i++)
            {
                var (a, b) = (ring.Points[i], ring.Points[(i + 1) % ring.Points.Length]);
                Owners(a, b).Add(ring.Country);
                Next(a).Add(b);
                Next(b).Add(a);
            }
        }
    }

    /// <summary>The arcs found so far.</summary>
    public IReadOnlyList<Arc> Arcs => _arcs;

    /// <summary>The arcs of a ring in order: the number of each, or its complement where it runs the other way.</summary>
    public IReadOnlyList<int> Take(Ring ring)
    {
        var points = ring.Points;
        var start = Array.FindIndex(points, IsJunction);
        if (start < 0)
            start = Array.IndexOf(points, points.Min());
        var found = new List<int>();
        var line = new List<(int X, int Y)> { points[start] };
        for (var i = 1; i <= points.Length; i++)
        {
            var point = points[(start + i) % points.Length];
            line.Add(point);
            if (i < points.Length && !IsJunction(point))
                continue;
            found.Add(Number(line));
            line = [point];
        }
        return found;
    }

    private bool IsJunction((int, int) point)
    {
        var next = Next(point);
        if (next.Count != 2)
            return true;
        var (a, b) = (next.First(), next.Last());
        return !Owners(point, a).SetEquals(Owners(point, b));
    }

    private int Number(List<(int X, int Y)> line)
    {
        var (turned, points) = (line[0].CompareTo(line[^1]) is > 0 || line[0] == line[^1] && line[1].CompareTo(line[^2]) > 0, line.ToArray());
        if (turned)
            Array.Reverse(points);
        var key = (points[0], points[1], points[^1], points.Length);
        if (!_known.TryGetValue(key, out var number))
        {
            _known[key] = number = _arcs.Count;
            _arcs.Add(new([.. Owners(points[0], points[1])], points));
        }
        return turned ? ~number : number;
    }

    private SortedSet<string> Owners((int, int) a, (int, int) b)
    {
        var key = a.CompareTo(b) <= 0 ? (a, b) : (b, a);
        return _owners.TryGetValue(key, out var owners) ? owners : _owners[key] = new(StringComparer.Ordinal);
    }

    private HashSet<(int, int)> Next((int, int) point) => _neighbours.TryGetValue(point, out var next) ? next : _neighbours[point] = [];
}
