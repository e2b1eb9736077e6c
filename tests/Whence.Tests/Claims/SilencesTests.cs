using Whence.Attributions;
using Whence.Claims;

namespace Whence.Tests.Claims;

public sealed class SilencesTests
{
    [Theory]
    [InlineData("Northwire has reached out to the Tarvonian Foreign Ministry for comment.", SilenceKind.Asked, "the Tarvonian Foreign Ministry")]
    [InlineData("Mira Talven did not immediately respond to a request for comment.", SilenceKind.NoAnswer, "Mira Talven")]
    [InlineData("Mira Talven declined to comment on the report.", SilenceKind.Declined, "Mira Talven")]
    [InlineData("Mira Talven could not be reached for comment on Monday.", SilenceKind.NoAnswer, "Mira Talven")]
    [InlineData("Mira Talven was not available for comment.", SilenceKind.NoAnswer, "Mira Talven")]
    [InlineData("Mira Talven failed to respond to several emails.", SilenceKind.NoAnswer, "Mira Talven")]
    [InlineData("There was no immediate comment from Mira Talven.", SilenceKind.NoAnswer, "Mira Talven")]
    [InlineData("Mira Talven has been contacted for comment.", SilenceKind.Asked, "Mira Talven")]
    [InlineData("Mira Talven had no comment.", SilenceKind.Declined, "Mira Talven")]
    public void Who_kept_silent_is_told(string page, SilenceKind kind, string party)
    {
        var reading = Page.Read(page);

        var silence = reading.Silences.ShouldHaveSingleItem();
        silence.Kind.ShouldBe(kind);
        reading.Document[silence.PartySpan].ToString().ShouldBe(party);
    }

    [Theory]
    [InlineData("Mira Talven did not respond to Northwire’s request for comment.", "Northwire")]
    [InlineData("Mira Talven did not reply to a Reuters request for comment.", "Reuters")]
    [InlineData("Mira Talven declined to comment.", null)]
    public void Who_asked_is_told_where_the_page_says_it(string page, string? asker) =>
        Page.Read(page).Silences.ShouldHaveSingleItem().Asker?.Name.ShouldBe(asker);

    [Fact]
    public void The_ministry_is_the_one_that_spoke_before() =>
        Page.Read("The Norwegian Foreign Ministry said that the talks had failed. The ministry declined to comment on the ferry.")
            .Silences.ShouldHaveSingleItem().Party.Name.ShouldBe("Ministry of Foreign Affairs of Norway");

    [Theory]
    [InlineData("The army did not respond to the attack.")]
    [InlineData("The king reached out to his neighbours.")]
    [InlineData("An agreement could not be reached.")]
    [InlineData("Oren Dask declined to say more, and the talks went on.")]
    [InlineData("The patients responded to the new drug.")]
    public void What_is_no_silence_is_not_taken_for_one(string page) =>
        Page.Read(page).Silences.ShouldBeEmpty();

    [Theory]
    [InlineData("Mira Talven declined to comment on the report.")]
    [InlineData("Mira Talven did not respond to a request for comment about the fire.")]
    [InlineData("Northwire has reached out to the Norwegian Foreign Ministry for comment.")]
    public void Silence_is_nobodys_statement(string page) =>
        Page.Read(page).Attributions.ShouldAllBe(attribution => attribution.Cue != null && attribution.Cue.Type != CueType.Speech && attribution.Cue.Type != CueType.Belief);
}
