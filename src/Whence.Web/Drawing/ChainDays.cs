namespace Whence.Web.Drawing;

/// <summary>The column that says when pages were written: a bar for each on one scale, and the day in words below it.</summary>
/// <remarks>A bar is as wide as the days on which its page can have been written; a side of which nothing is known ends in an arrow. One day alone needs no scale.</remarks>
internal sealed class ChainDays
{
    private const double LeastBar = 5;
    private const double Arrow = 9;
    private readonly double _left;
    private readonly double _right;
    private readonly TimeAxis? _axis;

    public ChainDays(IReadOnlyList<Strand> strands, double left, double right)
    {
        (_left, _right) = (left, right);
        var days = strands.SelectMany(strand => new[] { strand.Earliest, strand.Latest }).OfType<DateOnly>().ToList();
        if (days.Count > 0 && days.Min() != days.Max())
            _axis = new(days.Min(), days.Max(), left + Arrow, right - Arrow);
    }

    /// <summary>Whether pages stand on a scale.</summary>
    public bool HasScale => _axis is not null;

    /// <summary>Draws when the page of <paramref name="strand"/> was written, at the middle of its block.</summary>
    public void Draw(Strand strand, double middle, List<Wire> wires, List<Label> labels)
    {
        var written = Glyphs.Wrap(strand.Written, _right - _left, 12, 2);
        var note = Glyphs.Wrap(strand.WrittenNote, _right - _left, 12, 2);
        var lines = written.Count + note.Count;
        var y = middle + 4 - ((lines - 1) * 8);
        if (HasScale && (strand.Earliest ?? strand.Latest) is not null)
        {
            y += 7;
            DrawBar(strand, y - 20, wires);
        }
        foreach (var line in written)
            labels.Add(new(_left, (y += 16) - 16, line, LabelStyle.Word));
        foreach (var line in note)
            labels.Add(new(_left, (y += 16) - 16, line, LabelStyle.Note));
    }

    private void DrawBar(Strand strand, double y, List<Wire> wires)
    {
        var (from, to) = (_axis!.Start(strand.Earliest ?? _axis.From), _axis.End(strand.Latest ?? _axis.To));
        if (to - from < LeastBar)
            (from, to) = (((from + to) / 2) - (LeastBar / 2), ((from + to) / 2) + (LeastBar / 2));
        wires.Add(new(FormattableString.Invariant($"M{_left} {y}H{_right}"), Style: WireStyle.Hairline));
        wires.Add(new(FormattableString.Invariant($"M{from:0.#} {y}H{to:0.#}"), Style: WireStyle.Days));
        if (strand.Latest is null)
            wires.Add(new(FormattableString.Invariant($"M{to + 1:0.#} {y - 4}l6 4l-6 4"), Style: WireStyle.Later));
        if (strand.Earliest is null)
            wires.Add(new(FormattableString.Invariant($"M{from - 1:0.#} {y - 4}l-6 4l6 4"), Style: WireStyle.Later));
    }
}
