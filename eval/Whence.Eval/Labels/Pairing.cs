using Whence.Eval.Attribution;

namespace Whence.Eval.Labels;

/// <summary>Which attribution on one side is which on the other: one to one, the best fit first.</summary>
internal static class Pairing
{
    private const double LeastFit = 0.5;

    /// <summary>By index on the left, the index on the right; what has no partner is not there.</summary>
    public static Dictionary<int, int> Of(IReadOnlyList<Roles> left, IReadOnlyList<Roles> right)
    {
        var fits = new List<(double Fit, int Left, int Right)>();
        for (var i = 0; i < left.Count; i++)
            for (var k = 0; k < right.Count; k++)
                if (Fit(left[i], right[k]) is >= LeastFit and var fit)
                    fits.Add((fit, i, k));
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        // Between equal fits the later pair goes first: any rule would do, and it has to be one.
        foreach (var (_, i, k) in fits.OrderDescending())
            if (!pairs.ContainsKey(i) && taken.Add(k))
                pairs[i] = k;
        return pairs;
    }

    /// <summary>Dice over the words of the two contents; 0 when both have a cue and neither the cues nor the sources share a word.</summary>
    public static double Fit(Roles left, Roles right) =>
        !left.Cue.IsEmpty && !right.Cue.IsEmpty && !Meet(left.Cue, right.Cue) && !Meet(left.Source, right.Source) ? 0 : left.Content.Dice(right.Content);

    private static bool Meet(WordSet left, WordSet right) => !left.IsEmpty && !right.IsEmpty && left.Dice(right) > 0;
}
