using Whence.Lexicons;

namespace Whence.Tests.Lexicons;

public sealed class KinTests
{
    [Theory]
    [InlineData("strikes", "attacked")]
    [InlineData("announcement", "announced")]
    [InlineData("planning", "planned")]
    [InlineData("Veterans", "veteran")]
    [InlineData("earthquake", "tremors")]
    [InlineData("rejection", "rejected")]
    public void Words_of_one_stem_or_event_are_kin(string one, string other) => Kin.Of(one).ShouldBe(Kin.Of(other));

    [Theory]
    [InlineData("station", "state")]
    [InlineData("harbour", "hard")]
    public void Other_words_are_not(string one, string other) => Kin.Of(one).ShouldNotBe(Kin.Of(other));

    [Fact]
    public void A_word_without_end_is_cut_and_nothing_breaks() => Kin.Of(new string('e', 100_000)).Length.ShouldBeLessThan(100);
}
