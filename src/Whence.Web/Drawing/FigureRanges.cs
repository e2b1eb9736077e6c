using System.Globalization;
using Whence.Quantities;

namespace Whence.Web.Drawing;

/// <summary>Lays figures of one time out side by side: quantity across, one row a figure. For figures that differ in nothing but the number.</summary>
public static class FigureRanges
{
    private const double Width = 900, Left = 230, Right = 640, Head = 30, Row = 44;

    /// <summary>Draws the figures in their order.</summary>
    /// <param name="marks">The figures; at least one.</param>
    /// <param name="what">What is counted.</param>
    /// <param name="disputed">From the least to the most that anybody's current figure says; null when there is no such band.</param>
    /// <param name="isLog">Whether each step is ten times the last.</param>
    public static PlotDrawing Draw(IReadOnlyList<FigureMark> marks, string what, Bounds? disputed, bool isLog = false)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var (shapes, labels) = (new List<PlotShape>(), new List<Label>());
        var axis = isLog ? ValueAxis.Log(ValueAxis.Least(marks), marks.Max(mark => mark.Most), Left, Right) : new ValueAxis(marks.Max(mark => mark.Most), Left, Right);
        var bottom = Head + (marks.Count * Row);
        if (disputed is { Low: { } low, High: { } high } && high > low)
            shapes.Add(new(At($"M{axis.At(low):0.#} {Head}H{axis.At(high):0.#}V{bottom}H{axis.At(low):0.#}Z"), PlotStyle.Band));
        if (disputed is { Low: { } least, High: { } most } && most > least)
            shapes.Add(new(At($"M{axis.At(least):0.#} {Head}V{bottom}M{axis.At(most):0.#} {Head}V{bottom}"), PlotStyle.BandEdge));
        foreach (var (index, (x, text)) in axis.Ticks().Index())
        {
            shapes.Add(new(At($"M{x:0.#} {Head}V{bottom}"), index == 0 ? PlotStyle.Axis : PlotStyle.Grid));
            labels.Add(new(x + (Glyphs.Width(text, 12) / 2), Head - 9, text, LabelStyle.Note, AtEnd: true));
        }
        foreach (var (index, mark) in marks.Index())
            DrawRow(mark, axis, Head + (index * Row) + (Row / 2), shapes, labels);
        labels.Add(new(0, Head - 9, Glyphs.Wrap(what, Left - 40, 12, 1)[0], LabelStyle.Note));
        return new(Width, bottom + 8, shapes, labels) { Told = $"{what}: {marks.Count} {(marks.Count == 1 ? "figure" : "figures")} side by side; all are in the table" };
    }

    private static void DrawRow(FigureMark mark, ValueAxis axis, double y, List<PlotShape> shapes, List<Label> labels)
    {
        var (low, high) = mark.Bounds;
        var (from, to) = (axis.At(low ?? 0), axis.At(high ?? low ?? 0));
        var style = mark.IsSuperseded ? PlotStyle.PaleEdge : mark.IsBare ? PlotStyle.BareEdge : mark.IsToCome ? PlotStyle.Dashed : PlotStyle.Edge;
        var arrow = mark.IsSuperseded ? PlotStyle.PaleArrow : mark.IsBare ? PlotStyle.BareArrow : PlotStyle.Arrow;
        var ends = (low is null ? "" : $"M{Say(from)} {Say(y - 6)}v12") + (high is null ? "" : $"M{Say(to)} {Say(y - 6)}v12");
        shapes.Add(new(At($"M{from:0.#} {y}H{to:0.#}") + ends, style) { Href = mark.Href, Told = $"{mark.Number}. {mark.Claimant}: “{mark.Said}”" });
        if (high is null)
            shapes.Add(new(At($"M{to:0.#} {y}h34m-6 -4l6 4l-6 4"), arrow));
        var end = high is null ? to + 34 : to;
        if (low is null)
            shapes.Add(new(At($"M{to - 14:0.#} {y - 4}l-6 4l6 4"), arrow));
        var tone = mark.IsBare ? Tone.Bare : Tone.Plain;
        labels.Add(new(0, y - 1, $"{mark.Number} {Glyphs.Wrap(mark.Claimant, Left - 34, 13, 1, bold: true).FirstOrDefault()}", LabelStyle.Name, tone) { Href = mark.Href });
        var note = string.Join(" · ", new[] { mark.Note, mark.IsSuperseded ? "superseded" : "" }.Where(part => part.Length > 0));
        if (note.Length > 0)
            labels.Add(new(0, y + 14, Glyphs.Wrap(note, Left - 20, 12, 1)[0], LabelStyle.Note));
        labels.Add(new(end + 10, y + 5, Glyphs.Wrap($"“{mark.Said}”", Width - end - 12, 14.5, 1).FirstOrDefault() ?? "", LabelStyle.Words) { Href = mark.Href });
    }

    private static string Say(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string At(FormattableString path) => FormattableString.Invariant(path);
}
