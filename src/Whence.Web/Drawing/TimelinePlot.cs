namespace Whence.Web.Drawing;

/// <summary>Lays out what was said when: a row each, a bar as wide as the days on which its page can have been written, all on one axis of true time.</summary>
public sealed class TimelinePlot
{
    /// <summary>How wide the view is.</summary>
    public const double Width = 1312;

    private const double Left = 262, Right = 760, WordsAt = 790, Head = 34, Least = 50, Thin = 6;

    private readonly TimeAxis? _time;
    private readonly List<PlotShape> _shapes = [];
    private readonly List<Label> _labels = [];

    private TimelinePlot(IReadOnlyList<TimelineRow> rows)
    {
        var days = rows.SelectMany(row => new[] { row.From, row.To }).OfType<DateOnly>().ToList();
        if (days.Count > 0)
            _time = new(days.Min(), days.Max(), Left, Right);
    }

    /// <summary>Draws the rows in their order.</summary>
    public static PlotDrawing Draw(IReadOnlyList<TimelineRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var plot = new TimelinePlot(rows);
        var heights = rows.Select(HeightOf).ToList();
        var bottom = Head + heights.Sum();
        plot.DrawAxis(bottom);
        var y = Head;
        foreach (var (index, row) in rows.Index())
        {
            plot.DrawRow(row, y, heights[index]);
            y += heights[index];
        }
        return new(Width, bottom + 10, plot._shapes, plot._labels) { Told = $"{rows.Count} {(rows.Count == 1 ? "statement" : "statements")} on an axis of days; the same as a table below" };
    }

    private void DrawAxis(double bottom)
    {
        _labels.Add(new(0, 14, "Who", LabelStyle.Note));
        _labels.Add(new(WordsAt, 14, "The words", LabelStyle.Note));
        _shapes.Add(new(At($"M0 24H{Width}"), PlotStyle.Axis));
        var last = double.MinValue;
        foreach (var (x, text) in _time?.Ticks() ?? [])
        {
            _shapes.Add(new(At($"M{x:0.#} 24V{bottom}"), PlotStyle.Grid));
            if (x < last || x + Glyphs.Width(text, 12) > WordsAt - 8)
                continue;
            _labels.Add(new(x, 14, text, LabelStyle.Note));
            last = x + Glyphs.Width(text, 12) + 8;
        }
    }

    private void DrawRow(TimelineRow row, double top, double height)
    {
        var middle = top + 22;
        Lines(row.Who, Left - 24, 13, 2, 0, top + 18, 16, LabelStyle.Name, row, bold: true);
        var names = Glyphs.Wrap(row.Who, Left - 24, 13, 2, bold: true).Count;
        Lines(row.Note, Left - 24, 12, 2, 0, top + 18 + (names * 15), 15, LabelStyle.Note, null);
        Lines(Views.Words.OpensWithMark(row.Words) ? row.Words : $"“{row.Words}”", Width - WordsAt, 14.5, 3, WordsAt, top + 19, 19, LabelStyle.Words, row);
        _shapes.Add(new(At($"M0 {top + height}H{Width}"), PlotStyle.Grid));
        if (_time is null || (row.From, row.To) is (null, null))
        {
            _labels.Add(new(Left, middle + 4, "not stated when", LabelStyle.Note));
            return;
        }
        var (left, right) = (_time.Start(row.From ?? _time.From), _time.End(row.To ?? _time.To));
        if (right - left < Thin)
            (left, right) = (Math.Max(Left, left - ((Thin - right + left) / 2)), Math.Max(Left, left - ((Thin - right + left) / 2)) + Thin);
        var style = row.Tone switch { Tone.Bare => PlotStyle.Bare, Tone.Against => PlotStyle.Against, _ when row.From is null || row.To is null => PlotStyle.Outline, _ => PlotStyle.Span };
        var told = $"{row.Who}, {When(row)}";
        _shapes.Add(row.Tone == Tone.Against
            ? new(At($"M{left:0.#} {middle}H{right:0.#}M{right:0.#} {middle - 7}v14"), style) { Href = row.Href, Told = told }
            : new(At($"M{left:0.#} {middle - 4}H{right:0.#}V{middle + 4}H{left:0.#}Z"), style) { Href = row.Href, Told = told });
        if (row.From is null)
            _shapes.Add(new(At($"M{left + 12:0.#} {middle - 9}l-10 0m4 -3l-4 3l4 3"), PlotStyle.Arrow));
        if (row.To is null)
            _shapes.Add(new(At($"M{right - 12:0.#} {middle - 9}l10 0m-4 -3l4 3l-4 3"), PlotStyle.Arrow));
        var wide = Glyphs.Width(When(row), 12);
        var at = right + 8 + wide < WordsAt - 6 ? right + 8 : left - 8 - wide >= Left - 10 ? left - 8 - wide : -1;
        var isAbove = at < 0 && left + wide < Right; // beside it there is no room
        if (at > 0 || isAbove)
            _labels.Add(new(isAbove ? left : at, isAbove ? middle - 8 : middle + 4, When(row), row.Tone == Tone.Plain ? LabelStyle.Note : LabelStyle.Word, row.Tone));
    }

    private static string When(TimelineRow row)
    {
        var days = Views.CrossWords.Days(row.From, row.To) is var said && row.From is null ? $"not after {said}" : row.To is null ? $"not before {said}" : said;
        return row.Act.Length > 0 ? $"{days} · {row.Act}" : days;
    }

    private void Lines(string text, double width, double size, int most, double x, double y, double step, LabelStyle style, TimelineRow? row, bool bold = false)
    {
        foreach (var (index, line) in Glyphs.Wrap(text, width, size, most, bold).Index())
            _labels.Add(new(x, y + (index * step), line, style, style == LabelStyle.Name && row is not null ? row.Tone : Tone.Plain) { Href = row?.Href });
    }

    private static double HeightOf(TimelineRow row)
    {
        var words = Glyphs.Wrap($"“{row.Words}”", Width - WordsAt, 14.5, 3).Count * 19;
        var who = (Glyphs.Wrap(row.Who, Left - 24, 13, 2, bold: true).Count * 15) + (Glyphs.Wrap(row.Note, Left - 24, 12, 2).Count * 15);
        return Math.Max(Least, Math.Max(words, who) + 16);
    }

    private static string At(FormattableString path) => FormattableString.Invariant(path);
}
