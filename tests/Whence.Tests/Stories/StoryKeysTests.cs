using Whence.Stories;

namespace Whence.Tests.Stories;

public sealed class StoryKeysTests
{
    [Theory]
    [InlineData(5, 5)]
    [InlineData(5, 12)]
    [InlineData(12, 5)]
    [InlineData(null, null)]
    [InlineData(5, null)]
    public void Pages_on_one_event_find_each_other_within_a_week(int? day, int? other)
    {
        var filed = StoryKeys.Of(Newsstand.Gist(Newsstand.Spill, day));

        var sought = StoryKeys.Near(Newsstand.Gist(Newsstand.SpillElsewhere, other));

        sought.Intersect(filed).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_page_is_filed_under_few_keys()
    {
        var keys = StoryKeys.Of(Newsstand.Gist(Newsstand.Spill, 5));

        keys.Length.ShouldBeInRange(1, StoryKeys.Most);
        keys.ShouldBe(keys.Distinct());
    }

    [Fact]
    public void A_page_without_words_is_filed_nowhere() => StoryKeys.Of(new()).ShouldBeEmpty();
}
