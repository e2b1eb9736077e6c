namespace Whence.Store.Sqlite.Links;

/// <summary>Which items hang together by edges: what has to be gathered again when one of them changes.</summary>
/// <remarks>
/// Groups are made of whole neighbourhoods, so that they come out the same whatever the order in which items arrived.
/// One that grows beyond all measure is cut at a higher score instead: its cost must not grow with the ledger. That it is beyond measure
/// is found out once, and remembered of all items that were passed.
/// </remarks>
/// <param name="least">The least score of an edge that counts.</param>
internal sealed class Neighbourhood(double least)
{
    private const int Most = 600; // items; a question of the widest story has a few hundred claims
    private const int MostKept = 200_000; // items remembered, some 10 MB
    private const double Step = 0.1;

    private readonly Dictionary<long, double> _beyond = []; // of an item, the highest score at which more than the most were found to hang together with it

    /// <summary>Forgets what it found out: edges are gone, or others.</summary>
    public void Forget() => _beyond.Clear();

    /// <summary>The neighbourhoods of <paramref name="seeds"/>, none overlapping another.</summary>
    public IEnumerable<IReadOnlyList<long>> Of(IEnumerable<long> seeds, Func<long, IReadOnlyList<(long Item, double Score)>> edgesOf)
    {
        if (_beyond.Count >= MostKept)
            Forget();
        var taken = new HashSet<long>();
        foreach (var seed in seeds.Order())
        {
            if (taken.Contains(seed))
                continue;
            var found = Reach(seed, edgesOf, taken);
            taken.UnionWith(found);
            yield return found;
        }
    }

    // Along the strongest edges first: what hangs together at a score is reached before any edge below it is gone along.
    private List<long> Reach(long seed, Func<long, IReadOnlyList<(long Item, double Score)>> edgesOf, HashSet<long> taken)
    {
        var (reached, weakest) = (new List<long>(), new List<double>()); // items as they are reached, and the weakest edge that was gone along up to there
        var (seen, ahead) = (new HashSet<long>(), new PriorityQueue<long, double>([(seed, double.NegativeInfinity)]));
        while (ahead.TryDequeue(out var item, out var strength))
        {
            if (!seen.Add(item))
                continue;
            var here = Math.Min(weakest.Count > 0 ? weakest[^1] : double.PositiveInfinity, -strength);
            if (here < 1 && _beyond.TryGetValue(item, out var known) && known >= here)
                return Cut(reached, weakest, here);
            reached.Add(item);
            weakest.Add(here);
            if (here < 1 && reached.Count > Most)
                return Cut(reached, weakest, here);
            foreach (var (other, score) in edgesOf(item))
            {
                if (score >= least && !seen.Contains(other) && !taken.Contains(other))
                    ahead.Enqueue(other, -score);
            }
        }
        reached.Sort();
        return reached;
    }

    // What hangs together at the next step above the score at which all of it, with more, is too much.
    private List<long> Cut(List<long> reached, List<double> weakest, double beyond)
    {
        foreach (var item in reached)
            _beyond[item] = Math.Max(beyond, _beyond.GetValueOrDefault(item));
        var score = least;
        while (score <= beyond && score < 1)
            score += Step;
        var within = weakest.FindIndex(strength => strength < score);
        if (within >= 0)
            reached.RemoveRange(within, reached.Count - within);
        reached.Sort();
        return reached;
    }
}
