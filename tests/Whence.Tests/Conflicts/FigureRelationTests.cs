using Whence.Conflicts;
using Whence.Matching;

namespace Whence.Tests.Conflicts;

public sealed class FigureRelationTests
{
    private const string Ministry = "Ministry of Defence of Veskaria";
    private const string Staff = "General Staff of the Armed Forces of Tarvonia";

    [Fact]
    public void Figures_that_one_number_satisfies_agree() =>
        Of(Made.Killed(100, 200), Made.Killed(150)).Standing.ShouldBe(FigureStanding.Agrees);

    [Fact]
    public void Figures_that_no_number_satisfies_differ_and_both_are_quoted()
    {
        var relation = Of(Made.Killed(100), Made.Killed(400));

        relation.Standing.ShouldBe(FigureStanding.Differs);
        relation.Why.ShouldContain("“100”");
        relation.Why.ShouldContain("“400”");
        relation.IsComparable.ShouldBeTrue();
    }

    [Fact]
    public void Another_status_shares_the_axis_and_is_not_comparable()
    {
        var relation = Of(Made.Killed(100), Made.Figure(new(null, 400), "up to 400", "soldier", "killed", "wounded"));

        relation.Standing.ShouldBe(FigureStanding.OtherStatus);
        relation.SharesAxis.ShouldBeTrue();
        relation.IsComparable.ShouldBeFalse();
        relation.Why.ShouldContain("killed");
    }

    [Fact]
    public void A_status_that_is_not_told_shares_the_axis() =>
        Of(Made.Killed(100), Made.Figure(new(120, 120), "120", "soldier")).ShouldBe(new(FigureStanding.OtherStatus, "the status of one is not stated"));

    [Fact]
    public void Another_unit_is_apart_with_its_reason()
    {
        var relation = Of(Made.Killed(100), Made.Killed(5) with { Unit = "USD" });

        relation.ShouldBe(new(FigureStanding.Apart, "their units differ"));
        relation.SharesAxis.ShouldBeFalse();
    }

    [Fact]
    public void Words_that_bound_a_number_narrow_nothing() =>
        Of(Made.Killed(100), Made.Figure(new(null, 50), "fewer than 50", "soldier", "killed") with { Scope = ["fewer", "soldier"] }).Standing.ShouldBe(FigureStanding.Differs);

    [Fact]
    public void Other_things_are_apart() =>
        Of(Made.Killed(100), Made.Figure(new(5, 5), "five", "bridge", "killed")).ShouldBe(new(FigureStanding.Apart, "they count different things"));

    [Fact]
    public void A_newer_figure_of_one_source_supersedes_its_older_one()
    {
        var (older, newer) = (Stated("c1", Ministry, 3, Made.Killed(100)), Stated("c2", Ministry, 4, Made.Killed(140)));

        FigureRelation.Of(older, newer).Standing.ShouldBe(FigureStanding.Superseded);
        FigureRelation.Of(newer, older).Standing.ShouldBe(FigureStanding.Supersedes);
        FigureRelation.Of(newer, older).Why.ShouldContain("takes the place of");
    }

    private static FigureRelation Of(GistFigure a, GistFigure b) => FigureRelation.Of(Stated("c1", Ministry, 3, a), Stated("c2", Staff, 3, b));

    private static StatedFigure Stated(string id, string origin, int day, GistFigure figure)
    {
        var claim = Made.Claim(id, origin, day, figure);
        return new(claim, claim.Gist!.Figures[0]);
    }
}
