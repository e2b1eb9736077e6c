using Whence.Conflicts;
using Whence.Quantities;

namespace Whence.Tests.Conflicts;

public sealed class ToleranceTests
{
    [Theory]
    [InlineData(300, true, 270, 330)]
    [InlineData(38_700, true, 38_650, 38_750)]
    [InlineData(38_700, false, 38_650, 38_750)]
    [InlineData(3_000, false, 2_940, 3_060)]
    [InlineData(20, false, 20, 20)]
    [InlineData(38_701, false, 38_701, 38_701)]
    [InlineData(0, true, 0, 0)]
    public void A_number_allows_half_of_its_last_digit(double number, bool rounds, double low, double high)
    {
        Tolerance.Of(Made.Killed(number) with { Approximate = rounds }).ShouldBe(new Bounds(low, high));
    }

    [Fact]
    public void A_range_stays_as_it_is()
    {
        Tolerance.Of(Made.Killed(24, 99, "dozens") with { Approximate = true }).ShouldBe(new Bounds(24, 99));
    }

    [Fact]
    public void A_number_without_end_breaks_nothing()
    {
        Tolerance.Of(Made.Killed(double.MaxValue) with { Approximate = true }).ShouldBe(new Bounds(double.MaxValue, double.MaxValue));
    }
}
