namespace Whence.Eval.Attribution;

/// <summary>Which attribution that was read answers one that was wanted: all three roles share half their words.</summary>
internal static class Linking
{
    private const double Least = 0.5;

    /// <summary>
    /// By index in <paramref name="gold"/>, an index in <paramref name="read"/>, or -1. Each in turn takes the one that fits best in its worst role; none is taken twice.
    /// </summary>
    public static int[] Of(IReadOnlyList<Roles> gold, IReadOnlyList<Roles> read)
    {
        var rest = Enumerable.Range(0, read.Count).ToList();
        var links = new int[gold.Count];
        for (var i = 0; i < gold.Count; i++)
        {
            links[i] = -1;
            if (rest.Count == 0)
                continue;
            var best = rest.MaxBy(k => gold[i].Overlap(read[k]));
            if (gold[i].Overlap(read[best]) < Least)
                continue;
            links[i] = best;
            rest.Remove(best);
        }
        return links;
    }
}
