namespace Whence.Stories;

/// <summary>How much speaks for two pages telling of one event.</summary>
/// <remarks>
/// The cosine of their terms, less the further apart their days are: a war has the same names every day, an event has a few. A day that is not known
/// speaks neither way, so that the words must say more.
/// </remarks>
public static class Kinship
{
    /// <summary>From this mean score on pages gather into one story (<see cref="Matching.Gathering"/>); set on half of the stories of <c>./do eval stories</c>.</summary>
    public const double Threshold = 0.15;

    /// <summary>Below it a pair need not be kept: it says no more than two pages on any matters.</summary>
    public const double Least = 0.03;

    private const double NeitherDated = 0.8, OneDated = 0.5; // what is left where a day is missing: pages that were got the same way are nearer to each other
    private const double Fading = 2.5; // days after the first at which half is left

    /// <summary>From 0 to 1; the same whichever page comes first.</summary>
    public static double Of(PageGist one, PageGist other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var days = Nearness(one, other);
        return days * one.Norm * other.Norm > 0 ? Math.Min(1, days * Common(one, other) / (one.Norm * other.Norm)) : 0;
    }

    private static double Common(PageGist one, PageGist other)
    {
        var (a, b) = (one.Terms, other.Terms);
        var sum = 0L;
        for (int i = 0, k = 0; i < a.Length && k < b.Length;)
        {
            if (a[i].Key == b[k].Key)
                sum += a[i++].Weight * b[k++].Weight;
            else if (a[i].Key < b[k].Key)
                i++;
            else
                k++;
        }
        return sum;
    }

    private static double Nearness(PageGist one, PageGist other)
    {
        if (one is not { Earliest: { } early, Latest: { } late })
            return other.Earliest is null ? NeitherDated : OneDated;
        if (other is not { Earliest: { } begin, Latest: { } end })
            return OneDated;
        var apart = Math.Max(0, Math.Max(early.DayNumber - end.DayNumber, begin.DayNumber - late.DayNumber) - 1);
        return 1 / (1 + apart / Fading * (apart / Fading));
    }
}
