using Whence.Text;

namespace Whence.Tests.Text;

public sealed class TextOrderTests
{
    private static readonly TextSpan[] Words = [new(0, 3), new(4, 9), new(4, 6), new(12, 15)];

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(3, 1, 0)]
    [InlineData(4, 1, 2)]
    [InlineData(12, 3, 3)]
    [InlineData(13, 4, 3)]
    public void A_place_has_a_first_that_starts_from_it_and_a_last_up_to_it(int position, int first, int last)
    {
        TextOrder.FirstFrom<TextSpan>(Words, position).ShouldBe(first);
        TextOrder.LastUpTo<TextSpan>(Words, position).ShouldBe(last);
    }

    [Fact]
    public void Nothing_starts_up_to_a_place_before_the_first() => TextOrder.LastUpTo<TextSpan>([new(5, 6)], 4).ShouldBe(-1);

    [Fact]
    public void What_starts_in_a_stretch_may_reach_out_of_it() =>
        TextOrder.StartingIn<TextSpan>(Words, new(1, 5)).ToArray().ShouldBe([new TextSpan(4, 9), new TextSpan(4, 6)]);

    [Fact]
    public void The_first_of_several_that_overlap_is_found_behind_a_long_one()
    {
        var extents = new Extents([new(0, 100), new(10, 12), new(110, 120)]);

        extents.FirstOverlap(new(50, 60)).ShouldBe(0);
        extents.FirstOverlap(new(105, 111)).ShouldBe(2);
        extents.FirstOverlap(new(100, 110)).ShouldBe(-1);
        extents.Overlap(new(11, 12)).ShouldBeTrue();
    }
}
