using System.Globalization;

namespace Whence.Web.Drawing;

/// <summary>Lays a chain picture out: the same strands always give the same picture.</summary>
/// <remarks>
/// Rows stand in the order of pages, then origins. An origin has one mark, near the middle of its rows; marks that count as one
/// stand together behind one bracket, and a wire has one bend, between its mark and its first relay.
/// A relay that neighbouring strands share at the same place is one gate. Labels are wrapped to their column and rows
/// are set as far apart as their labels need (<c>ChainLayoutTests.No_two_labels_touch</c>).
/// </remarks>
public sealed class ChainLayout
{
    private const double DriftRoom = 34;
    private const double DaysGap = 24; // between a page's block and when it was written
    private const double PageLine = 27; // the line of a block that says which page it is
    private readonly ChainSize _size;
    private readonly ChainColumns _columns;
    private readonly ChainDays _days;
    private readonly List<ChainRow> _rows = [];
    private readonly List<Plate> _plates = [];
    private readonly List<Wire> _wires = [];
    private readonly List<Dot> _dots = [];
    private readonly List<Label> _labels = [];
    private double _height;

    private ChainLayout(IReadOnlyList<Strand> strands, ChainSize size)
    {
        _size = size;
        _columns = new(size, strands);
        _days = new(strands, size.End + size.PageWidth + DaysGap, size.Width);
        _rows.AddRange(ChainNumbers.InOrder(strands).Select(Measured));
    }

    /// <summary>Draws <paramref name="strands"/> in the room of <paramref name="size"/>.</summary>
    public static ChainDrawing Draw(IReadOnlyList<Strand> strands, ChainSize size)
    {
        var layout = new ChainLayout(strands, size);
        layout.Place();
        var marks = ChainMark.Of(layout._rows);
        if (marks.Count > 0)
            layout._height = Math.Max(layout._height, marks[^1].Y + marks[^1].Below + 4);
        if (size.IsFull)
        {
            layout.DrawHead();
            layout.DrawNumbers(marks, ChainNumbers.Of(strands));
        }
        foreach (var mark in marks)
            layout.DrawOrigin(mark);
        foreach (var row in layout._rows.Where(row => row.Strand.Tone == Tone.Bare))
            layout.DrawBare(row);
        layout.DrawRelays();
        foreach (var row in layout._rows)
            layout.DrawEnd(row);
        return new(size.Width, layout._height, layout._plates, layout._wires, layout._dots, layout._labels) { Told = ChainTold.Of(strands) };
    }

    private ChainRow Measured(Strand strand)
    {
        var stops = ChainColumns.Fold(strand);
        var room = _size.PageWidth - 20 - (strand.Drifts.Count > 0 ? DriftRoom : 0);
        return new(strand)
        {
            Stops = stops,
            OriginName = strand.Tone == Tone.Bare ? [strand.Origin.Name] : Glyphs.Wrap(strand.Origin.Name, _columns.OriginWidth, 13, 3, bold: true),
            OriginNote = strand.Tone == Tone.Bare && stops.Count > 0 ? [] : Glyphs.Wrap(strand.Origin.Note, _columns.OriginWidth, 12, 2),
            Names = [.. stops.Select(stop => Glyphs.Wrap(stop.Name, _columns.RelayWidth, 13, 3, bold: true))],
            Notes = [.. stops.Select(stop => Glyphs.Wrap(stop.Note, _columns.RelayWidth, 12, 2))],
            Words = _size.IsFull ? Glyphs.Wrap(Views.Words.OpensWithMark(strand.Words) ? strand.Words : $"“{strand.Words}”", room, 14.5, 3) : [],
            Certainty = Glyphs.Wrap(strand.Certainty, _size.EndRoom - 14, 12, 2),
        };
    }

    /// <summary>Gives every row its height and every page its block.</summary>
    private void Place()
    {
        var y = _size.IsFull ? 36.0 : 0.0;
        foreach (var page in _rows.GroupBy(row => row.Strand.PageId))
        {
            var rows = page.ToList();
            var top = y + (_size.IsFull ? 14 : 0);
            ChainRow? before = null;
            foreach (var row in rows)
            {
                row.Y = before is null
                    ? Math.Max(top + row.Above + 4, top + (_size.IsFull ? 30 : 34))
                    : before.Y + Math.Max(_size.RowStep, before.Below + row.Above + 6);
                before = row;
            }
            y = before!.Y + Math.Max(before.Below, 22);
            if (!_size.IsFull)
                continue;
            y += PageLine;
            _plates.Add(new(_size.End, top, _size.PageWidth, y - top));
            _wires.Add(new(At($"M{_size.End} {top}V{y}"), Style: WireStyle.Edge));
            DrawPage(rows[0].Strand, top, y);
        }
        _height = _size.IsFull ? y + 6 : y + 8;
    }

    /// <summary>A page goes by its outlet; where it states none, by its name.</summary>
    private void DrawPage(Strand strand, double top, double bottom)
    {
        var (first, second) = strand.HasOutlet ? (strand.PageNote, strand.PageName) : (strand.PageName, strand.PageNote);
        var name = Glyphs.Wrap(first, _size.PageWidth - 130, 12, 1, bold: true).FirstOrDefault() ?? "page";
        var label = new Label(_size.End + 16, bottom - 10, name, LabelStyle.Page) { Href = Addresses.Claim(strand.PageId, strand.ClaimId) };
        _labels.Add(label);
        var left = label.Left + label.Width + 8;
        var note = strand.Folded > 0 ? $"and {strand.Folded} more {(strand.Folded == 1 ? "page" : "pages")} this way" : second;
        foreach (var line in Glyphs.Wrap(note, _size.End + _size.PageWidth - 8 - left, 12, 1))
            _labels.Add(new(left, bottom - 10, line, strand.Folded > 0 ? LabelStyle.Word : LabelStyle.Note));
        _days.Draw(strand, (top + bottom) / 2, _wires, _labels);
    }

    private void DrawHead()
    {
        (double X, string Text)[] heads =
        [
            (0, "No."), (_size.Origin, "Origin"), (_columns.Middle, "Passed on by"),
            (_size.End, "Page, and the words that arrive"), (_size.End + _size.PageWidth + DaysGap, _days.HasScale ? "Written, on one scale" : "Written"),
        ];
        foreach (var (x, text) in heads)
            _labels.Add(new(x, 14, text, LabelStyle.Note));
        _wires.Add(new(At($"M0 24H{_size.Width}"), Style: WireStyle.Hairline));
    }

    /// <summary>A number for each origin: the count is a drawing.</summary>
    private void DrawNumbers(IReadOnlyList<ChainMark> marks, IReadOnlyDictionary<string, int> numbers)
    {
        var taken = new List<(double Top, double Bottom)>();
        foreach (var group in Together(marks, mark => mark.Strand.Bracket))
        {
            var (first, last) = (group[0], group[^1]);
            var middle = (first.Y + last.Y) / 2;
            taken.Add((first.Y - 26, last.Y + 26));
            if (first.Strand.IsNumbered)
            {
                _wires.Add(new(At($"M60 {first.Y - 16}H52V{last.Y + 16}H60"), Style: WireStyle.Bracket));
                _labels.Add(new(38, middle + 10, numbers[first.Strand.Bracket.Key].ToString(CultureInfo.InvariantCulture), LabelStyle.Count, AtEnd: true));
                continue;
            }
            var word = first.Strand.IsLeftOut ? "left out" : first.Strand.Tone == Tone.Against ? "against" : first.Strand.Origin is { Shape: StopShape.Ring, SourceId: null } ? "none" : "apart";
            _labels.Add(new(58, middle + 4, word, LabelStyle.Word, first.Strand.IsLeftOut ? Tone.Left : first.Strand.Tone, AtEnd: true));
        }
        foreach (var row in _rows.Where(row => row.Strand.Tone == Tone.Bare && !taken.Any(span => span.Top < row.Y && row.Y < span.Bottom)))
            _labels.Add(new(58, row.Y + 4, row.Strand.IsLeftOut ? "left out" : "none", LabelStyle.Word, row.Strand.IsLeftOut ? Tone.Left : Tone.Bare, AtEnd: true));
    }

    private void DrawOrigin(ChainMark mark)
    {
        foreach (var bent in mark.Rows.Where(row => IsBent(row, mark.Y)))
            _wires.Add(new(WayOf(bent, mark.Y), Style: WireStyle.Bridge));
        foreach (var row in mark.Rows)
            DrawWay(row, mark.Y);
        var (origin, tone) = (mark.Strand.Origin, ToneOf(mark.Strand));
        _dots.Add(new(_size.Origin, mark.Y, origin.Shape, tone));
        var x = _size.Origin + (_size.IsFull ? 16 : 12);
        Stack(mark.Rows[0].OriginName, x, mark.Y - 11, LabelStyle.Name, tone, up: true, origin.SourceId is { } id ? Addresses.Source(id) : null);
        Stack(mark.Rows[0].OriginNote, x, mark.Y + 19, LabelStyle.Note, Tone.Plain, up: false);
    }

    private void DrawBare(ChainRow row)
    {
        var x = row.Stops.Count > 0 ? _columns.First - Math.Min(130, _columns.First - _size.Origin) : _size.End - 176;
        var tone = ToneOf(row.Strand);
        _wires.Add(new(At($"M{x} {row.Y}H{_size.End}"), tone));
        _wires.Add(new(At($"M{x} {row.Y - 9}V{row.Y + 9}"), Tone.Bare, WireStyle.Stub));
        _labels.Add(new(x + 14, row.Y - 11, row.OriginName[0], LabelStyle.Name, tone));
        if (row.Stops.Count == 0)
            _labels.Add(new(x + 14, row.Y + 19, row.Strand.Origin.Note, LabelStyle.Note));
    }

    /// <summary>The wire of <paramref name="row"/> from its origin at <paramref name="y"/>.</summary>
    private void DrawWay(ChainRow row, double y)
    {
        _wires.Add(new(WayOf(row, y), ToneOf(row.Strand)));
        if (row.Strand.Tone == Tone.Against)
            _wires.Add(new(At($"M{EndOf(row)} {row.Y - 9}V{row.Y + 9}"), Tone.Against, WireStyle.Stub));
        if (_size.IsFull && row.Stops.Count == 0 && !_rows.TakeWhile(before => before != row).Any(before => before.Strand.PageId == row.Strand.PageId && before.Strand.Origin.Key == row.Strand.Origin.Key && before.Stops.Count == 0))
            _labels.Add(new(_columns.Middle, row.Y + 19, "no relay given", LabelStyle.Note));
    }

    private string WayOf(ChainRow row, double y)
    {
        if (!IsBent(row, y))
            return At($"M{_size.Origin} {row.Y}H{EndOf(row)}");
        var bend = Math.Min(_columns.First, _columns.Middle) - 8;
        var (from, half) = (bend - _columns.Bend, _columns.Bend * 0.55);
        return At($"M{_size.Origin} {y}H{from:0.#}C{from + half:0.#} {y} {bend - half:0.#} {row.Y} {bend:0.#} {row.Y}H{EndOf(row)}");
    }

    private double EndOf(ChainRow row) => _size.End - (row.Strand.Tone == Tone.Against ? 9 : 0);

    private static bool IsBent(ChainRow row, double y) => Math.Abs(row.Y - y) >= 0.5;

    private static Tone ToneOf(Strand strand) => strand.IsLeftOut ? Tone.Left : strand.Tone;

    private void DrawRelays()
    {
        var most = _rows.Count == 0 ? 0 : _rows.Max(row => row.Stops.Count);
        for (var fromPage = 0; fromPage < most; fromPage++)
        {
            var at = fromPage;
            foreach (var gate in Together(_rows, row => at < row.Stops.Count ? row.Stops[^(at + 1)].Key : null))
            {
                if (at < gate[0].Stops.Count)
                    DrawRelay(gate, at);
            }
        }
    }

    private void DrawRelay(List<ChainRow> gate, int fromPage)
    {
        var (first, last) = (gate[0], gate[^1]);
        var index = first.Stops.Count - 1 - fromPage;
        var stop = first.Stops[index];
        var x = _columns.RelayAt(fromPage);
        if (stop.Shape == StopShape.Ring)
            _dots.AddRange(gate.Select(row => new Dot(x, row.Y, stop.Shape)));
        else
            _dots.Add(new(x, first.Y, stop.Shape, Tone.Plain, last.Y - first.Y));
        Stack(first.Names[index], x - 5, first.Y - 11, LabelStyle.Name, Tone.Plain, up: true, stop.SourceId is { } id ? Addresses.Source(id) : null);
        Stack(last.Notes[last.Stops.Count - 1 - fromPage], x - 5, last.Y + 19, LabelStyle.Note, Tone.Plain, up: false);
    }

    /// <summary>What stands at the end of a wire: act, certainty, the words that arrive, whether they changed.</summary>
    private void DrawEnd(ChainRow row)
    {
        var end = _size.End - 16;
        if (row.Strand.Act.Length > 0)
            _labels.Add(new(end - (row.Strand.Tone == Tone.Against ? 4 : 0), row.Y - 11, row.Strand.Act, LabelStyle.Word, row.Strand.Tone, AtEnd: true));
        if (row.Strand.IsUpdate)
            _wires.Add(new(At($"M{end - 32} {row.Y - 5}l5 5l-5 5M{end - 25} {row.Y - 5}l5 5l-5 5"), Style: WireStyle.Later));
        if (row.Strand.IsReprint && row.Strand is { Tone: Tone.Plain, IsLeftOut: false })
            _wires.Add(new(At($"M{(row.Stops.Count > 0 ? _columns.RelayAt(0) + 5 : _size.End - 90)} {row.Y + 4}H{_size.End}")));
        var y = row.Y + 19;
        foreach (var line in row.Certainty)
        {
            _labels.Add(new(end, y, line, LabelStyle.Word, AtEnd: true));
            y += 15;
        }
        y = row.Y + 5 - ((row.Words.Count - 1) * 19 / 2.0);
        foreach (var line in row.Words)
        {
            _labels.Add(new(_size.End + 16, y, line, LabelStyle.Words, row.Strand.IsLeftOut ? Tone.Left : Tone.Plain) { Href = row.Strand.Address });
            y += 19;
        }
        if (_size.IsFull && row.Strand.Drifts is [var drift, ..])
        {
            var x = _size.End + _size.PageWidth - 22;
            _dots.Add(new(x, row.Y, StopShape.Diamond, Tone.Drift));
            _labels.Add(new(x + 4 + (drift > 9 ? 4 : 0), row.Y + 4, drift.ToString(CultureInfo.InvariantCulture), LabelStyle.Inside, AtEnd: true));
        }
    }

    private void Stack(IReadOnlyList<string> lines, double x, double y, LabelStyle style, Tone tone, bool up, string? href = null)
    {
        var step = style == LabelStyle.Name ? 16 : 15;
        for (var i = 0; i < lines.Count; i++)
            _labels.Add(new(x, up ? y - ((lines.Count - 1 - i) * step) : y + (i * step), lines[i], style, tone) { Href = href });
    }

    /// <summary>Neighbours with the same key.</summary>
    private static IEnumerable<List<T>> Together<T, TKey>(IReadOnlyList<T> rows, Func<T, TKey> key)
    {
        var group = new List<T>();
        foreach (var row in rows)
        {
            if (group.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(group[^1]), key(row)))
            {
                yield return group;
                group = [];
            }
            group.Add(row);
        }
        if (group.Count > 0)
            yield return group;
    }

    private static string At(FormattableString path) => FormattableString.Invariant(path);
}
