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

    [Theory]
    [InlineData("called up", "mobilised")]
    [InlineData("Handed over", "transferred")]
    [InlineData("shot down", "intercepted")]
    public void A_verb_with_its_particle_is_kin_to_what_it_means(string phrase, string word) => Kin.OfPhrase(phrase).ShouldBe(Kin.Of(word));

    [Fact]
    public void A_verb_with_a_particle_that_no_table_lists_has_no_meaning_of_its_own() => Kin.OfPhrase("walked over").ShouldBeNull();

    [Fact]
    public void A_word_without_end_is_cut_and_nothing_breaks() => Kin.Of(new string('e', 100_000)).Length.ShouldBeLessThan(100);
}
