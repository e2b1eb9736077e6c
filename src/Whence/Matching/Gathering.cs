namespace Whence.Matching;

/// <summary>Gathers items into groups by average linkage over the pairs that were compared.</summary>
/// <remarks>
/// Group-average agglomeration (Sokal and Michener 1958; Manning, Raghavan and Schütze, <i>Introduction to Information Retrieval</i>, 17.3):
/// the two groups with the highest mean score are joined until no mean reaches the threshold. A pair that was never compared
/// counts with <c>absent</c>. The result depends on the items and their scores alone: ties go to the groups with the lowest indexes, so callers
/// that want the same groups whatever the order of arrival give the items in an order of their own content.
/// </remarks>
public static class Gathering
{
    /// <summary>For each of <paramref name="count"/> items the number of its group; groups are numbered in the order of their first items.</summary>
    /// <param name="count">How many items.</param>
    /// <param name="edges">The pairs that were compared; a pair given twice counts once, with the higher score.</param>
    /// <param name="threshold">The least mean score at which two groups are joined.</param>
    /// <param name="absent">What a pair that was not compared counts; two groups none of whose pairs was compared are never joined.</param>
    public static int[] Groups(int count, IEnumerable<Edge> edges, double threshold, double absent = 0)
    {
        var between = new Dictionary<int, (double Sum, int Pairs)>[count]; // of each group, by the lowest item of the other
        var (size, into) = (new int[count], new int[count]);
        for (var i = 0; i < count; i++)
            (between[i], size[i], into[i]) = ([], 1, i);
        foreach (var edge in edges)
        {
            if (edge.A == edge.B)
                continue;
            var score = between[edge.A].TryGetValue(edge.B, out var before) ? Math.Max(edge.Score, before.Sum) : edge.Score;
            between[edge.A][edge.B] = between[edge.B][edge.A] = (score, 1);
        }
        var queue = new PriorityQueue<(int A, int B, double Mean), (double, int, int)>();
        for (var a = 0; a < count; a++)
        {
            foreach (var b in between[a].Keys)
                Offer(a, b);
        }
        while (queue.TryDequeue(out var best, out _))
        {
            var (a, b, mean) = best;
            if (into[a] != a || into[b] != b || !between[a].ContainsKey(b) || Mean(a, b) != mean)
                continue; // one of them has grown since
            into[b] = a;
            between[a].Remove(b);
            foreach (var (c, link) in between[b])
            {
                if (c == a)
                    continue;
                var old = between[a].GetValueOrDefault(c);
                between[a][c] = between[c][a] = (old.Sum + link.Sum, old.Pairs + link.Pairs);
                between[c].Remove(b);
            }
            between[b].Clear();
            size[a] += size[b];
            foreach (var c in between[a].Keys)
                Offer(a, c);
        }
        return Numbered(into);

        double Mean(int a, int b)
        {
            var (sum, pairs) = between[a][b];
            var all = (double)size[a] * size[b];
            return (sum + (all - pairs) * absent) / all;
        }

        void Offer(int a, int b)
        {
            var (low, high) = a < b ? (a, b) : (b, a);
            if (Mean(low, high) is var mean && mean >= threshold)
                queue.Enqueue((low, high, mean), (-mean, low, high));
        }
    }

    private static int[] Numbered(int[] into)
    {
        var numbers = new int[into.Length];
        var next = 0;
        for (var i = 0; i < into.Length; i++) // the lowest item of a group comes first, and always leads to itself
        {
            var root = i;
            while (into[root] != root)
                root = into[root];
            numbers[i] = root == i ? next++ : numbers[root];
        }
        return numbers;
    }
}
