using Whence.Matching;
using Whence.Names;
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
