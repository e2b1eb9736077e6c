using Whence.Quantities;

namespace Whence.Tests.Quantities;

public sealed class BoundsTests
{
    private static readonly Bounds UpTo40000 = new(null, 40_000);
    private static readonly Bounds Over1200 = new(1_200, null);
    private static readonly Bounds Between7000And15000 = new(7_000, 15_000);
    private static readonly Bounds Exactly28500 = new(28_500, 28_500);

    [Fact]
    public void Figures_agree_when_one_number_could_satisfy_both()
    {
        UpTo40000.AgreesWith(Over1200).ShouldBeTrue();
        UpTo40000.AgreesWith(Exactly28500).ShouldBeTrue();
        Between7000And15000.AgreesWith(new(15_000, 20_000)).ShouldBeTrue();
    }

    [Fact]
    public void Figures_disagree_when_no_number_satisfies_both()
    {
        Between7000And15000.AgreesWith(Exactly28500).ShouldBeFalse();
        Exactly28500.AgreesWith(Between7000And15000).ShouldBeFalse();
        new Bounds(null, 30).AgreesWith(new(400, null)).ShouldBeFalse();
    }

    [Fact]
    public void A_figure_that_is_open_on_both_sides_agrees_with_any() =>
        new Bounds(null, null).AgreesWith(Exactly28500).ShouldBeTrue();
}
