using Whence.Attributions;
using Whence.Conflicts;
using Whence.Matching;
using Whence.Names;
using Whence.Sources;
using Whence.Stances;

namespace Whence.Tests.Conflicts;

public sealed class DriftsTests
{
    private const string Staff = "General Staff of the Armed Forces of Veskaria";

    private static readonly Gist Bridge = new() { Words = ["bridge", "strike", "missile"], Names = [new("Sarn", MentionKind.Place), new("Tarvonia", MentionKind.Place)], Event = "strike" };

    [Fact]
    public void A_belief_that_becomes_a_plain_assertion_got_surer()
    {
        var drift = Drifts.Between(Said("c1", "Tarvonian missiles struck the Sarn bridge") with { CueType = CueType.Belief, CueText = "believes" }, Said("c2", "Tarvonian missiles struck the Sarn bridge")).ShouldHaveSingleItem();

        (drift.Word, drift.From, drift.To, drift.Before).ShouldBe(("certainty", "c1", "c2", "believes"));
        drift.After.ShouldBe("Tarvonian missiles struck the Sarn bridge");
    }

    [Fact]
    public void A_possibility_that_falls_away_got_surer()
    {
        var drift = Drifts.Between(Said("c1", "Tarvonian missiles may have struck the Sarn bridge"), Said("c2", "Tarvonian missiles struck the Sarn bridge")).ShouldHaveSingleItem();

        (drift.Kind, drift.Before).ShouldBe((DriftKind.Certainty, "may"));
    }

    [Fact]
    public void A_higher_likelihood_is_surer_and_the_same_is_not()
    {
        var likely = Said("c1", "Tarvonian missiles likely struck the Sarn bridge") with { Likelihood = (0.55, 0.8) };

        Drifts.Between(likely, likely with { Id = "c2", PageId = "p2" }).ShouldBeEmpty();
        Drifts.Between(likely, likely with { Id = "c2", PageId = "p2", Text = "Tarvonian missiles probably struck the Sarn bridge", Likelihood = (0.95, 0.99) }).ShouldHaveSingleItem().Kind.ShouldBe(DriftKind.Certainty);
    }

    [Fact]
    public void Confidence_that_falls_away_got_surer()
    {
        var medium = Said("c1", "Tarvonian missiles struck the Sarn bridge") with { Marks = Marks.ConfidenceMedium, CueText = "say with medium confidence" };

        Drifts.Between(medium, Said("c2", "Tarvonian missiles struck the Sarn bridge")).ShouldHaveSingleItem().Before.ShouldBe("say with medium confidence");
        Drifts.Between(Said("c2", "Tarvonian missiles struck the Sarn bridge"), medium).ShouldBeEmpty();
    }

    [Fact]
    public void A_hedge_that_falls_away_is_lost()
    {
        var drift = Drifts.Between(Said("c1", "missiles reportedly struck the Sarn bridge") with { Hedges = ["reportedly"], Marks = Marks.Hedged }, Said("c2", "missiles struck the Sarn bridge")).ShouldHaveSingleItem();

        (drift.Word, drift.Before).ShouldBe(("hedge", "reportedly"));
    }

    [Fact]
    public void A_statement_that_ends_in_the_writers_voice_has_lost_its_source()
    {
        var echo = Said("c2", "Tarvonian missiles struck the Sarn bridge") with { IsWriter = true, Source = null, Route = new([], null), CueText = null, CueType = null };

        Drifts.Between(Said("c1", "Tarvonian missiles struck the Sarn bridge"), echo).ShouldHaveSingleItem().Word.ShouldBe("source");
    }

    [Fact]
    public void A_source_that_loses_its_name_is_lost()
    {
        var unnamed = Said("c2", "Tarvonian missiles struck the Sarn bridge") with { Route = new([Made.Party("The Oristad Courier", SourceKind.Outlet)], Made.Party("unnamed officials", SourceKind.Anonymous)) };

        Drifts.Between(Said("c1", "Tarvonian missiles struck the Sarn bridge"), unnamed).ShouldHaveSingleItem().Word.ShouldBe("source");
    }

    [Fact]
    public void Two_sources_that_differ_have_not_drifted()
    {
        var other = Said("c2", "Tarvonian missiles struck the Sarn bridge") with { Route = new([], Made.Party("Northwire", SourceKind.Outlet)) };

        Drifts.Between(Said("c1", "Tarvonian missiles may have struck the Sarn bridge"), other).ShouldBeEmpty();
    }

    [Fact]
    public void Claims_about_other_things_have_not_drifted()
    {
        var other = Said("c2", "The parliament meets on the budget") with { Gist = new() { Words = ["parliament", "meet", "budget"], Names = [new("Oristad", MentionKind.Place)] } };

        Drifts.Between(Said("c1", "Tarvonian missiles may have struck the Sarn bridge"), other).ShouldBeEmpty();
    }

    [Fact]
    public void More_than_four_hundred_that_become_four_hundred_are_a_figure_sharpened()
    {
        var over = Said("c1", "over 400 soldiers were killed or wounded at the Sarn bridge", Made.Figure(new(400, null), "over 400", "soldier", "killed", "wounded"));
        var exact = Said("c2", "400 soldiers were killed at the Sarn bridge", Made.Figure(new(400, 400), "400", "soldier", "killed"));

        var drift = Drifts.Between(over, exact).ShouldHaveSingleItem();

        (drift.Word, drift.Before, drift.After).ShouldBe(("figure", "over 400 soldiers were killed or wounded at the Sarn bridge", "400 soldiers were killed at the Sarn bridge"));
    }

    [Fact]
    public void A_new_count_of_a_later_day_is_no_figure_changed()
    {
        var old = Said("c1", "400 soldiers were killed at the Sarn bridge", Made.Killed(400));
        var later = Said("c2", "450 soldiers were killed at the Sarn bridge", Made.Killed(450)) with { Published = new(new(2031, 5, 9), new(2031, 5, 9), Documents.DateBasis.Given) };

        Drifts.Between(old, later).ShouldBeEmpty();
    }

    [Fact]
    public void A_quotation_cut_inside_its_sentence_is_shortened()
    {
        var whole = Said("c1", "We will leave the town if the council asks us to do so in writing.") with { Speech = Speech.Direct };
        var cut = Said("c2", "He said that “we will leave the town if the council asks us” soon") with { Speech = Speech.Mixed };

        var drift = Drifts.Between(whole, cut).ShouldHaveSingleItem();

        (drift.Word, drift.After).ShouldBe(("quotation", "we will leave the town if the council asks us"));
    }

    [Fact]
    public void A_quotation_with_other_words_is_altered()
    {
        var whole = Said("c1", "We will leave the town if the council asks us.") with { Speech = Speech.Direct };

        Drifts.Between(whole, Said("c2", "We must leave the town when the council asks us.") with { Speech = Speech.Direct }).ShouldHaveSingleItem().Kind.ShouldBe(DriftKind.Quotation);
    }

    [Fact]
    public void One_whole_sentence_of_a_speech_is_no_shortened_quotation()
    {
        var speech = Said("c1", "We have talked long enough now. We will leave the town in May. Nobody can stop us.") with { Speech = Speech.Direct };

        Drifts.Between(speech, Said("c2", "We will leave the town in May.") with { Speech = Speech.Direct }).ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_that_becomes_an_army_is_a_subject_widened()
    {
        var drift = Drifts.Between(Said("c1", "a Tarvonian unit near Sarn struck the bridge"), Said("c2", "Tarvonian troops struck the bridge")).ShouldHaveSingleItem();

        (drift.Word, drift.Before, drift.After).ShouldBe(("subject", "a Tarvonian unit near Sarn", "Tarvonian troops"));
    }

    [Fact]
    public void A_headline_that_is_surer_than_every_line_of_its_body_claims_more()
    {
        var headline = Said("c1", "Tarvonian missiles strike Sarn bridge") with { InHeadline = true, IsWriter = true, Route = new([], null), CueType = null, CueText = null };
        var body = Said("c2", "Tarvonian missiles may have struck the Sarn bridge") with { PageId = headline.PageId, LocalId = "a2" };

        var drift = Drifts.Inside([headline, body]).ShouldHaveSingleItem();
        (drift.Word, drift.From, drift.To, drift.Before).ShouldBe(("headline", "c2", "c1", "may"));
    }

    [Fact]
    public void A_headline_that_one_line_of_its_body_carries_claims_no_more()
    {
        var headline = Said("c1", "Tarvonian missiles strike Sarn bridge") with { InHeadline = true };
        var hedged = Said("c2", "Tarvonian missiles may have struck the Sarn bridge");
        var plain = Said("c3", "Tarvonian missiles struck the Sarn bridge");

        Drifts.Inside([headline, hedged, plain]).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_open_in_other_words_got_no_surer()
    {
        Drifts.Between(Said("c1", "Tarvonian missiles may have struck the Sarn bridge"), Said("c2", "a strike of Tarvonian missiles on the Sarn bridge is possible")).ShouldBeEmpty();
    }

    [Fact]
    public void A_possibility_of_something_else_in_the_claim_says_nothing_about_it()
    {
        Drifts.Between(Said("c1", "whatever people may think, missiles struck the Sarn bridge"), Said("c2", "missiles struck the Sarn bridge")).ShouldBeEmpty();
    }

    private static FiledClaim Said(string id, string text, params GistFigure[] figures) =>
        Made.Claim(id, Staff, 3) with { Text = text, Gist = Bridge with { Figures = [.. figures] } };
}
