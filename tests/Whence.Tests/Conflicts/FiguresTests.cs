using Whence.Conflicts;
using Whence.Matching;
using Whence.Names;
using Whence.Sources;

namespace Whence.Tests.Conflicts;

public sealed class FiguresTests
{
    private const string Ministry = "Ministry of Defence of Veskaria";
    private const string Staff = "General Staff of the Armed Forces of Tarvonia";

    [Fact]
    public void Two_sources_whose_figures_no_number_satisfies_are_in_conflict()
    {
        var edges = Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Staff, 3, Made.Killed(400)));

        var edge = edges.ShouldHaveSingleItem();
        edge.Word.ShouldBe("figures");
        (edge.A, edge.B).ShouldBe(("c1", "c2"));
        edge.Why.ShouldContain("120");
        edge.Why.ShouldContain(Staff);
    }

    [Fact]
    public void Figures_that_one_number_satisfies_agree()
    {
        var over = Made.Figure(new(100, null), "over 100", "soldier", "killed");

        Made.Among(Made.Claim("c1", Ministry, 3, over), Made.Claim("c2", Staff, 3, Made.Killed(120))).ShouldBeEmpty();
    }

    [Fact]
    public void About_three_hundred_may_be_two_hundred_and_eighty_but_not_two_hundred()
    {
        var about = Made.Killed(300, text: "about 300") with { Approximate = true };

        Made.Among(Made.Claim("c1", Ministry, 3, about), Made.Claim("c2", Staff, 3, Made.Killed(280))).ShouldBeEmpty();
        Made.Among(Made.Claim("c1", Ministry, 3, about), Made.Claim("c2", Staff, 3, Made.Killed(200))).ShouldHaveSingleItem().Type.ShouldBe(ConflictType.Figures);
    }

    [Fact]
    public void A_round_number_of_thousands_is_read_as_rounded_and_twenty_is_not()
    {
        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(38_700)), Made.Claim("c2", Staff, 3, Made.Killed(38_740))).ShouldBeEmpty();
        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(20)), Made.Claim("c2", Staff, 3, Made.Killed(22))).ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_killed_and_what_is_lost_in_any_way_cannot_be_compared()
    {
        var killed = Made.Figure(new(7000, 15000), "between 7,000 and 15,000", "soldier", "killed");
        var all = Made.Figure(new(null, 40000), "up to 40,000", "soldier", "killed", "wounded", "captured", "missing");
        var lost = Made.Figure(new(28500, 28500), "28,500", "personnel", "lost");

        var edges = Made.Among(Made.Claim("c1", Ministry, 3, killed), Made.Claim("c2", Staff, 3, all), Made.Claim("c3", "Northwire", 3, lost));

        edges.Length.ShouldBe(3);
        edges.ShouldAllBe(edge => edge.Type == ConflictType.NotComparable);
        edges.ShouldContain(edge => edge.Why.Contains("killed and wounded and captured and missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Killed_and_wounded_are_two_questions_and_no_edge()
    {
        var wounded = Made.Figure(new(300, 300), "300", "soldier", "wounded");

        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Staff, 3, wounded)).ShouldBeEmpty();
    }

    [Fact]
    public void Soldiers_and_all_people_cannot_be_compared()
    {
        var people = Made.Figure(new(500, 500), "500", "people", "killed");

        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Staff, 3, people)).ShouldHaveSingleItem().Word.ShouldBe("not comparable");
    }

    [Fact]
    public void A_part_of_the_soldiers_is_not_all_of_them()
    {
        var foreign = Made.Killed(40) with { Scope = ["foreign", "soldier"] };

        var edge = Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Staff, 3, foreign)).ShouldHaveSingleItem();

        edge.Word.ShouldBe("not comparable");
        edge.Why.ShouldContain("foreign");
    }

    [Fact]
    public void The_dead_of_two_towns_are_not_in_conflict()
    {
        var (a, b) = (Made.Claim("c1", Ministry, 3, Made.Killed(12)), Made.Claim("c2", Staff, 3, Made.Killed(30)));
        a = a with { Gist = a.Gist! with { Names = [new("Oristad", MentionKind.Place)] } };
        b = b with { Gist = b.Gist! with { Names = [new("Sarn", MentionKind.Place)] } };

        Made.Among(a, b).ShouldHaveSingleItem().Type.ShouldBe(ConflictType.NotComparable);
    }

    [Fact]
    public void Tanks_and_soldiers_have_nothing_to_do_with_one_another()
    {
        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Staff, 3, Made.Figure(new(30, 30), "30", "tank", "lost"))).ShouldBeEmpty();
    }

    [Fact]
    public void A_newer_figure_of_the_same_source_takes_the_older_ones_place()
    {
        var edges = Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Ministry, 4, Made.Killed(135)), Made.Claim("c3", Ministry, 6, Made.Killed(150)));

        edges.ShouldAllBe(edge => edge.Type == ConflictType.Supersession);
        edges.Select(edge => (edge.A, edge.B)).ShouldBe([("c2", "c1"), ("c3", "c2")], ignoreOrder: true);
    }

    [Fact]
    public void An_older_page_that_comes_late_changes_nothing()
    {
        var pages = new[] { Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Ministry, 4, Made.Killed(135)), Made.Claim("c3", Staff, 4, Made.Killed(90)) };

        Made.Among([pages[2], pages[1], pages[0]]).ToHashSet().SetEquals(Made.Among(pages)).ShouldBeTrue();
    }

    [Fact]
    public void A_page_that_still_carries_yesterdays_count_does_not_turn_it_back()
    {
        var edges = Made.Among(
            Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Ministry, 4, Made.Killed(135)),
            Made.Claim("c3", Ministry, 5, Made.Killed(128)), Made.Claim("c4", Ministry, 5, Made.Killed(120)));

        edges.ShouldAllBe(edge => edge.Type == ConflictType.Supersession);
        edges.Select(edge => (edge.A, edge.B)).ShouldBe([("c3", "c1"), ("c2", "c3")], ignoreOrder: true);
    }

    [Fact]
    public void The_day_as_of_which_was_counted_goes_before_the_pages_day()
    {
        var old = Made.Killed(120) with { AsOf = new(2031, 5, 1) };
        var newer = Made.Killed(135) with { AsOf = new(2031, 5, 2) };

        var edge = Made.Among(Made.Claim("c1", Ministry, 9, old), Made.Claim("c2", Ministry, 4, newer)).ShouldHaveSingleItem();

        (edge.Type, edge.A, edge.B).ShouldBe((ConflictType.Supersession, "c2", "c1"));
    }

    [Fact]
    public void Another_source_is_held_against_the_figure_that_was_current_on_its_day()
    {
        var edges = Made.Among(
            Made.Claim("c1", Ministry, 1, Made.Killed(120)), Made.Claim("c2", Ministry, 10, Made.Killed(150)), Made.Claim("c3", Ministry, 20, Made.Killed(180)),
            Made.Claim("c4", Staff, 10, Made.Killed(900)));

        edges.Where(edge => edge.Type == ConflictType.Figures).Select(edge => (edge.A, edge.B)).ShouldBe([("c2", "c4")]);
    }

    [Fact]
    public void A_toll_that_grows_from_day_to_day_is_no_conflict_between_sources_and_one_that_shrinks_is()
    {
        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(12)), Made.Claim("c2", Staff, 9, Made.Killed(30))).ShouldBeEmpty();
        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(30)), Made.Claim("c2", Staff, 9, Made.Killed(12))).ShouldHaveSingleItem().Type.ShouldBe(ConflictType.Figures);
    }

    [Fact]
    public void Two_unnamed_sources_are_never_one_that_replaces_its_figure()
    {
        var (a, b) = (Made.Claim("c1", "unnamed official", 3, Made.Killed(12)), Made.Claim("c2", "unnamed official", 4, Made.Killed(30)));
        var unnamed = new Route([], Made.Party("unnamed official", SourceKind.Anonymous));

        Made.Among(a with { Route = unnamed }, b with { Route = unnamed }).ShouldHaveSingleItem().Type.ShouldBe(ConflictType.Figures);
    }

    [Fact]
    public void A_revised_figure_corrects_the_old_one()
    {
        var revised = Made.Claim("c2", Ministry, 4, Made.Killed(110)) with { Text = "The toll was revised down to 110", Gist = new() { Figures = [Made.Killed(110) with { Status = ["killed"] }] } };

        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(140)), revised).ShouldContain(edge => edge.Type == ConflictType.Correction && edge.A == "c2");
    }

    [Fact]
    public void The_same_days_figure_in_round_words_does_not_break_the_line()
    {
        var nearly = Made.Killed(126, 140, "nearly 140") with { Approximate = true };

        var edges = Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(120)), Made.Claim("c2", Ministry, 4, Made.Killed(135)), Made.Claim("c3", Ministry, 4, nearly));

        edges.ShouldAllBe(edge => edge.Type == ConflictType.Supersession);
        edges.ShouldContain(edge => edge.A == "c2" && edge.B == "c1");
    }

    [Fact]
    public void Where_something_is_counted_does_not_say_whose_it_is()
    {
        var inUkraine = Made.Figure(new(40, 40), "40", "tank", "lost") with { Scope = ["tank", "Ukraine"] };
        var russian = Made.Figure(new(90, 90), "90", "tank", "lost") with { Scope = ["Russia", "tank"] };

        Made.Among(Made.Claim("c1", Ministry, 3, inUkraine), Made.Claim("c2", Staff, 3, russian)).ShouldNotContain(edge => edge.Type == ConflictType.Supersession);
        Made.Among(Made.Claim("c1", Ministry, 3, russian), Made.Claim("c2", Staff, 3, russian with { Bounds = new(200, 200), Scope = ["Ukraine", "tank"] })).ShouldBeEmpty();
    }

    [Fact]
    public void A_part_that_stands_beside_the_whole_is_no_conflict_with_the_whole()
    {
        var both = Made.Claim("c1", Ministry, 3, Made.Killed(400), Made.Killed(90));

        Made.Among(both, Made.Claim("c2", Staff, 3, Made.Killed(400))).ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_of_nothing_said_is_no_conflict_with_one_of_something()
    {
        Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(400)), Made.Claim("c2", Staff, 3, Made.Figure(new(15, 15), "15", null, "killed"))).ShouldBeEmpty();
    }

    [Fact]
    public void A_new_figure_takes_the_place_of_all_wordings_of_the_day_before()
    {
        var nearly = Made.Killed(126, 140, "nearly 140") with { Approximate = true };

        var edges = Made.Among(Made.Claim("c1", Ministry, 3, Made.Killed(135)), Made.Claim("c2", Ministry, 3, nearly), Made.Claim("c3", Ministry, 4, Made.Killed(138)));

        edges.Select(edge => (edge.Type, edge.A, edge.B)).ShouldBe([(ConflictType.Supersession, "c3", "c1"), (ConflictType.Supersession, "c3", "c2")], ignoreOrder: true);
    }
}
