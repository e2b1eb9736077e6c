using Whence.Web.Drawing;

namespace Whence.Web.Tests.Drawing;

public sealed class TimelinePlotTests
{
    [Fact]
    public void A_bar_is_as_wide_as_the_days_that_are_possible()
    {
        var drawing = TimelinePlot.Draw([Row("a", 1, 1), Row("b", 1, 10), Row("c", 5, 8)]);

        var bars = drawing.Shapes.Where(shape => shape.Style == PlotStyle.Span).Select(Wide).ToList();
        bars.Count.ShouldBe(3);
        bars[1].ShouldBe(bars[0] * 10, 1);
        bars[2].ShouldBe(bars[0] * 4, 1);
    }

    [Fact]
    public void An_open_end_is_an_arrow_and_no_bar_of_known_days()
    {
        var drawing = TimelinePlot.Draw([Row("a", 1, 4), Row("b", 2, null)]);

        drawing.Shapes.ShouldContain(shape => shape.Style == PlotStyle.Arrow);
        drawing.Shapes.Count(shape => shape.Style == PlotStyle.Outline).ShouldBe(1);
        drawing.Labels.ShouldContain(label => label.Text.StartsWith("not before"));
    }

    [Fact]
    public void What_no_page_dates_says_so()
    {
        TimelinePlot.Draw([Row("a", null, null)]).Labels.ShouldContain(label => label.Text == "not stated when");
        TimelinePlot.Draw([]).Shapes.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_denial_has_a_blunt_end_and_its_word()
    {
        var drawing = TimelinePlot.Draw([Row("a", 1, 9), Row("b", 2, 2) with { Tone = Tone.Against, Act = "denies" }]);

        drawing.Shapes.ShouldContain(shape => shape.Style == PlotStyle.Against);
        drawing.Labels.ShouldContain(label => label.Text.EndsWith("denies"));
    }

    private static TimelineRow Row(string who, int? from, int? to) =>
        new(who, "Northwire", "A bridge was closed.", from is { } first ? new(2031, 5, first) : null, to is { } last ? new(2031, 5, last) : null, Tone.Plain, "/claims/c1");

    private static double Wide(PlotShape shape)
    {
        var parts = shape.Path.Split(['M', 'H', 'V', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return parts[2] - parts[0];
    }
}
