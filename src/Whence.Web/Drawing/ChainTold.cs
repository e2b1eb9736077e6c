namespace Whence.Web.Drawing;

/// <summary>A chain picture as sentences.</summary>
public static class ChainTold
{
    private const int Most = 12;

    /// <summary>All strands: "Chain picture: …".</summary>
    public static string Of(IReadOnlyList<Strand> strands)
    {
        var isOfOnePage = strands.Select(strand => strand.PageId).Distinct().Count() < 2;
        var told = strands.Take(Most).Select(strand => Line(strand, isOfOnePage ? "this page" : strand.PageName));
        return $"Chain picture: {string.Join("; ", told)}{(strands.Count > Most ? $"; and {strands.Count - Most} more, in the table" : "")}.";
    }

    /// <summary>One strand in one line: "NATO → Northwire → this page".</summary>
    public static string Line(Strand strand) => Line(strand, "this page");

    private static string Line(Strand strand, string page)
    {
        var left = strand.IsLeftOut ? ", left out" : "";
        if (strand.Tone == Tone.Bare && strand.Relays.Count == 0)
            return page == "this page" ? strand.Origin.Name + left : $"{strand.Origin.Name} → {page}{left}";
        var origin = strand.Origin.Shape is StopShape.Ring or StopShape.Half && strand.Origin.SourceId is not null
            ? $"{strand.Origin.Name}, unnamed"
            : strand.Origin.Name;
        var act = strand.Tone == Tone.Against && strand.Act.Length > 0 ? $" {strand.Act}" : "";
        return string.Join(" → ", strand.Relays.Select(stop => stop.Name).Prepend(origin + act).Append(page)) + left;
    }
}
