using Whence.Quantities;
using Whence.Web.Drawing;

namespace Whence.Web.Tests.Drawing;

public sealed class FigurePlotTests
{
    private static readonly DateOnly May = new(2031, 5, 1);

    [Fact]
    public void A_box_is_as_wide_as_its_days_and_as_high_as_its_numbers()
    {
        var drawing = Draw(Mark(1, "Ministry", 100, 300, 1, 10), Mark(2, "Staff", 0, 400, 11, 20));

        var (first, second) = (Boxes(drawing)[0], Boxes(drawing)[1]);
        var (wide, narrow) = first.Told.StartsWith('2') ? (first, second) : (second, first);
        Numbers(wide).Bottom.ShouldBe(414, 0.5, "0 is the foot of the picture");
        Numbers(narrow).Left.ShouldBeLessThan(Numbers(wide).Left);
        (Numbers(narrow).Bottom - Numbers(narrow).Top).ShouldBe((Numbers(wide).Bottom - Numbers(wide).Top) / 2, 1);
    }

    [Fact]
    public void A_figure_without_an_upper_bound_has_arrows_and_no_box_above_it()
    {
        var drawing = Draw(Mark(1, "Ministry", 100, null, 1, 3));

        drawing.Shapes.ShouldContain(shape => shape.Style == PlotStyle.Arrow);
        Numbers(Boxes(drawing).ShouldHaveSingleItem()).ShouldSatisfyAllConditions(box => (box.Bottom - box.Top).ShouldBe(4, 0.1));
    }

    [Fact]
    public void Of_a_figure_without_a_lower_bound_only_the_edge_was_said()
    {
        var drawing = Draw(Mark(1, "Ministry", null, 500, 1, 3));

        drawing.Shapes.ShouldContain(shape => shape.Style == PlotStyle.Edge);
        Boxes(drawing).ShouldHaveSingleItem().Style.ShouldBe(PlotStyle.Hatched);
    }

    [Fact]
    public void Status_is_told_by_fill_and_what_is_superseded_is_an_outline()
    {
        var drawing = Draw(
            Mark(1, "A", 10, 20, 1, 2) with { Fill = FigureFill.Other },
            Mark(2, "B", 10, 20, 3, 4) with { Fill = FigureFill.Unclear },
            Mark(3, "C", 10, 20, 5, 6) with { IsBare = true },
            Mark(4, "D", 10, 20, 7, 8) with { IsSuperseded = true },
            Mark(5, "E", 10, 20, 9, 10));

        Boxes(drawing).Select(box => box.Style).ShouldBe([PlotStyle.Hatched, PlotStyle.Dotted, PlotStyle.Bare, PlotStyle.Outline, PlotStyle.Solid], ignoreOrder: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(40)]
    public void No_two_labels_touch(int many)
    {
        var drawing = FigurePlot.Draw([.. Enumerable.Range(1, many).Select(i => Mark(i, $"Ministry of Defence {i % 9}", 100 * (i % 7), (100 * (i % 7)) + (i % 3 * 50), i % 25 + 1, i % 25 + 1 + (i % 4)))], "soldiers killed", new(0, 700), []);

        foreach (var (index, label) in drawing.Labels.Index())
        {
            foreach (var other in drawing.Labels.Skip(index + 1))
            {
                var touch = label.Left < other.Left + other.Width && other.Left < label.Left + label.Width && label.Y - label.Size + 3 < other.Y && other.Y - other.Size + 3 < label.Y;
                touch.ShouldBeFalse($"“{label.Text}” and “{other.Text}”");
            }
        }
        drawing.Labels.ShouldAllBe(label => label.Left >= -0.5 && label.Left + label.Width <= FigurePlot.Width + 0.5);
    }

    [Fact]
    public void Many_claimants_have_a_strip_each()
    {
        var few = Draw([.. Enumerable.Range(1, 6).Select(i => Mark(i, $"Claimant {i}", i, i, i, i))]);
        var many = Draw([.. Enumerable.Range(1, 7).Select(i => Mark(i, $"Claimant {i}", i, i, i, i))]);

        few.Shapes.Count(shape => shape.Style == PlotStyle.Axis && shape.Path.Contains('H')).ShouldBe(1);
        many.Shapes.Count(shape => shape.Style == PlotStyle.Axis && shape.Path.Contains('H')).ShouldBe(7);
    }

    [Fact]
    public void The_same_figures_give_the_same_picture()
    {
        var marks = Enumerable.Range(1, 12).Select(i => Mark(i, $"Claimant {i % 4}", i * 10, i * 12, i, i + 3)).ToArray();

        Draw(marks).Shapes.ShouldBe(Draw(marks).Shapes);
    }

    [Fact]
    public void Undated_figures_alone_are_drawn_without_a_fault()
    {
        Draw(new FigureMark(1, "Ministry", "some", new(5, 5)) { IsUndated = true }).Shapes.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_is_told_as_to_come_is_dashed()
    {
        var drawing = Draw(Mark(1, "A", 10, 20, 1, 2) with { IsToCome = true }, Mark(2, "B", 10, 20, 3, 4));

        Boxes(drawing).Select(box => box.Style).ShouldBe([PlotStyle.Dashed, PlotStyle.Solid], ignoreOrder: true);
        FigureRanges.Draw([Mark(1, "A", 10, 20, 1, 1) with { IsToCome = true }], "people", null).Shapes.ShouldContain(shape => shape.Style == PlotStyle.Dashed);
    }

    [Fact]
    public void The_band_of_current_figures_has_two_edges_and_its_ends_in_words()
    {
        var drawing = FigurePlot.Draw([Mark(1, "A", 200, 200, 1, 2), Mark(2, "B", 700, 700, 5, 6)], "soldiers killed", new(200, 700), []);

        drawing.Shapes.Count(shape => shape.Style == PlotStyle.Band).ShouldBe(1);
        drawing.Shapes.Count(shape => shape.Style == PlotStyle.BandEdge).ShouldBe(1);
        drawing.Labels.ShouldContain(label => label.Text == "current figures: 200 to 700");
    }

    [Fact]
    public void On_a_log_axis_ten_times_as_much_is_one_line_up_and_the_picture_says_so()
    {
        FigureMark[] marks = [Mark(1, "A", 10, 10, 1, 2), Mark(2, "B", 100, 100, 4, 5), Mark(3, "C", 10_000, 10_000, 7, 8)];
        var drawing = FigurePlot.Draw(marks, "soldiers killed", null, [], isLog: true);

        var middles = Boxes(drawing).OrderBy(box => box.Told, StringComparer.Ordinal).Select(box => (Numbers(box).Top + Numbers(box).Bottom) / 2).ToList();
        (middles[0] - middles[2]).ShouldBe(3 * (middles[0] - middles[1]), 0.5, "10 to 10,000 is three times as far as 10 to 100");
        drawing.Labels.ShouldContain(label => label.Text.Contains("log axis"));
        drawing.Labels.ShouldNotContain(label => label.Text == "0");
        ValueAxis.SpansFar(marks).ShouldBeTrue();
        ValueAxis.SpansFar([marks[0], marks[1]]).ShouldBeFalse("ten times is read well enough from 0");
    }

    [Fact]
    public void Side_by_side_every_figure_has_a_row_with_its_words()
    {
        var drawing = FigureRanges.Draw([Mark(1, "Ministry", 50_000, 70_000, 1, 1), Mark(2, "Staff", null, 70_000, 1, 1), Mark(3, "Herald", 90_000, null, 1, 1)], "people", new(50_000, 90_000));

        drawing.Labels.Count(label => label.Style == LabelStyle.Words).ShouldBe(3);
        drawing.Labels.ShouldContain(label => label.Text == "0");
    }

    private static PlotDrawing Draw(params FigureMark[] marks) => FigurePlot.Draw(marks, "soldiers killed", null, []);

    private static FigureMark Mark(int number, string claimant, double? low, double? high, int from, int to) =>
        new(number, claimant, $"{low}–{high}", new Bounds(low, high)) { From = May.AddDays(from - 1), To = May.AddDays(to - 1) };

    private static List<PlotShape> Boxes(PlotDrawing drawing) => [.. drawing.Shapes.Where(shape => shape.Told.Length > 0)];

    private static (double Left, double Top, double Right, double Bottom) Numbers(PlotShape box)
    {
        var parts = box.Path.Split(['M', 'H', 'V', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return (parts[0], parts[1], parts[2], parts[3]);
    }
}
