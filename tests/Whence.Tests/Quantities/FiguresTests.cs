using System.Globalization;
using Whence.Documents;
using Whence.Quantities;

namespace Whence.Tests.Quantities;

/// <summary>What a page's figures allow, what they count and in which state.</summary>
public sealed class FiguresTests
{
    [Theory]
    [InlineData("At least 12 people were injured in Oristad.", "At least 12: 12.. people wounded")]
    [InlineData("The rebels killed at least 40 soldiers near the river.", "at least 40: 40.. soldiers killed")]
    [InlineData("Police confirmed the arrest of 1,200 people.", "1,200: 1200..1200 people arrested")]
    [InlineData("More than 30,000 residents have fled.", "More than 30,000: 30000.. residents displaced")]
    [InlineData("The brigade lost 400 men or more.", "400: 400.. men lost")]
    [InlineData("Twenty-one miners were trapped.", "Twenty-one: 21..21 miners trapped")]
    [InlineData("Half a million Veskarians emigrated.", "Half a million: 500000..500000 Veskarians emigrated")]
    [InlineData("Tarvonia shot down over a dozen drones.", "over a dozen: 12.. drones destroyed")]
    [InlineData("The death toll has risen to 45.", "45: 45..45 - killed")]
    [InlineData("Up to 900 recruits have been captured, wounded or are missing.", "Up to 900: ..900 recruits captured,wounded,missing")]
    [InlineData("Some 70,000 IT employees are expected to leave in April.", "Some 70,000: 70000..70000 employees emigrated")]
    [InlineData("Thousands of deaths left a lot of pain.", "Thousands: 2000..9999 deaths killed")]
    [InlineData("One person was killed.", "One: 1..1 person killed")]
    public void A_figure_has_bounds_a_noun_and_a_status(string text, string expected) => Written(text).ShouldBe([expected]);

    [Theory]
    [InlineData("Gunmen killed 12 and injured 30.", "12: 12..12 - killed", "30: 30..30 - wounded")]
    [InlineData("The blast left 5 villagers killed and 13 wounded.", "5: 5..5 villagers killed", "13: 13..13 villagers wounded")]
    [InlineData("A shell hit 12 soldiers and 30 civilians were killed.", "12: 12..12 soldiers killed", "30: 30..30 civilians killed")]
    [InlineData("Sixteen people, including three children, were killed.", "Sixteen: 16..16 people killed", "three: 3..3 children killed")]
    [InlineData("The army lost 12 tanks, 30 trucks and two helicopters.", "12: 12..12 tanks destroyed", "30: 30..30 trucks destroyed", "two: 2..2 helicopters destroyed")]
    public void A_list_shares_its_verb_and_its_noun(string text, params string[] expected) => Written(text).ShouldBe(expected);

    [Theory]
    [InlineData("The army has from 10 to 15 tanks.", "from 10 to 15: 10..15 tanks ")]
    [InlineData("About 20-30 trucks burned.", "About 20-30: 20..30 trucks ")]
    [InlineData("It needs 7 to 15 thousand men.", "7 to 15 thousand: 7000..15000 men ")]
    [InlineData("Between 3,000-4,000 armored vehicles stood there.", "Between 3,000-4,000: 3000..4000 vehicles ")]
    [InlineData("Two or three ferries sank.", "Two or three: 2..3 ferries ")]
    [InlineData("Hundreds, if not thousands, of sheep drowned.", "Hundreds, if not thousands,: 200..9999 sheep ")]
    [InlineData("It fired several hundred thousand shells.", "several hundred thousand: 300000..999000 shells ")]
    [InlineData("Nearly 28 500 homes are dark.", "Nearly 28 500: 25650..28500 homes ")]
    [InlineData("They sent 1,600 strike and air defence missiles.", "1,600: 1600..1600 missiles ")]
    public void Ranges_and_words_give_both_ends(string text, string expected) => Written(text).ShouldBe([expected]);

    [Theory]
    [InlineData("The T-72 tanks and Su-35 jets fired under Article 5, 24/7, as Resolution 2202 says on Channel 4.")]
    [InlineData("The 101st brigade came at 9:30 a.m. and won 3-1.")]
    [InlineData("Anna Carver, 45, came in 1999. A 70-year-old man did not.")]
    [InlineData("On April 24 the council met. In 2014 protests began.")]
    public void Years_ages_clocks_scores_and_designations_are_no_figures(string text) => Written(text).ShouldBeEmpty();

    [Fact]
    public void A_share_names_its_whole_and_is_in_percent()
    {
        var share = Figures("A third of the recruits refused.").ShouldHaveSingleItem();

        (share.Bounds, share.Unit).ShouldBe((new Bounds(33.33, 33.33), "percent"));
        share.Share.ShouldNotBeNull();
        Figures("One in five soldiers deserted.").ShouldHaveSingleItem().Bounds.ShouldBe(new(20, 20));
        Figures("More than half of the army is gone.").ShouldHaveSingleItem().Bounds.ShouldBe(new(50, null));
    }

    [Fact]
    public void Sums_have_a_currency_and_what_they_are_for()
    {
        Written("An $800 million package was sent.").ShouldBe(["$800 million: 800000000..800000000 package "]);
        Figures("An $800 million package was sent.")[0].Currency.ShouldBe("USD");
        Figures("It cost 300 million euros.")[0].Currency.ShouldBe("EUR");
        Written("He asked for £2bn in military aid.").ShouldBe(["£2bn: 2000000000..2000000000 aid "]);
    }

    [Fact]
    public void Rates_changes_and_days_of_counting_stand_beside_the_figure()
    {
        Figures("They fire 300 shells a day.")[0].Per.ShouldBe("day");
        Figures("Prices rose by 20 percent.")[0].Change.ShouldBe("rise by");
        Figures("The number of guards fell to 300.")[0].Change.ShouldBe("fall to");
        Figures("As of March 3, 2022, 1,400 civilians were dead.")[0].AsOf!.Latest.ShouldBe(new DateOnly(2022, 3, 3));
    }

    private static string[] Written(string text)
    {
        var document = new Document { Id = "sha256:0", Name = "page", Text = text };
        return [.. Reader.Read(document).Quantities.Select(figure =>
            string.Create(CultureInfo.InvariantCulture, $"{document[figure.Span]}: {figure.Bounds.Low}..{figure.Bounds.High} {(figure.Of is { } of ? document[of].ToString() : "-")} {string.Join(',', figure.Status)}"))];
    }

    private static IReadOnlyList<Quantity> Figures(string text) => Reader.Read(new Document { Id = "sha256:0", Name = "page", Text = text }).Quantities;
}
