using Whence.Claims;
using Whence.Conflicts;
using Whence.Matching;
using Whence.Names;
using Whence.Stances;

namespace Whence.Tests.Conflicts;

public sealed class StandpointsTests
{
    private static readonly Gist Bridge = new() { Words = ["bridge", "strike", "missile"], Names = [new("Sarn", MentionKind.Place)], Event = "strike" };

    private const string Ministry = "Ministry of Defence of Veskaria";
    private const string Staff = "General Staff of the Armed Forces of Tarvonia";

    [Fact]
    public void A_source_that_rejects_what_another_asserts_denies_it()
    {
        var denial = Said("c2", Staff, 4) with { Rejects = true, CueText = "denied", Act = "deny" };

        var edge = Made.Among(Said("c1", Ministry, 3), denial).ShouldHaveSingleItem();

        (edge.Word, edge.A, edge.B).ShouldBe(("denial", "c2", "c1"));
        edge.Why.ShouldContain("denied");
    }

    [Fact]
    public void Words_that_say_that_it_is_not_so_deny_as_well()
    {
        var claim = Said("c2", Staff, 4);

        Made.Among(Said("c1", Ministry, 3), claim with { Gist = Bridge with { IsNegated = true } }).ShouldHaveSingleItem().Type.ShouldBe(ConflictType.Denial);
    }

    [Fact]
    public void To_deny_that_it_is_not_so_denies_nothing()
    {
        var claim = Said("c2", Staff, 4) with { Rejects = true };

        Made.Among(Said("c1", Ministry, 3), claim with { Gist = Bridge with { IsNegated = true } }).ShouldBeEmpty();
    }

    [Fact]
    public void Two_who_deny_the_same_do_not_deny_each_other()
    {
        var claims = new[] { Said("c1", Ministry, 3) with { Rejects = true }, Said("c2", Staff, 3) with { Rejects = true } };

        Disputes.Among(claims.Select(claim => new Answered(claim, 0))).ShouldBeEmpty();
    }

    [Fact]
    public void A_source_that_admits_what_it_had_denied_updates_itself()
    {
        var edge = Made.Among(Said("c1", Staff, 3) with { Rejects = true }, Said("c2", Staff, 5)).ShouldHaveSingleItem();

        (edge.Word, edge.A, edge.B).ShouldBe(("update", "c2", "c1"));
    }

    [Fact]
    public void What_a_page_marks_as_an_update_updates_what_its_outlet_had()
    {
        var update = Said("c2", Staff, 4) with { Marks = Marks.Update };

        Made.Among(Said("c1", Ministry, 3), update).ShouldHaveSingleItem().Word.ShouldBe("update");
    }

    [Fact]
    public void Another_source_that_confirms_is_kept_as_a_confirmation()
    {
        var confirms = Said("c2", Staff, 4) with { Act = "confirm", CueText = "confirmed" };

        var edge = Disputes.Among([new(Said("c1", Ministry, 3), 0), new(confirms, 0)]).ShouldHaveSingleItem();

        (edge.Word, edge.A, edge.B).ShouldBe(("confirmation", "c2", "c1"));
    }

    [Fact]
    public void An_article_that_tells_what_its_earlier_version_said_corrects_it()
    {
        var note = Said("c2", "unnamed publication", 5) with { Text = "An earlier version of this article said that the bridge was open" };

        var edge = Disputes.Among([new(Said("c1", Ministry, 3), 0), new(note, 0)]).ShouldHaveSingleItem();

        (edge.Word, edge.A, edge.B).ShouldBe(("correction", "c2", "c1"));
    }

    [Fact]
    public void What_a_page_says_of_its_own_claims_stays()
    {
        var denial = Said("c2", Staff, 3) with { PageId = "page of c1", LocalId = "a2", Relations = [new(RelationKind.Denies, "a1")] };

        Disputes.Among([new(Said("c1", Ministry, 3), 0), new(denial, 0)]).ShouldHaveSingleItem().Word.ShouldBe("denial");
    }

    [Fact]
    public void A_no_to_something_else_of_the_same_question_denies_nothing()
    {
        var other = Said("c2", Staff, 4) with { Rejects = true, Gist = new() { Words = ["minister", "resign", "today"], Names = [new("Sarn", MentionKind.Place)], Event = "resign" } };

        Made.Among(Said("c1", Ministry, 3), other).ShouldBeEmpty();
    }

    private static FiledClaim Said(string id, string origin, int day) => Made.Claim(id, origin, day) with { Gist = Bridge };
}
