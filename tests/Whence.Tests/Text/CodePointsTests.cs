using Whence.Text;

namespace Whence.Tests.Text;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("plain", 3, 3)]
    [InlineData("Оріст", 5, 5)]
    [InlineData("a\U0001F30Ab", 1, 1)]
    [InlineData("a\U0001F30Ab", 3, 2)]
    [InlineData("a\U0001F30Ab", 4, 3)]
    [InlineData("\U0001F30A\U0001F30A", 4, 2)]
    public void An_offset_counts_each_pair_of_surrogates_once(string text, int utf16, int codePoint)
    {
        var points = CodePoints.Of(text);

        points.At(utf16).ShouldBe(codePoint);
        points.Utf16(codePoint).ShouldBe(utf16);
    }

    [Fact]
    public void A_lone_surrogate_counts_as_one()
    {
        var text = new string(['a', '\uD83C', 'b', '\uDF0A', 'c']);

        var points = CodePoints.Of(text);

        points.At(5).ShouldBe(5);
        points.Utf16(5).ShouldBe(5);
    }
}
