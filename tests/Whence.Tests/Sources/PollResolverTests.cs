using Whence.Sources;

namespace Whence.Tests.Sources;

public sealed class PollResolverTests
{
    [Theory]
    [InlineData("73 percent of voters")]
    [InlineData("two in three Veskarians")]
    [InlineData("a large majority of voters")]
    public void Words_that_count_people_out_of_a_sample_are_a_share(string words) =>
        PollResolver.IsShare(Pages.Read($"In May, {words} said so.").Phrase(words)).ShouldBeTrue();

    [Theory]
    [InlineData("the majority leader Anna Berg")]
    [InlineData("officials in Oristad")]
    public void A_leader_of_the_majority_is_no_share(string words) =>
        PollResolver.IsShare(Pages.Read($"In May, {words} said so.").Phrase(words)).ShouldBeFalse();

    [Fact]
    public void The_poll_is_the_one_that_the_page_named_last()
    {
        var reading = Pages.Read("A Courier-Northwire poll asked them. A survey by the Oristad Institute asked others. They said no.");
        var polls = new PollResolver(new Scene(reading));

        polls.Before(0).ShouldBeNull();
        polls.Before(reading.At("asked them").Start)!.Name.ShouldBe("Courier-Northwire poll");
        polls.Before(reading.At("They said").Start)!.Name.ShouldBe("Oristad Institute survey");
    }

    [Fact]
    public void A_poll_by_some_of_its_makers_is_the_poll_by_all()
    {
        var reading = Pages.Read("A Courier-Northwire News poll asked them. The Courier poll found much.");

        var poll = new PollResolver(new Scene(reading)).Read(reading.Phrase("The Courier poll"));

        poll!.Name.ShouldBe("Courier-Northwire News poll");
        poll.Kind.ShouldBe(SourceKind.Publication);
    }

    [Fact]
    public void A_poll_of_a_land_has_no_maker() =>
        new PollResolver(new Scene(Pages.Read("A French poll asked them."))).Before(20).ShouldBeNull();

    [Theory]
    [InlineData("A Courier/Poll of voters said that 40 percent fear the flood. The poll said little else.")]
    [InlineData("Courier\nPoll: 40 percent fear the flood. The poll said little else.")]
    [InlineData("Courier-poll. The Courier poll said that 40 percent fear the flood.")]
    public void A_polls_name_without_a_blank_is_read_as_well(string text) => Should.NotThrow(() => Pages.Read(text));
}
