using Whence.Text;

namespace Whence.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_span_that_starts_before_the_text_or_ends_before_it_starts_is_refused(int start, int end) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void The_end_is_the_first_unit_after()
    {
        var span = new TextSpan(4, 8);

        span.Contains(4).ShouldBeTrue();
        span.Contains(7).ShouldBeTrue();
        span.Contains(8).ShouldBeFalse();
        span.Length.ShouldBe(4);
        span.In("The dam is safe").ToString().ShouldBe("dam ");
    }

    [Fact]
    public void Spans_that_only_touch_do_not_overlap()
    {
        new TextSpan(0, 4).Overlaps(new TextSpan(4, 8)).ShouldBeFalse();
        new TextSpan(0, 5).Overlaps(new TextSpan(4, 8)).ShouldBeTrue();
    }

    [Fact]
    public void A_span_holds_itself_and_what_lies_inside()
    {
        var span = new TextSpan(2, 6);

        span.Contains(span).ShouldBeTrue();
        span.Contains(new TextSpan(3, 6)).ShouldBeTrue();
        span.Contains(new TextSpan(1, 6)).ShouldBeFalse();
    }

    [Fact]
    public void A_holder_comes_before_what_it_holds()
    {
        TextSpan[] spans = [new(3, 4), new(2, 3), new(2, 9), new(0, 1)];

        spans.Order().ShouldBe([new(0, 1), new(2, 9), new(2, 3), new(3, 4)]);
        (new TextSpan(2, 9) < new TextSpan(2, 3)).ShouldBeTrue();
        (new TextSpan(2, 3) >= new TextSpan(2, 3)).ShouldBeTrue();
    }
}
