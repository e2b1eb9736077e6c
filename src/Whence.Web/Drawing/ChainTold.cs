namespace Whence.Web.Drawing;

/// <summary>A chain picture as sentences.</summary>
public static class ChainTold
{
    /// <summary>All strands: "Chain picture: …".</summary>
    public static string Of(IReadOnlyList<Strand> strands) =>
        "Chain picture: " + string.Join("; ", strands.Select(Line)) + ".";

    /// <summary>One strand in one line: "NATO → Northwire → this page".</summary>
    public static string Line(Strand strand)
    {
        if (strand.Tone == Tone.Bare && strand.Relays.Count == 0)
            return strand.Origin.Name;
        var origin = strand.Origin.Shape is StopShape.Ring or StopShape.Half && strand.Origin.SourceId is not null
            ? $"{strand.Origin.Name}, unnamed"
            : strand.Origin.Name;
        var act = strand.Tone == Tone.Against && strand.Act.Length > 0 ? $" {strand.Act}" : "";
        return string.Join(" → ", strand.Relays.Select(stop => stop.Name).Prepend(origin + act).Append("this page"));
    }
}
