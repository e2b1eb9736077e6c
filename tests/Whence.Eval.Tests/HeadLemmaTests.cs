using Whence.Eval.Ecb;

namespace Whence.Eval.Tests;

public sealed class HeadLemmaTests
{
    [Theory]
    [InlineData("struck", "strike")]
    [InlineData("killed", "kill")]
    [InlineData("stopped", "stop")]
    [InlineData("Died", "die")]
    [InlineData("studies", "study")]
    public void A_form_has_the_dictionary_form_of_its_word(string form, string lemma) =>
        HeadLemma.LemmaOf(form).ShouldBe(HeadLemma.LemmaOf(lemma));

    [Fact]
    public void Words_of_one_event_stay_apart_in_the_baseline() =>
        HeadLemma.LemmaOf("attack").ShouldNotBe(HeadLemma.LemmaOf("strike"));
}
