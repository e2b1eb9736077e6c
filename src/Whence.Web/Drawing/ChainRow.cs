namespace Whence.Web.Drawing;

/// <summary>One strand with the lines of its labels, while it is laid out.</summary>
internal sealed class ChainRow(Strand strand)
{
    public Strand Strand { get; } = strand;
    public IReadOnlyList<Stop> Stops { get; init; } = [];
    public IReadOnlyList<string> OriginName { get; init; } = [];
    public IReadOnlyList<string> OriginNote { get; init; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Names { get; init; } = [];
    public IReadOnlyList<IReadOnlyList<string>> Notes { get; init; } = [];
    public IReadOnlyList<string> Words { get; init; } = [];
    public IReadOnlyList<string> Certainty { get; init; } = [];
    public double Y { get; set; }

    /// <summary>How far labels reach above the wire.</summary>
    public double Above => Math.Max(12 + (16 * MaxOf(OriginName, Names)), WordsHalf);

    /// <summary>How far labels reach below the wire.</summary>
    public double Below => Math.Max(10 + (15 * Math.Max(MaxOf(OriginNote, Notes), Certainty.Count)), WordsHalf);

    private double WordsHalf => (Words.Count * 19 / 2.0) + 6;

    private static int MaxOf(IReadOnlyList<string> own, IReadOnlyList<IReadOnlyList<string>> others) =>
        Math.Max(own.Count, others.Count == 0 ? 0 : others.Max(lines => lines.Count));
}
