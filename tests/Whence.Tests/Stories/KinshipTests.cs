using Whence.Matching;
using Whence.Stories;

namespace Whence.Tests.Stories;

public sealed class KinshipTests
{
    [Fact]
    public void Two_reports_on_one_wreck_are_of_one_story() =>
        Kinship.Of(Newsstand.Gist(Newsstand.Spill, 5), Newsstand.Gist(Newsstand.SpillElsewhere, 6)).ShouldBeGreaterThan(Kinship.Threshold);

    [Fact]
    public void Reports_on_other_events_of_the_day_are_not() =>
        Kinship.Of(Newsstand.Gist(Newsstand.Spill, 5), Newsstand.Gist(Newsstand.Strike, 5)).ShouldBeLessThan(Kinship.Threshold);

    [Fact]
    public void The_same_words_weeks_later_are_another_event() =>
        Kinship.Of(Newsstand.Gist(Newsstand.Spill, 1), Newsstand.Gist(Newsstand.SpillElsewhere, 29)).ShouldBeLessThan(Kinship.Threshold);

    [Fact]
    public void The_further_apart_the_days_the_less_speaks_for_one_event()
    {
        var first = Newsstand.Gist(Newsstand.Spill, 1);

        var scores = Enumerable.Range(1, 20).Select(day => Kinship.Of(first, Newsstand.Gist(Newsstand.SpillElsewhere, day))).ToList();

        scores.ShouldBe(scores.OrderDescending());
    }

    [Fact]
    public void Pages_without_a_day_are_judged_by_their_words() =>
        Kinship.Of(Newsstand.Gist(Newsstand.Spill), Newsstand.Gist(Newsstand.SpillElsewhere)).ShouldBeGreaterThan(Kinship.Threshold);

    [Fact]
    public void It_is_the_same_whichever_page_comes_first()
    {
        var (one, other) = (Newsstand.Gist(Newsstand.Spill, 5), Newsstand.Gist(Newsstand.SpillElsewhere));

        Kinship.Of(one, other).ShouldBe(Kinship.Of(other, one));
    }

    [Fact]
    public void A_page_without_words_is_kin_to_none()
    {
        var nothing = Newsstand.Gist("");

        Kinship.Of(nothing, nothing).ShouldBe(0);
        Kinship.Of(nothing, Newsstand.Gist(Newsstand.Spill)).ShouldBe(0);
    }

    [Fact]
    public void Pages_gather_by_event()
    {
        PageGist[] pages = [Newsstand.Gist(Newsstand.Spill, 5), Newsstand.Gist(Newsstand.Strike, 5), Newsstand.Gist(Newsstand.SpillElsewhere, 6)];

        var edges = from a in Enumerable.Range(0, 3) from b in Enumerable.Range(0, a) select new Edge(a, b, Kinship.Of(pages[a], pages[b]));

        Gathering.Groups(3, edges, Kinship.Threshold).ShouldBe([0, 1, 0]);
    }
}
