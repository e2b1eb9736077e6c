using Whence.Claims;

namespace Whence.Tests.Claims;

public sealed class RejoindersTests
{
    [Fact]
    public void A_denial_is_of_the_claim_before_it_that_tells_the_same_event() =>
        EdgesOf("Tarvonia’s General Staff said that the frigate Halden had been hit by two missiles. The weather was calm. Veskaria disputed that the frigate Halden had been hit.")
            .ShouldBe([(2, RelationKind.Denies, 1)]);

    [Fact]
    public void Words_of_one_event_are_kin() =>
        EdgesOf("Mira Talven said that a drone struck the depot in Oristad. Later Oren Dask denied that the depot was attacked.")
            .ShouldBe([(2, RelationKind.Denies, 1)]);

    [Fact]
    public void A_denial_of_what_a_later_sentence_tells_is_of_that_one() =>
        EdgesOf("Veskaria denied that the frigate Halden had been hit. According to Mira Talven, the frigate Halden was hit by two missiles.")
            .ShouldBe([(1, RelationKind.Denies, 2)]);

    [Fact]
    public void A_denial_of_something_else_is_of_nothing_on_the_page() =>
        EdgesOf("Mira Talven said that the bridge had been blown up. Oren Dask denied that the elections would be postponed.").ShouldBeEmpty();

    [Fact]
    public void Nobody_denies_a_claim_of_ones_own() =>
        EdgesOf("Mira Talven said that the frigate Halden had been hit. Mira Talven denied that the frigate Halden had been hit.").ShouldBeEmpty();

    [Fact]
    public void Denied_allegations_are_those_right_before_about_who_denies() =>
        EdgesOf("Tarvonia said that Veskaria had shelled the hospital. Veskaria denied the allegations.")
            .ShouldBe([(2, RelationKind.Denies, 1)]);

    [Fact]
    public void Denied_allegations_are_not_those_about_somebody_else() =>
        EdgesOf("Mira Talven said that the harvest had failed. The wind turned. Veskaria denied the allegations.").ShouldBeEmpty();

    [Fact]
    public void A_confirmation_is_of_the_claim_that_it_repeats() =>
        EdgesOf("Mira Talven said that 40 lorries had burnt near Oristad. Oren Dask confirmed that 40 lorries had burnt.")
            .ShouldBe([(2, RelationKind.Confirms, 1)]);

    [Fact]
    public void What_cannot_be_confirmed_confirms_nothing() =>
        EdgesOf("Mira Talven said that 40 lorries had burnt near Oristad. Oren Dask could not confirm that 40 lorries had burnt.")
            .ShouldNotContain(edge => edge.Kind == RelationKind.Confirms);

    [Fact]
    public void A_claim_answers_an_earlier_version_of_the_page_by_correcting_it() =>
        EdgesOf("Mira Talven said that 14 lorries had burnt near Oristad.\n\nAn earlier version of this article said that 40 lorries had burnt near Oristad.")
            .ShouldBe([(1, RelationKind.Corrects, 2)]);

    [Fact]
    public void A_newer_count_of_the_same_source_updates_the_older_one() =>
        EdgesOf("Mira Talven said that 40 people had been killed. The river rose. Mira Talven now said that 52 people had been killed.")
            .ShouldContain((2, RelationKind.Updates, 1));

    [Fact]
    public void A_page_of_ten_thousand_denials_is_read_in_time()
    {
        var page = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Mira Talven denied that ferry {i} had been hit near Oristad on the way home. "));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var claims = Reader.Read(Page.Of(page), Gear.Rules).Claims;

        claims.Length.ShouldBeGreaterThan(5_000);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
    }

    /// <summary>The edges between attributions, each by its number on the page.</summary>
    private static List<(int From, RelationKind Kind, int To)> EdgesOf(string page) =>
        [.. Page.Read(page).Claims.SelectMany(claim => claim.Relations.Select(edge => (Number(claim.Id), edge.Kind, Number(edge.To))))];

    private static int Number(string id) => int.Parse(id[1..]);
}
