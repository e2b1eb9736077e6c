using Whence.Web.Drawing;

namespace Whence.Web.Tests.Drawing;

public sealed class AxisTests
{
    [Theory]
    [InlineData("2031-05-03", "2031-05-03")]
    [InlineData("2031-05-03", "2031-05-09")]
    [InlineData("2030-11-20", "2031-02-02")]
    [InlineData("2022-02-24", "2031-05-09")]
    [InlineData("0001-01-01", "9999-12-31")]
    public void Ticks_stand_in_order_inside_the_axis_and_have_room(string from, string to)
    {
        var axis = new TimeAxis(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), 50, 750);

        var ticks = axis.Ticks();

        ticks.Count.ShouldBeInRange(1, 12);
        ticks.Select(tick => tick.X).ShouldBeInOrder();
        ticks.ShouldAllBe(tick => tick.X >= 50 && tick.X <= 750);
    }

    [Fact]
    public void Every_day_is_as_wide_as_every_other()
    {
        var axis = new TimeAxis(new(2031, 1, 1), new(2031, 1, 10), 0, 100);

        axis.Start(new(2031, 1, 1)).ShouldBe(0);
        axis.End(new(2031, 1, 1)).ShouldBe(10, 0.01);
        axis.End(new(2031, 1, 10)).ShouldBe(100, 0.01);
        axis.Start(new(2030, 1, 1)).ShouldBe(0, "what lies before stands at the edge");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(410)]
    [InlineData(38_500)]
    [InlineData(2.5e12)]
    public void Quantities_begin_at_0_and_end_on_a_round_number(double most)
    {
        var axis = new ValueAxis(most, 300, 0);

        axis.At(0).ShouldBe(300);
        axis.Top.ShouldBeGreaterThanOrEqualTo(most);
        axis.Ticks().Count().ShouldBeInRange(2, 8);
    }
}
