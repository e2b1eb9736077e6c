using Whence.Matching;
using Whence.Names;
using Whence.Sources;
using Whence.Tests.Claims;

namespace Whence.Tests.Matching;

public sealed class GistReaderTests
{
    [Fact]
    public void A_claim_comes_to_who_did_what_to_whom_and_how_many()
    {
        var gist = GistOf("The Veskarian ministry said that Tarvonian missiles killed 28 people in the port of Oristad.");

        gist.Event.ShouldBe("kill");
        gist.Words.ShouldContain("missil");
        gist.Forms.ShouldContain("missiles");
        gist.Figures.ShouldHaveSingleItem().Bounds.Low.ShouldBe(28);
        gist.Figures[0].Status.ShouldContain("killed");
        gist.IsNegated.ShouldBeFalse();
    }

    [Fact]
    public void A_surname_becomes_the_name_by_which_the_page_knows_its_bearer() =>
        GistOf("Mayor Irena Dolmek opened the bridge on Monday. The ministry said that Dolmek had resigned over the collapsed harbour wall.")
            .Names.ShouldContain(new GistName("Irena Dolmek", MentionKind.Person));

    [Fact]
    public void Who_acts_stands_before_the_verb_or_behind_by()
    {
        GistOf("The ministry said that the rebels destroyed a railway bridge.").Doers.ShouldBe(["rebel"]);
        GistOf("The ministry said that a railway bridge was destroyed by rebels.").Doers.ShouldBe(["rebel"]);
    }

    [Fact]
    public void A_statement_that_something_is_not_so_is_negated() =>
        GistOf("The ministry said that the harbour wall had not collapsed during the storm.").IsNegated.ShouldBeTrue();

    [Fact]
    public void That_nothing_speaks_for_it_negates_what_would_have_happened()
    {
        var gist = GistOf("The ministry said there was no evidence that the bridge was destroyed by rebels.");

        gist.IsNegated.ShouldBeTrue();
        gist.Event.ShouldBe("destroy");
    }

    [Theory]
    [InlineData("The ministry said that rebels launched three rockets at the harbour and caused no damage.")]
    [InlineData("The ministry said that rebels launched three rockets at Oristad, one of which did not explode.")]
    [InlineData("The ministry said that there was no doubt about the collapse of the harbour wall in Oristad.")]
    public void What_is_denied_beside_what_happened_negates_nothing(string text) => GistOf(text).IsNegated.ShouldBeFalse();

    [Fact]
    public void What_a_later_clause_denies_negates_nothing() =>
        GistOf("The mayor said: “Forty-three workers were killed in the fire at Korvel, and nobody has told us why.”").IsNegated.ShouldBeFalse();

    [Theory]
    [InlineData("The ministry said the army called up 512 reservists in Korvel this week, and the search went on.", "mobilise")]
    [InlineData("The ministry said that 512 reservists from Korvel were called up this week.", "mobilise")]
    public void A_verb_with_its_particle_is_what_happens(string text, string what) => GistOf(text).Event.ShouldBe(what);

    [Theory]
    [InlineData("The ministry said on Tuesday that 1367 reservists in Korvel received call-up papers.")]
    [InlineData("The ministry said that eight reservists in Korvel received call-up papers.")]
    public void Those_who_are_counted_stand_behind_the_number(string text) => GistOf(text).Figures.ShouldHaveSingleItem().Of.ShouldBe("reservist");

    [Theory]
    [InlineData("unnamed claims", false)]
    [InlineData("unnamed residents", true)]
    public void Claims_that_somebody_rejects_are_nobodys_while_a_group_stays(string who, bool states)
    {
        var reading = Page.Read("Tarvonia’s Ministry of Defence denied reports that 65 captured soldiers were handed over at the Korvel crossing in a prisoner exchange.");
        var denial = reading.Claims.First(claim => claim.Attribution is { Rejects: true });
        var inner = denial with
        {
            Id = "x1",
            Inside = denial.Id,
            Attribution = denial.Attribution! with { Rejects = false },
            Sourcing = new() { Chain = new([], new() { Name = who, Kind = SourceKind.Group }) },
        };

        (GistReader.Read(reading with { Claims = [denial, inner] })[1] is not null).ShouldBe(states);
    }

    [Fact]
    public void Reports_that_somebody_rejects_state_nothing_themselves()
    {
        var gists = GistReader.Read(Page.Read("Tarvonia’s Ministry of Defence denied reports that 65 captured soldiers were handed over at the Korvel crossing in a prisoner exchange."));

        gists.Count(gist => gist is not null).ShouldBe(1);
    }

    [Fact]
    public void An_outlets_own_furniture_has_no_gist() =>
        GistReader.Read(Page.Read("If you don't get the confirmation email from Korvel News within ten minutes, please check your spam folder.")).ShouldAllBe(gist => gist == null);

    [Fact]
    public void What_could_be_about_anything_has_no_gist() =>
        GistReader.Read(Page.Read("The ministry said it was good.")).ShouldAllBe(gist => gist == null);

    [Fact]
    public void Runs_of_eight_quoted_words_are_known_again_in_a_longer_quotation()
    {
        var whole = GistOf("\"The dam above the village of Korvel will not hold another week of rain,\" the minister said.");
        var part = GistOf("The minister said that the dam \"above the village of Korvel will not hold another week\".");

        whole.Quoted.Intersect(part.Quoted).ShouldNotBeEmpty();
        GistOf("The minister said that the dam above the village of Korvel would not hold another week of rain.").Quoted.ShouldBeEmpty();
    }

    private static Gist GistOf(string text) => GistReader.Read(Page.Read(text)).First(gist => gist is not null)!;
}
