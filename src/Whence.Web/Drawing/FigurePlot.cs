using Whence.Quantities;

namespace Whence.Web.Drawing;

/// <summary>Lays figures out over time: time across, quantity up; with many claimants a strip for each, on the same axes.</summary>
/// <remarks>Every box has its number; its words stand where they touch nothing, or are left to the table (<c>FigurePlotTests.No_two_labels_touch</c>).</remarks>
public sealed class FigurePlot
{
    /// <summary>Above this many claimants each has a strip of its own.</summary>
    public const int MostTogether = 6;

    /// <summary>How wide the view is.</summary>
    public const double Width = 900;

    private const double Left = 74, Right = 742, PanelHigh = 380, StripHigh = 84, Head = 34, Gap = 26;
    private const double Thin = 9;  // the least width of a box: one day among years is still seen
    private const double Arrow = 15;

    private readonly List<PlotShape> _shapes = [];
    private readonly List<Label> _labels = [];
    private readonly LabelRoom _room = new(Width);
    private readonly TimeAxis _time;
    private (string Text, double From, double To, double Foot)? _band;

    private FigurePlot(TimeAxis time) => _time = time;

    /// <summary>Draws figures, the disputed band and what each reading comes to.</summary>
    /// <param name="marks">The figures; at least one.</param>
    /// <param name="what">What is counted.</param>
    /// <param name="disputed">From the least to the most that anybody's current figure says; null when there is no such band.</param>
    /// <param name="readings">The readings by their letter, and which is chosen.</param>
    /// <param name="isLog">Whether each step up is ten times the last.</param>
    public static PlotDrawing Draw(IReadOnlyList<FigureMark> marks, string what, Bounds? disputed, IReadOnlyList<(string Letter, Bounds Range, bool IsChosen)> readings, bool isLog = false)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var (from, to) = Days(marks);
        var plot = new FigurePlot(new TimeAxis(from, to, Left, Right));
        var claimants = marks.GroupBy(mark => mark.Claimant, StringComparer.Ordinal).ToList();
        var panels = claimants.Count > MostTogether ? claimants.Select(own => (Name: own.Key, Marks: own.ToList())).ToList() : [(Name: "", Marks: [.. marks])];
        var high = panels.Count > 1 ? StripHigh : PanelHigh;
        var most = marks.Max(mark => mark.Most);
        var y = Head;
        foreach (var (name, own) in panels)
        {
            var axis = isLog ? ValueAxis.Log(ValueAxis.Least(marks), most, y + high, y) : new ValueAxis(most, y + high, y);
            plot.DrawGround(axis, y, high, panels.Count > 1);
            if (name.Length > 0)
                plot.Say(new(Left, y - 7, Glyphs.Wrap(name, 500, 13, 1, bold: true)[0], LabelStyle.Name, own.TrueForAll(mark => mark.IsBare) ? Tone.Bare : Tone.Plain));
            if (disputed is { Low: { } low, High: { } top } && top > low)
                plot.DrawBand(axis, low, top, panels.Count == 1);
            foreach (var mark in own.OrderByDescending(mark => (mark.Bounds.High ?? mark.Most) - (mark.Bounds.Low ?? 0)))
                plot.DrawBox(mark, axis);
            foreach (var mark in own.OrderBy(mark => mark.From ?? from).ThenByDescending(mark => mark.Most))
                plot.Name(mark, axis, panels.Count == 1);
            plot.DrawReadings(axis, y, high, readings, name.Length == 0);
            plot.NameBand();
            y += high + Gap;
        }
        plot.DrawDays(y - Gap);
        plot._labels.Add(new(0, 14, Glyphs.Wrap(isLog ? $"{what}; log axis: each line is ten times the one below" : what, 620, 12, 1)[0], LabelStyle.Note));
        return new(Width, y + 8, plot._shapes, plot._labels) { Told = Tell(marks, what) };
    }

    private void DrawGround(ValueAxis axis, double top, double high, bool isStrip)
    {
        foreach (var (index, (y, text)) in axis.Ticks().Index())
        {
            var isOuter = index == 0 || y <= top + 1;
            if (isStrip && !isOuter && index % 2 == 1)
                continue;
            _shapes.Add(new(At($"M{Left} {y:0.#}H{Right}"), index == 0 ? PlotStyle.Axis : PlotStyle.Grid));
            if (!isStrip || isOuter)
                _labels.Add(new(Left - 10, y + 4, text, LabelStyle.Note, AtEnd: true));
        }
        _room.Take(0, top + high - 8, Left - 4, top + high + 8);
    }

    /// <summary>The band between what current figures say; its ends stand in words where nothing else stands.</summary>
    private void DrawBand(ValueAxis axis, double low, double top, bool isNamed)
    {
        var (from, to) = (axis.At(top), axis.At(low));
        _shapes.Add(new(At($"M{Left} {from:0.#}H{Right}V{to:0.#}H{Left}Z"), PlotStyle.Band));
        _shapes.Add(new(At($"M{Left} {from:0.#}H{Right}M{Left} {to:0.#}H{Right}"), PlotStyle.BandEdge));
        if (isNamed)
            _band = ($"current figures: {ValueAxis.Said(low)} to {ValueAxis.Said(top)}", from, to, axis.At(0));
    }

    /// <summary>Set last, so that it yields to every figure's own words.</summary>
    private void NameBand()
    {
        if (_band is not (var text, var from, var to, var foot))
            return;
        var wide = Glyphs.Width(text, 12);
        foreach (var (x, y) in new[] { (Right - wide - 6, from - 6), (Right - wide - 6, to + 14), (Left + 8, from - 6), (Left + 8, to + 14), (Right - wide - 6, from + 15), (Left + 8, from + 15) })
        {
            if (y < Head + 8 || y + 3 > foot || !_room.IsFree(x, y - 11, x + wide, y + 3))
                continue;
            Say(new(x, y, text, LabelStyle.Word));
            return;
        }
    }

    private void DrawBox(FigureMark mark, ValueAxis axis)
    {
        var (left, right) = Across(mark);
        var (low, high) = mark.Bounds;
        var (top, bottom) = (axis.At(high ?? low ?? 0), axis.At(low ?? 0));
        var fill = mark switch
        {
            { IsSuperseded: true } => PlotStyle.Outline,
            { IsBare: true } => PlotStyle.Bare,
            { IsToCome: true } => PlotStyle.Dashed,
            { Fill: FigureFill.Other } => PlotStyle.Hatched,
            { Fill: FigureFill.Unclear } => PlotStyle.Dotted,
            _ => PlotStyle.Solid,
        };
        var edge = mark.IsSuperseded ? PlotStyle.PaleEdge : mark.IsBare ? PlotStyle.BareEdge : PlotStyle.Edge;
        var told = $"{mark.Number}. {mark.Claimant}: “{mark.Said}”{(mark.Note.Length > 0 ? ", " + mark.Note : "")}{(mark.IsSuperseded ? ", superseded" : "")}";
        if (bottom - top < 3 && (high, low) is ({ }, { }))
            _shapes.Add(new(At($"M{left:0.#} {(top + bottom) / 2 - 2:0.#}H{right:0.#}V{(top + bottom) / 2 + 2:0.#}H{left:0.#}Z"), fill) { Href = mark.Href, Told = told });
        else if (high is null)
            _shapes.Add(new(At($"M{left:0.#} {bottom - 2:0.#}H{right:0.#}V{bottom + 2:0.#}H{left:0.#}Z"), fill) { Href = mark.Href, Told = told });
        else
            _shapes.Add(new(At($"M{left:0.#} {top:0.#}H{right:0.#}V{bottom:0.#}H{left:0.#}Z"), low is null && fill == PlotStyle.Solid ? PlotStyle.Hatched : fill) { Href = mark.Href, Told = told });
        if (low is null)
            _shapes.Add(new(At($"M{left:0.#} {top:0.#}H{right:0.#}"), edge));
        var arrow = mark.IsSuperseded ? PlotStyle.PaleArrow : mark.IsBare ? PlotStyle.BareArrow : PlotStyle.Arrow;
        foreach (var x in Between(left, right))
        {
            if (high is null)
                _shapes.Add(new(At($"M{x:0.#} {bottom - 2:0.#}V{bottom - Arrow:0.#}M{x - 4:0.#} {bottom - Arrow + 5:0.#}L{x:0.#} {bottom - Arrow:0.#}L{x + 4:0.#} {bottom - Arrow + 5:0.#}"), arrow));
            if (low is null && Math.Min(bottom, top + Arrow) is var end && end - top > 6)
                _shapes.Add(new(At($"M{x:0.#} {top:0.#}V{end:0.#}M{x - 4:0.#} {end - 5:0.#}L{x:0.#} {end:0.#}L{x + 4:0.#} {end - 5:0.#}"), arrow));
        }
        if (mark.IsUndated)
        {
            var y = (high is null ? bottom : low is null ? top : (top + bottom) / 2);
            _shapes.Add(new(At($"M{right:0.#} {y:0.#}h8m-5 -4l5 4l-5 4"), arrow));
        }
        _room.Take(left, Math.Min(top, high is null ? bottom - Arrow : top), right + (mark.IsUndated ? 10 : 0), bottom);
    }

    /// <summary>Sets the words of a box where nothing else stands: right, left, above, below, else its number alone.</summary>
    private void Name(FigureMark mark, ValueAxis axis, bool withClaimant)
    {
        var (left, right) = Across(mark);
        var (top, bottom) = (axis.At(mark.Bounds.High ?? mark.Most), axis.At(mark.Bounds.Low ?? 0));
        var middle = mark.Bounds.High is null ? bottom : mark.Bounds.Low is null ? top : (top + bottom) / 2;
        var number = $"{mark.Number}";
        var name = withClaimant ? $"{number} {Glyphs.Wrap(mark.Claimant, 230, 13, 1, bold: true).FirstOrDefault()}" : number;
        var note = Glyphs.Wrap(string.Join(" · ", new[] { mark.Said, mark.Note, mark.IsSuperseded ? "superseded" : "", mark.IsUndated ? "undated" : "" }.Where(part => part.Length > 0)), 210, 12, 1).FirstOrDefault() ?? "";
        var tone = mark.IsBare ? Tone.Bare : Tone.Plain;
        var wide = Math.Max(Glyphs.Width(name, 13, bold: true), Glyphs.Width(note, 12));
        var reach = right + (mark.IsUndated ? 16 : 7);
        foreach (var (x, y, atEnd) in new[] { (reach, middle - 2, false), (left - 7, middle - 2, true), (left, top - 22, false), (left, bottom + 15, false), (reach, top - 20, false), (reach, bottom + 14, false), (left - 7, top - 20, true), (left - 7, bottom + 14, true) })
        {
            var from = atEnd ? x - wide : x;
            if (from < Left + 2 || from + wide > Right + 24 || y - 12 < axis.At(axis.Top) - 26 || y + 18 > axis.At(0) || !_room.IsFree(from, y - 12, from + wide, y + 17))
                continue;
            Say(new(x, y, name, LabelStyle.Name, tone, atEnd) { Href = mark.Href });
            Say(new(x, y + 14, note, LabelStyle.Note, AtEnd: atEnd) { Href = mark.Href });
            return;
        }
        var spots = new[] { (reach - 3, middle + 4), (left - 14, middle + 4) }.Concat(Enumerable.Range(0, 6).SelectMany(step => new[] { (left + (step * 26), top - 5), (left + (step * 26), bottom + 14) }));
        foreach (var (x, y) in spots)
        {
            if (y > axis.At(0) - 2 || !_room.IsFree(x, y - 10, x + Glyphs.Width(number, 13, bold: true), y + 1))
                continue;
            Say(new(x, y, number, LabelStyle.Name, tone) { Href = mark.Href });
            return;
        }
    }

    private void DrawReadings(ValueAxis axis, double top, double high, IReadOnlyList<(string Letter, Bounds Range, bool IsChosen)> readings, bool withHead)
    {
        var x = Right + 60;
        if (withHead && readings.Count > 0)
            _labels.Add(new(Right + 40, 14, "Range, by reading", LabelStyle.Note));
        foreach (var (letter, range, isChosen) in readings)
        {
            if (range is { Low: { } least, High: { } most })
            {
                var style = isChosen ? PlotStyle.Chosen : PlotStyle.Other;
                var (y1, y2) = (axis.At(most), axis.At(least));
                _shapes.Add(new(At($"M{x - 5} {y1:0.#}H{x + 5}M{x} {y1:0.#}V{y2:0.#}M{x - 5} {y2:0.#}H{x + 5}"), style));
                if (withHead)
                    _labels.Add(new(x - 4, top + high + 18, letter, isChosen ? LabelStyle.Name : LabelStyle.Note));
            }
            x += 24;
        }
    }

    private void DrawDays(double bottom)
    {
        var last = double.MinValue;
        foreach (var (x, text) in _time.Ticks())
        {
            _shapes.Add(new(At($"M{x:0.#} {bottom}v5"), PlotStyle.Axis));
            if (x < last || x + Glyphs.Width(text, 12) > Right + 20)
                continue;
            _labels.Add(new(x, bottom + 18, text, LabelStyle.Note));
            last = x + Glyphs.Width(text, 12) + 6;
        }
    }

    private (double Left, double Right) Across(FigureMark mark)
    {
        var (left, right) = (_time.Start(mark.From ?? _time.From), _time.End(mark.To ?? _time.To));
        var room = Math.Max(0, Thin - (right - left)) / 2;
        return (Math.Max(Left, left - room), Math.Min(Right, right + room));
    }

    private void Say(Label label)
    {
        _labels.Add(label);
        _room.Take(label.Left, label.Y - label.Size, label.Left + label.Width, label.Y + 3);
    }

    private static (DateOnly From, DateOnly To) Days(IReadOnlyList<FigureMark> marks)
    {
        var days = marks.SelectMany(mark => new[] { mark.From, mark.To }).OfType<DateOnly>().ToList();
        if (days.Count == 0)
            return (new(2000, 1, 1), new(2000, 1, 2));
        var (from, to) = (days.Min(), days.Max());
        var room = Math.Max(1, (to.DayNumber - from.DayNumber) / 12);
        return (DateOnly.FromDayNumber(Math.Max(0, from.DayNumber - room)), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, to.DayNumber + room)));
    }

    private static IEnumerable<double> Between(double left, double right)
    {
        var many = Math.Clamp((int)((right - left) / 60), 1, 4);
        for (var i = 1; i <= many; i++)
            yield return left + ((right - left) * i / (many + 1));
    }

    private static string Tell(IReadOnlyList<FigureMark> marks, string what) =>
        $"{what}: {marks.Count} {(marks.Count == 1 ? "figure" : "figures")} of {marks.Select(mark => mark.Claimant).Distinct(StringComparer.Ordinal).Count()} claimants over time; all are in the table";

    private static string At(FormattableString path) => FormattableString.Invariant(path);
}
