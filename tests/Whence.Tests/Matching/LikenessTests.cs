using Whence.Matching;
using Whence.Tests.Claims;

namespace Whence.Tests.Matching;

public sealed class LikenessTests
{
    private const string Struck = "The Veskarian navy said that two Tarvonian missiles struck the frigate Lodovar in the harbour of Oristad and killed 28 sailors.";
    private const string HitToo = "Northwire reported that the frigate Lodovar was hit by missiles in Oristad harbour, killing at least 27 sailors.";
    private const string Elsewhere = "The Veskarian navy said that the budget of the harbour school in Oristad grew by a tenth last spring.";

    [Fact]
    public void Two_wordings_of_one_statement_are_under_one_question_and_answer_it_alike()
    {
        var likeness = Likeness.Of(Weigh(Struck), Weigh(HitToo));

        likeness.Question.ShouldBeGreaterThan(Likeness.Likely);
        likeness.Answer.ShouldBeGreaterThan(likeness.Question / 2);
    }

    [Fact]
    public void Another_statement_about_the_same_place_is_another_question() =>
        Likeness.Of(Weigh(Struck), Weigh(Elsewhere)).Question.ShouldBeLessThan(Likeness.Likely);

    [Theory]
    [InlineData("The army said seven bridges near Dravik were destroyed in an overnight strike.")]
    [InlineData("The army said seven Norwegian engineers near Dravik were hurt in an overnight strike.")]
    public void The_same_words_about_another_place_are_another_question(string text) =>
        Likeness.Of(Weigh(text), Weigh(text.Replace("Dravik", "Ulmen", StringComparison.Ordinal)))
            .Question.ShouldBeLessThan(Likeness.Likely);

    [Theory]
    [InlineData("May 2 and 3, 2024", "May 7 and 8, 2024", false)]
    [InlineData("May 2 and 3, 2024", "May 3, 2024", true)]
    [InlineData("May 2, 2024", "May 3, 2024", true)]
    public void The_same_words_about_other_days_are_another_question(string one, string other, bool isSame)
    {
        const string Attacked = "The army said that Tarvonian forces attacked near Dravik and northeast of Dravik near Ulmen on ";

        (Likeness.Of(Weigh($"{Attacked}{one}."), Weigh($"{Attacked}{other}.")).Question > Likeness.Likely).ShouldBe(isSame);
    }

    [Fact]
    public void What_is_counted_up_to_other_days_is_one_question() =>
        Likeness.Of(Weigh("The army said that 5,200 Tarvonian soldiers had been killed as of May 2, 2024."), Weigh("The army said that 5,900 Tarvonian soldiers had been killed as of May 7, 2024."))
            .Question.ShouldBeGreaterThan(Likeness.Likely);

    [Theory]
    [InlineData("The army said that 50 homes in Korvel were destroyed by the earthquake.", "The mayor said that 73 houses collapsed in an earthquake in Korvel.")]
    [InlineData("The army said that 94 captured soldiers were handed over at the Norvey crossing.", "The mayor said that 91 prisoners were exchanged at the Norvey crossing.")]
    [InlineData("The army said that Tarvonian losses had risen to at least 520 killed or wounded.", "The mayor said that between 250 and 300 Tarvonian soldiers had been killed or wounded.")]
    [InlineData("The army said that 185 tonnes of diesel were stolen from the port of Korvel.", "The mayor said that 93 tonnes of diesel were stolen from the port of Korvel.")]
    public void Another_count_of_things_of_one_kind_is_another_answer(string one, string other) =>
        Likeness.OtherAnswer(Weigh(one), Weigh(other)).ShouldBeGreaterThan(0.5);

    [Fact]
    public void An_unround_count_at_the_same_place_speaks_for_one_question() =>
        Likeness.Of(Weigh("The army called up 643 reservists in Korvel this week, the ministry said."), Weigh("A diplomat said that 643 men from Korvel were called up.")).Question.ShouldBeGreaterThan(Likeness.Likely);

    [Fact]
    public void Which_claim_comes_first_makes_no_difference() =>
        Likeness.Score(Weigh(Struck), Weigh(HitToo)).ShouldBe(Likeness.Score(Weigh(HitToo), Weigh(Struck)));

    [Fact]
    public void A_count_that_no_number_satisfies_with_the_other_is_another_answer()
    {
        var likeness = Likeness.Of(Weigh(Struck), Weigh(Struck.Replace("28", "3", StringComparison.Ordinal)));

        likeness.Answer.ShouldBeLessThan(likeness.Question / 2);
        likeness.Reasons.ShouldContain(reason => reason.StartsWith("figures that differ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_that_rejects_the_statement_gives_another_answer()
    {
        var likeness = Likeness.Of(Weigh(Struck), new Weighed(GistOf(Struck), rejects: true));

        likeness.Answer.ShouldBeLessThan(likeness.Question / 2);
    }

    [Fact]
    public void A_verb_that_is_denied_answers_the_noun_for_the_same_event() =>
        Likeness.OtherAnswer(Weigh("The minister said that Tarvonia is not abandoning its mountain allies."), Weigh("The deputy said that the move was an abandonment of mountain allies in the north.")).ShouldBeGreaterThan(0.5);

    [Theory]
    [InlineData("The ministry said that 413 settlements around Korvel lost power.", "The mayor said that 413 villages near Korvel were without power.")]
    [InlineData("The ministry said ten drones were shot down over Osterhal.", "The mayor said ten drones were brought down by air defences above Osterhal.")]
    public void The_same_count_in_other_words_on_pages_no_longer_than_their_claims_is_one_question(string one, string other) =>
        Likeness.Of(Weigh(one), Weigh(other)).Question.ShouldBeGreaterThan(Likeness.Likely);

    [Fact]
    public void What_happens_to_one_person_is_one_question_however_much_more_one_page_tells() =>
        Likeness.Of(Weigh("The ministry said that a grand jury had indicted Goran Felter."), Weigh("The mayor said that Goran Felter, 27, was charged with two counts of theft in the indictment filed in the district court of Lendova.")).Question.ShouldBeGreaterThan(Likeness.Likely);

    [Fact]
    public void The_reasons_name_what_both_share()
    {
        var reasons = Likeness.Of(Weigh(Struck), Weigh(HitToo)).Reasons;

        reasons.ShouldContain(reason => reason.StartsWith("figures that agree", StringComparison.Ordinal));
        reasons.ShouldContain(reason => reason.StartsWith("shared words", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_on_every_page_is_less_rare_than_one_on_few()
    {
        Rarity.Of("say").ShouldBeLessThan(Rarity.Of("frigat"));
        Rarity.Of("a key that no page has").ShouldBe(Rarity.Most);
    }

    private static Weighed Weigh(string text) => new(GistOf(text));

    private static Gist GistOf(string text) => GistReader.Read(Page.Read(text)).First(gist => gist is not null)!;
}
