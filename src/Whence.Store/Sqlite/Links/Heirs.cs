namespace Whence.Store.Sqlite.Links;

/// <summary>Which new group is which old one, so that <c>q4</c> goes on meaning what it meant.</summary>
/// <remarks>A group takes the id that most of its members had; of several groups the one with most of them. An id that nobody takes is never given again.</remarks>
internal static class Heirs
{
    /// <summary>For each group the old id that it takes over; null when it is new.</summary>
    /// <param name="groups">Members of each group.</param>
    /// <param name="idOf">The id that a member had; null when it had none.</param>
    public static TId?[] Of<TId>(IReadOnlyList<IReadOnlyList<long>> groups, Func<long, TId?> idOf) where TId : struct, IComparable<TId>
    {
        var shares = new List<(int Members, TId Id, int Group)>();
        for (var g = 0; g < groups.Count; g++)
        {
            foreach (var same in groups[g].Select(idOf).OfType<TId>().GroupBy(id => id))
                shares.Add((same.Count(), same.Key, g));
        }
        var (heirs, taken) = (new TId?[groups.Count], new HashSet<TId>());
        foreach (var (_, id, group) in shares.OrderByDescending(share => share.Members).ThenBy(share => share.Id).ThenBy(share => share.Group))
        {
            if (heirs[group] is null && taken.Add(id))
                heirs[group] = id;
        }
        return heirs;
    }
}
