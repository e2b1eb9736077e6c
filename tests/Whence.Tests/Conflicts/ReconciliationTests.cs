using Whence.Conflicts;
using Whence.Matching;
using Whence.Quantities;

namespace Whence.Tests.Conflicts;

public sealed class ReconciliationTests
{
    private const string Ministry = "Ministry of Defence of Veskaria";
    private const string Staff = "General Staff of the Armed Forces of Tarvonia";

    private static readonly GistFigure Dozens = Made.Figure(new(24, 99), "dozens", "soldier", "killed") with { Approximate = true };

    [Fact]
    public void The_most_conservative_figure_reads_dozens_as_twelve()
    {
        var tally = Tally.Of([Made.Claim("c1", Ministry, 3, Dozens), Made.Claim("c2", Staff, 3, Made.Killed(80))]).ShouldHaveSingleItem();

        var reading = Reconciliation.Of(tally, ReconciliationPolicy.MostConservative);

        reading.Number.ShouldBe(new Bounds(12, 12));
        reading.Disputed.ShouldBe(new Bounds(12, 99));
        reading.Claims.ShouldBe(["c1", "c2"]);
    }

    [Fact]
    public void Only_the_current_figure_of_each_source_takes_part()
    {
        var tally = Tally.Of([Made.Claim("c1", Ministry, 3, Made.Killed(100)), Made.Claim("c2", Ministry, 4, Made.Killed(140)), Made.Claim("c3", Staff, 4, Made.Killed(200)), Made.Claim("c4", "Northwire", 2, Made.Killed(150))]).ShouldHaveSingleItem();

        Reconciliation.Of(tally, ReconciliationPolicy.Median).Number.ShouldBe(new Bounds(150, 150));
        Reconciliation.Of(tally, ReconciliationPolicy.Latest).Number.Low.ShouldBe(140);
        Reconciliation.Of(tally, ReconciliationPolicy.Range).Number.ShouldBe(new Bounds(140, 200));
        tally.Words.ShouldBe("soldiers killed");
    }

    [Fact]
    public void A_figure_that_is_open_above_leaves_the_least_as_it_says()
    {
        var tally = Tally.Of([Made.Claim("c1", Ministry, 3, Made.Figure(new(null, 400), "up to 400", "soldier", "killed")), Made.Claim("c2", Staff, 3, Made.Figure(new(250, null), "over 250", "soldier", "killed"))]).ShouldHaveSingleItem();

        Reconciliation.Of(tally, ReconciliationPolicy.MostConservative).Number.ShouldBe(new Bounds(250, 250));
        Reconciliation.Of(tally, ReconciliationPolicy.MostConservative).Disputed.ShouldBe(new Bounds(250, 400));
    }

    [Fact]
    public void No_figures_come_to_no_number()
    {
        Reconciliation.Of([], ReconciliationPolicy.Range).Number.ShouldBe(default);
    }
}
