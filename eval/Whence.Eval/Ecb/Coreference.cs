namespace Whence.Eval.Ecb;

/// <summary>How far two groupings of the same mentions agree, as the CoNLL tasks count it: the mean of MUC, B³ and CEAF over entities.</summary>
/// <remarks>
/// MUC: Vilain et al. 1995, B³: Bagga and Baldwin 1998, CEAFe: Luo 2005; definitions and the worked example of the tests after Pradhan et al.,
/// "Scoring Coreference Partitions of Predicted Mentions: A Reference Implementation", ACL 2014.
/// </remarks>
/// <param name="Muc">F1 by links, in percent.</param>
/// <param name="BCubed">F1 by mentions.</param>
/// <param name="Ceaf">F1 by aligned groups.</param>
internal sealed record Coreference(double Muc, double BCubed, double Ceaf)
{
    /// <summary>The mean of the three.</summary>
    public double Conll => (Muc + BCubed + Ceaf) / 3;

    /// <summary>Holds <paramref name="response"/> against <paramref name="key"/>.</summary>
    /// <param name="key">The groups that are wanted; a mention stands in one group at most.</param>
    /// <param name="response">The groups that were found.</param>
    public static Coreference Of(IReadOnlyList<IReadOnlyCollection<int>> key, IReadOnlyList<IReadOnlyCollection<int>> response)
    {
        var (inKey, inResponse) = (Places(key), Places(response));
        var aligned = Aligned(key, response, inKey);
        return new(F1(Links(key, inResponse), Links(response, inKey)), F1(Mentions(key, response, inResponse), Mentions(response, key, inKey)), F1(aligned / key.Count, aligned / response.Count));
    }

    private static double F1(double recall, double precision) => recall + precision == 0 ? 0 : 100 * 2 * recall * precision / (recall + precision);

    private static Dictionary<int, int> Places(IReadOnlyList<IReadOnlyCollection<int>> groups) =>
        groups.Index().SelectMany(group => group.Item.Select(mention => (mention, group.Index))).ToDictionary(pair => pair.mention, pair => pair.Index);

    /// <summary>Of the links that hold the groups together, the share that the other side has.</summary>
    private static double Links(IReadOnlyList<IReadOnlyCollection<int>> groups, Dictionary<int, int> other)
    {
        var (kept, all) = (0, 0);
        foreach (var group in groups)
        {
            var parts = group.Where(other.ContainsKey).Select(mention => other[mention]).Distinct().Count() + group.Count(mention => !other.ContainsKey(mention));
            (kept, all) = (kept + group.Count - parts, all + group.Count - 1);
        }
        return all == 0 ? 0 : (double)kept / all;
    }

    /// <summary>For each mention, the share of its group that the other side puts together with it; the mean.</summary>
    private static double Mentions(IReadOnlyList<IReadOnlyCollection<int>> groups, IReadOnlyList<IReadOnlyCollection<int>> others, Dictionary<int, int> other)
    {
        var (sum, all) = (0.0, 0);
        foreach (var group in groups)
        {
            all += group.Count;
            foreach (var part in group.Where(other.ContainsKey).GroupBy(mention => other[mention]))
                sum += (double)part.Count() * part.Count() / group.Count;
        }
        return others.Count == 0 ? 0 : sum / all;
    }

    /// <summary>The likeness of the groups when each is aligned with one of the other side at most, so that the sum is highest.</summary>
    private static double Aligned(IReadOnlyList<IReadOnlyCollection<int>> key, IReadOnlyList<IReadOnlyCollection<int>> response, Dictionary<int, int> inKey)
    {
        var size = Math.Max(key.Count, response.Count);
        var likeness = new double[size, size];
        for (var r = 0; r < response.Count; r++)
        {
            foreach (var part in response[r].Where(inKey.ContainsKey).GroupBy(mention => inKey[mention]))
                likeness[r, part.Key] = 2.0 * part.Count() / (response[r].Count + key[part.Key].Count);
        }
        return Assignment.Highest(likeness);
    }
}
