namespace Whence.Web.Drawing;

/// <summary>The numbers of origins, as they stand in the picture from the top: the same in every list beside it.</summary>
public static class ChainNumbers
{
    /// <summary>What the strands count as, with its number.</summary>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<Strand> strands)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var strand in InOrder(strands).Where(strand => strand.IsNumbered))
            numbers.TryAdd(strand.Bracket.Key, numbers.Count + 1);
        return numbers;
    }

    /// <summary>The order of rows: by page as given, then by origin.</summary>
    internal static IEnumerable<Strand> InOrder(IReadOnlyList<Strand> strands)
    {
        var pages = strands.Select(strand => strand.PageId).Distinct().Index().ToDictionary(page => page.Item, page => page.Index, StringComparer.Ordinal);
        var origins = strands.Select(strand => (strand.Origin.Key, strand.Bracket)).Distinct().Index().ToDictionary(origin => origin.Item, origin => origin.Index);
        return strands.OrderBy(strand => pages[strand.PageId]).ThenBy(strand => origins[(strand.Origin.Key, strand.Bracket)]);
    }
}
