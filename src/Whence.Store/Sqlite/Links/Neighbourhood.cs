namespace Whence.Store.Sqlite.Links;

/// <summary>Which items hang together by edges: what has to be gathered again when one of them changes.</summary>
/// <remarks>
/// Groups are made of whole neighbourhoods, so that they come out the same whatever the order in which items arrived.
/// One that grows beyond all measure is cut at a higher score instead: its cost must not grow with the ledger.
/// </remarks>
internal sealed class Neighbourhood(Func<long, List<(long Item, double Score)>> edgesOf, double least)
{
    private const int Most = 600; // items; a question of the widest story has a few hundred claims
    private const double Step = 0.1;

    private readonly Dictionary<long, List<(long Item, double Score)>> _edges = []; // neighbourhoods of one batch overlap

    /// <summary>Neighbourhoods of <paramref name="seeds"/>, none overlapping another.</summary>
    public IEnumerable<IReadOnlyList<long>> Around(IEnumerable<long> seeds)
    {
        var seen = new HashSet<long>();
        foreach (var seed in seeds.Order())
        {
            if (seen.Contains(seed))
                continue;
            var found = Reach(seed, seen);
            seen.UnionWith(found);
            yield return found;
        }
    }

    private List<long> Reach(long seed, HashSet<long> taken)
    {
        for (var score = least; ; score += Step)
        {
            var (reached, queue) = (new HashSet<long> { seed }, new Queue<long>([seed]));
            while (queue.TryDequeue(out var item) && (reached.Count <= Most || score >= 1))
            {
                foreach (var (other, strength) in Edges(item))
                {
                    if (strength >= score && !taken.Contains(other) && reached.Add(other))
                        queue.Enqueue(other);
                }
            }
            if (reached.Count <= Most || score >= 1)
                return [.. reached.Order()];
        }
    }

    /// <summary>The edges of an item, fetched once.</summary>
    public IReadOnlyList<(long Item, double Score)> Edges(long item) => _edges.TryGetValue(item, out var known) ? known : _edges[item] = edgesOf(item);
}
