using Whence.Sources;

namespace Whence.Tests.Sources;

public sealed class ToldTests
{
    private static readonly Reading Page = Pages.Read("Anna Berg said that Peter Holm had left. “Oren Dask stayed behind,” she said. It rained.");

    [Fact]
    public void Who_is_named_in_a_content_is_told_of() =>
        new Told(Page).Apart(Page.At("Peter Holm"), Page.At("It rained").Start).ShouldBe((true, false));

    [Fact]
    public void Who_is_named_between_quotation_marks_is_quoted() =>
        new Told(Page).Apart(Page.At("Oren Dask"), Page.At("It rained").Start).ShouldBe((true, true));

    [Fact]
    public void Who_speaks_is_told_of_by_nobody() =>
        new Told(Page).Apart(Page.At("Anna Berg"), Page.At("It rained").Start).ShouldBe((false, false));

    [Fact]
    public void Inside_the_same_content_nobody_is_apart() =>
        new Told(Page).Apart(Page.At("Peter Holm"), Page.At("had left").Start).IsTold.ShouldBeFalse();

    [Fact]
    public void What_a_source_says_is_its_own() =>
        new Told(Page).IsOwn(Page.At("Oren Dask"), Page.At("she said").Start).ShouldBeTrue();
}
