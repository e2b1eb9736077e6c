using Whence.Web.Drawing;

namespace Whence.Web.Views;

/// <summary>Chooses which strands a picture draws: a page that says the same twice stands once, and many pages that came the same way stand as one row.</summary>
public static class PictureRows
{
    /// <summary>Above this many rows, pages of one way are folded.</summary>
    public const int Most = 12;

    private const int MostOpen = 60;

    /// <summary>The rows, and how many strands are left for the table alone.</summary>
    /// <param name="strands">All strands.</param>
    /// <param name="focus">The claim whose words are to be seen where one row stands for several; null for none.</param>
    /// <param name="isOpen">Whether every page stands by itself.</param>
    public static (IReadOnlyList<Strand> Rows, int Left) Of(IReadOnlyList<Strand> strands, string? focus = null, bool isOpen = false)
    {
        var rows = strands.Where(strand => !strand.IsCovered).GroupBy(strand => (strand.PageId, Way(strand))).Select(group => Lead(group, focus)).ToList();
        if (isOpen)
            return ([.. rows.Take(MostOpen)], Math.Max(0, rows.Count - MostOpen));
        if (rows.Count > Most)
            rows = [.. rows.GroupBy(Way).Select(group => Lead(group, focus) with { Folded = group.Count() - 1 })];
        return ([.. rows.Take(Most)], Math.Max(0, rows.Count - Most));
    }

    private static Strand Lead(IEnumerable<Strand> group, string? focus) => group.FirstOrDefault(strand => strand.ClaimId == focus) ?? group.First();

    // A changed text is never folded into one that did not change, nor a denial into an assertion.
    private static string Way(Strand strand) =>
        string.Join('\n', [$"{strand.Bracket}", strand.Origin.Key, string.Join(',', strand.Drifts), strand.IsUpdate ? "update" : "", .. strand.Relays.Select(stop => stop.Key)]);
}
