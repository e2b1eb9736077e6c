using System.Collections.Immutable;
using Whence.Matching;
using Whence.Origins;
using Whence.Sources;
using static Whence.Tests.Origins.Newsstand;

namespace Whence.Tests.Origins;

public sealed class OriginCounterTests
{
    private static OriginRange Sources(params FiledClaim[] claims) => OriginCounter.Count(claims).Levels.Source;

    [Fact]
    public void Outlets_that_end_at_one_institution_are_one_origin()
    {
        var count = OriginCounter.Count([Claim("p1", "The Oristad Courier", Staff), Claim("p2", "Tarvon Today", Northwire, Staff), Claim("p3", "Belmark Herald", Staff)]);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Pages.ShouldBe(3);
        count.Outlets.ShouldBe(3);
        count.Joins.Select(join => (join.A, join.B, join.Rule)).ShouldBe([("c-p1", "c-p2", JoinRule.SameOrigin), ("c-p1", "c-p3", JoinRule.SameOrigin)]);
        count.Joins[0].Evidence.ShouldContain("General Staff");
    }

    [Fact]
    public void Two_who_speak_for_themselves_are_two_origins() => Sources(Claim("p1", "A", Staff), Claim("p2", "B", Mayor)).ShouldBe(new(2, 2));

    [Fact]
    public void Who_ends_at_a_relay_of_another_adds_nothing()
    {
        var count = OriginCounter.Count([Claim("p1", "The Oristad Courier", Northwire), Claim("p2", "Tarvon Today", Northwire, Staff)]);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Joins.ShouldHaveSingleItem().Rule.ShouldBe(JoinRule.RelayOf);
    }

    [Fact]
    public void A_relay_of_two_does_not_make_them_one() =>
        Sources(Claim("p1", "A", Northwire), Claim("p2", "B", Northwire, Staff), Claim("p3", "C", Northwire, Mayor)).ShouldBe(new(2, 2));

    [Fact]
    public void According_to_an_outlet_goes_on_through_that_outlets_own_page()
    {
        var count = OriginCounter.Count([Claim("p1", "Tarvon Today", Northwire), Claim("p2", "Northwire", Mayor)]);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Origins.ShouldHaveSingleItem().Name.ShouldBe("Ilse Torvald");
        count.Trails.Single(trail => trail.Claim == "c-p1").Steps.ShouldBe(["Northwire", "Ilse Torvald"]);
    }

    [Fact]
    public void The_Courier_is_The_Oristad_Courier_where_no_other_one_is() =>
        Sources(Claim("p1", "Tarvon Today", Named("the Courier", SourceKind.Group)), Claim("p2", "The Oristad Courier", Mayor)).ShouldBe(new(1, 1));

    [Fact]
    public void What_a_page_says_in_its_own_voice_is_unsourced()
    {
        var count = OriginCounter.Count([Claim("p1", "A", Staff), Writer("p2", "B"), Writer("p3", "C")]);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Unsourced.ShouldBe(2);
        count.Pages.ShouldBe(3);
    }

    [Fact]
    public void What_another_page_cites_is_its_outlets_own_reporting()
    {
        var count = OriginCounter.Count([Claim("p1", "Tarvon Today", Northwire), Writer("p2", "Northwire")]);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Unsourced.ShouldBe(0);
        count.Ending(TrailEnd.Held).ShouldBe(2);
    }

    [Fact]
    public void Of_a_copied_passage_the_page_that_names_its_source_stands_for_all()
    {
        var links = new OriginLinks { Copied = [new CopiedPair("c-p1", "c-p2", "120 of 130 words are the same")] };

        var count = OriginCounter.Count([Claim("p1", "Northwire", Staff), Writer("p2", "Tarvon Today")], links);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Unsourced.ShouldBe(1);
        count.Joins.ShouldHaveSingleItem().ShouldBe(new OriginJoin("c-p1", "c-p2", JoinRule.Reprint, "120 of 130 words are the same"));
    }

    [Fact]
    public void An_unnamed_source_that_was_copied_is_one()
    {
        var links = new OriginLinks { Copied = [new CopiedPair("c-p1", "c-p2", "the same paragraph")] };

        OriginCounter.Count([Claim("p1", "A", Unnamed("official")), Claim("p2", "B", Unnamed("official"))], links).Levels.Source.ShouldBe(new(1, 1));
    }

    [Fact]
    public void The_same_words_of_two_who_are_named_are_two_statements()
    {
        var links = new OriginLinks { Copied = [new CopiedPair("c-p1", "c-p2", "the same sentence"), new CopiedPair("c-p1", "c-p3", "the same sentence"), new CopiedPair("c-p2", "c-p3", "the same sentence")] };

        OriginCounter.Count([Claim("p1", "A", Staff), Claim("p2", "B", Mayor), Writer("p3", "C")], links).Levels.Source.ShouldBe(new(2, 2));
    }

    [Fact]
    public void Unnamed_sources_are_one_or_many() =>
        Sources(Claim("p1", "A", Unnamed("senior official")), Claim("p2", "B", Unnamed("senior official")), Claim("p3", "C", Unnamed("officer"))).ShouldBe(new(1, 3));

    [Fact]
    public void An_unnamed_source_is_never_one_with_a_named_one() =>
        Sources(Claim("p1", "A", Unnamed("mayor")), Claim("p2", "B", Mayor), Claim("p3", "C", Unnamed("official"))).ShouldBe(new(2, 3));

    [Fact]
    public void Unnamed_sources_behind_one_relay_are_one()
    {
        var count = OriginCounter.Count([Claim("p1", "A", Northwire, Unnamed("senior official", "official")), Claim("p2", "B", Northwire, Unnamed("source"))]);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Joins.ShouldHaveSingleItem().Evidence.ShouldContain("Northwire");
    }

    [Fact]
    public void A_soldier_and_a_diplomat_behind_one_relay_stay_apart() =>
        Sources(Claim("p1", "A", Northwire, Unnamed("soldier")), Claim("p2", "B", Northwire, Unnamed("diplomat"))).ShouldBe(new(1, 2));

    [Fact]
    public void Two_unnamed_sources_of_one_page_stay_apart()
    {
        var second = Claim("p1", "A", Northwire, Unnamed("officer")) with { Id = "c-p1b", LocalId = "a2" };

        Sources(Claim("p1", "A", Northwire, Unnamed("official")), second).ShouldBe(new(1, 2));
    }

    [Fact]
    public void A_credit_is_a_relay()
    {
        var links = new OriginLinks { Credits = new Dictionary<string, string>(StringComparer.Ordinal) { ["p1"] = "Northwire", ["p2"] = "Northwire" } };

        OriginCounter.Count([Claim("p1", "A", Unnamed("official")), Claim("p2", "B", Unnamed("official"))], links).Levels.Source.ShouldBe(new(1, 1));
        OriginCounter.Count([Writer("p1", "A"), Writer("p2", "B")], links).ShouldSatisfyAllConditions(c => c.Levels.Source.ShouldBe(new(1, 1)), c => c.Unsourced.ShouldBe(0));
    }

    [Fact]
    public void Eight_words_of_a_quotation_in_two_contents_make_them_one()
    {
        var count = OriginCounter.Count([Claim("p1", "A", Mayor).Quoting(7, 8, 9), Claim("p2", "B", Unnamed("resident")).Quoting(3, 8), Claim("p3", "C", Unnamed("resident")).Quoting(11)]);

        count.Levels.Source.ShouldBe(new(2, 2));
        count.Joins.ShouldHaveSingleItem().Rule.ShouldBe(JoinRule.SharedQuotation);
    }

    [Fact]
    public void Parallel_sources_are_several_origins()
    {
        var both = Claim("p1", "A", Staff) with { Others = [RouteOf(Mayor)] };

        Sources(both, Claim("p2", "B", Mayor)).ShouldBe(new(2, 2));
    }

    [Fact]
    public void Told_to_two_agencies_is_one_origin()
    {
        var told = Claim("p1", "A", Northwire, Mayor) with { Others = [RouteOf(Courier, Mayor)] };

        Sources(told).ShouldBe(new(1, 1));
    }

    [Fact]
    public void Nested_attributions_of_one_page_count_once()
    {
        var outer = Claim("p1", "A", Unnamed("report"));
        var inner = Claim("p1", "A", Unnamed("report"), Staff) with { Id = "c-p1b", LocalId = "a2", Inside = "a1" };

        Sources(outer, inner).ShouldBe(new(1, 1));
    }

    [Fact]
    public void A_named_spokesman_is_a_source_of_his_own_and_of_the_institutions_family()
    {
        var spokesman = Named("Pavel Orlin", SourceKind.Person) with { SpeaksFor = Staff.Name };

        var count = OriginCounter.Count([Claim("p1", "A", spokesman), Claim("p2", "B", Staff), Claim("p3", "C", Mayor)]);

        count.Levels.Source.ShouldBe(new(3, 3));
        count.Levels.Family.ShouldBe(new(2, 2));
        count.Joins.ShouldHaveSingleItem().Rule.ShouldBe(JoinRule.Family);
    }

    [Fact]
    public void A_governments_bodies_are_one_family()
    {
        var count = OriginCounter.Count([Claim("p1", "A", Staff), Claim("p2", "B", Ministry), Claim("p3", "C", Institution("Ministry of Defence of Tarvonia"))]);

        count.Levels.ShouldBe(new(new(3, 3), new(2, 2), new(2, 2)));
    }

    [Fact]
    public void A_states_officials_are_of_its_government_and_may_be_one()
    {
        var officials = Named("Veskarian officials", SourceKind.Group);

        var count = OriginCounter.Count([Claim("p1", "A", officials), Claim("p2", "B", officials), Claim("p3", "C", Ministry)]);

        count.Levels.Source.ShouldBe(new(2, 3));
        count.Levels.Family.ShouldBe(new(1, 1));
    }

    [Fact]
    public void Four_pages_of_three_outlets_on_one_origin_are_circular()
    {
        var count = OriginCounter.Count([Claim("p1", "A", Staff), Claim("p2", "B", Staff), Writer("p3", "C"), Writer("p4", "A")]);

        count.Circular.ShouldBe("4 pages · 3 outlets · 1 origin: General Staff of the Armed Forces of Veskaria");
        OriginCounter.Count([Claim("p1", "A", Staff), Claim("p2", "B", Staff), Writer("p3", "B"), Writer("p4", "A")]).Circular.ShouldBeNull();
        OriginCounter.Count([Claim("p1", "A", Staff), Claim("p2", "B", Mayor), Writer("p3", "C"), Writer("p4", "D")]).Circular.ShouldBeNull();
    }

    [Fact]
    public void A_page_that_leads_back_to_its_own_outlet_is_circular()
    {
        var count = OriginCounter.Count([Writer("p1", "Northwire"), Claim("p2", "The Oristad Courier", Northwire), Claim("p3", "Northwire", Courier)]);

        count.Levels.Source.ShouldBe(new(1, 1));
        count.Circular.ShouldNotBeNull().ShouldContain("leads back to itself");
    }

    [Fact]
    public void Where_a_trail_ends_is_said()
    {
        var linked = Claim("p2", "B", Ministry with { Url = "https://mod.veskaria.example/77" });

        var count = OriginCounter.Count([Claim("p1", "A", Mayor), linked, Claim("p3", "C", Staff)], new OriginLinks { Held = ImmutableHashSet.Create(Staff.Name) });

        (count.Ending(TrailEnd.Named), count.Ending(TrailEnd.Linked), count.Ending(TrailEnd.Held)).ShouldBe((1, 1, 1));
    }

    [Fact]
    public void An_unnamed_report_with_a_link_to_a_page_goes_on_through_it()
    {
        var links = new OriginLinks { Pages = new Dictionary<string, string>(StringComparer.Ordinal) { ["https://northwire.example/5"] = "p2" } };
        var report = Claim("p1", "A", Unnamed("report") with { Url = "https://northwire.example/5" });

        OriginCounter.Count([report, Claim("p2", "Northwire", Staff)], links).Levels.Source.ShouldBe(new(1, 1));
    }

    [Fact]
    public void An_answer_without_claims_rests_on_nothing()
    {
        var count = OriginCounter.Count([]);

        count.Levels.Source.ShouldBe(new(0, 0));
        count.Pages.ShouldBe(0);
    }
}
