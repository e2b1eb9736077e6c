using Whence.Matching;
using Whence.Stories;

namespace Whence.Tests.Matching;

public sealed class PagePriorTests
{
    [Fact]
    public void The_same_likeness_says_less_on_pages_that_tell_of_other_events()
    {
        PagePrior.Of(0.9, 0).ShouldBeLessThan(Questions.Together);
        PagePrior.Of(0.9, Kinship.Threshold).ShouldBeGreaterThan(Questions.Together);
    }

    [Fact]
    public void The_same_words_are_one_question_wherever_they_stand() => PagePrior.Of(0.998, 0).ShouldBeGreaterThan(Questions.Together);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_is_impossible_or_certain_stays_a_probability(double question) => PagePrior.Of(question, 0).ShouldBeInRange(0, 1);

    [Fact]
    public void Pages_move_question_and_answer_together()
    {
        var likeness = new Likeness(0.8, 0.2).On(0.05);

        likeness.Question.ShouldBeLessThan(0.8);
        (likeness.Answer / likeness.Question).ShouldBe(0.25, 1e-9);
    }

    [Fact]
    public void Pages_of_one_event_alone_make_no_question()
    {
        for (var question = Questions.LeastLikeness; question < 1; question += 0.05)
            PagePrior.Of(question, 1).ShouldBeLessThan(question);
    }
}
