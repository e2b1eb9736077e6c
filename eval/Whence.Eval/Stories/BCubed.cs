namespace Whence.Eval.Stories;

/// <summary>How well groups agree with those wanted, item by item (Bagga and Baldwin 1998): of the items in an item's group, how many belong with it, and of those that belong with it, how many are there.</summary>
/// <param name="Precision">The mean of the first share over the items.</param>
/// <param name="Recall">The mean of the second.</param>
internal readonly record struct BCubed(double Precision, double Recall)
{
    /// <summary>The harmonic mean of the two.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Over the items that <paramref name="counts"/> admits; the groups hold the others, too.</summary>
    /// <param name="found">Each item's group as found.</param>
    /// <param name="wanted">Each item's group as it ought to be.</param>
    /// <param name="counts">Whether an item is scored; null for all.</param>
    public static BCubed Of<TFound, TWanted>(IReadOnlyList<TFound> found, IReadOnlyList<TWanted> wanted, Func<int, bool>? counts = null)
        where TFound : notnull
        where TWanted : notnull
    {
        var inFound = found.GroupBy(group => group).ToDictionary(group => group.Key, group => group.Count());
        var inWanted = wanted.GroupBy(group => group).ToDictionary(group => group.Key, group => group.Count());
        var inBoth = found.Zip(wanted).GroupBy(pair => pair).ToDictionary(pair => pair.Key, pair => pair.Count());
        var (precision, recall, items) = (0.0, 0.0, 0);
        for (var i = 0; i < found.Count; i++)
        {
            if (counts?.Invoke(i) == false)
                continue;
            var common = (double)inBoth[(found[i], wanted[i])];
            (precision, recall, items) = (precision + common / inFound[found[i]], recall + common / inWanted[wanted[i]], items + 1);
        }
        return items == 0 ? default : new(precision / items, recall / items);
    }
}
