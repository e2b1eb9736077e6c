using Whence.Sources;
using Whence.Stances;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests;

public abstract partial class LedgerContract
{
    private static IEnumerable<string> Found(ILedger ledger, ClaimQuery query)
    {
        var slice = ledger.Claims(query);
        slice.Total.ShouldBe(slice.Items.Count);
        return slice.Items.Select(claim => claim.Id);
    }

    [Theory]
    [InlineData("General Staff of the Armed Forces of Veskaria")]
    [InlineData("GENERAL STAFF")]
    [InlineData(" veskarian general staff ")]
    public void A_source_is_found_by_name_or_alias_in_any_case(string called)
    {
        var ledger = With(Bridge, Denial, Undated);

        Found(ledger, new() { Origin = called }).ShouldBe(["c1"]);
        Found(ledger, new() { Source = called }).ShouldBe(["c1"]);
        Found(ledger, new() { Via = called }).ShouldBeEmpty();
        ledger.Source(called)!.Id.ShouldBe(Staff.Id);
    }

    [Fact]
    public void A_source_with_letters_of_any_alphabet_is_found_in_any_case()
    {
        var ledger = With(Denial);

        Found(ledger, new() { Origin = "ILKA ÖRDÖG" }).ShouldBe(["c1"]);
        ledger.Source("ördög")!.Name.ShouldBe("Ilka Ördög");
        ledger.Source(Ilka.Id)!.Name.ShouldBe("Ilka Ördög");
        ledger.Source("Nobody").ShouldBeNull();
        ledger.Source("").ShouldBeNull();
    }

    [Fact]
    public void A_relay_is_found_as_relay_and_not_as_origin()
    {
        var ledger = With(Bridge, Denial, Undated);

        Found(ledger, new() { Via = "Northwire" }).ShouldBe(["c1"]);
        Found(ledger, new() { Via = Officials.Id }).ShouldBe(["c3"]);
        Found(ledger, new() { Origin = "Northwire" }).ShouldBeEmpty();
        Found(ledger, new() { Source = "northwire" }).ShouldBe(["c1"]);
    }

    [Fact]
    public void Parallel_routes_are_found_and_counted_as_well()
    {
        var text = "Ördög told Northwire and Tarvon Today that the road is open.";
        var ledger = With(Page(text, claims: [Says("the road is open", Ilka, Northwire).AlsoBy(new Chain([new(Tarvon, [])], Ilka))]));

        Found(ledger, new() { Via = "Tarvon Today" }).ShouldBe(["c1"]);
        ledger.Source(Tarvon.Id)!.AsRelay.ShouldBe(1);
        ledger.Source(Ilka.Id)!.AsOrigin.ShouldBe(1, "both routes go back to her, in one claim");
    }

    [Fact]
    public void Claims_are_found_by_outlet_page_voice_marks_and_day()
    {
        var ledger = With(Bridge, Denial, Undated);

        Found(ledger, new() { Outlet = "the oristad courier" }).ShouldBe(["c1", "c2"]);
        Found(ledger, new() { Outlet = Tarvon.Id }).ShouldBe(["c3"]);
        Found(ledger, new() { Page = "denial.txt" }).ShouldBe(["c3"]);
        Found(ledger, new() { Page = "no such page" }).ShouldBeEmpty();
        Found(ledger, new() { Writer = true }).ShouldBe(["c2"]);
        Found(ledger, new() { Writer = false }).ShouldBe(["c1", "c3", "c4"]);
        Found(ledger, new() { Marks = Marks.Hedged }).ShouldBe(["c4"]);
        Found(ledger, new() { Marks = Marks.Hedged | Marks.Denied }).ShouldBeEmpty();
        Found(ledger, new() { Since = new(2026, 3, 2) }).ShouldBe(["c3", "c4"], "an undated page counts by the day it came");
        Found(ledger, new() { Since = new(2026, 3, 4), Outlet = "Tarvon Today" }).ShouldBeEmpty();
    }

    [Fact]
    public void Blank_filters_filter_nothing()
    {
        var ledger = With(Bridge, Denial);

        Found(ledger, new() { Source = "", Origin = " ", Via = "", Outlet = "", Page = "", Text = "  " }).Count().ShouldBe(3);
        ledger.Pages(new() { Outlet = "", Text = " " }).Total.ShouldBe(2);
        ledger.Sources(new() { Text = "" }).Total.ShouldBe(5);
    }

    [Fact]
    public void An_outlet_is_found_by_an_alias_that_a_page_gives_it()
    {
        var wired = Page("Rain fell.", "wire.txt", "Northwire", claims: [Writes("Rain fell")]);
        var ledger = With(Bridge, wired);

        ledger.Pages(new() { Outlet = "nw" }).Items.ShouldHaveSingleItem().Name.ShouldBe("wire.txt");
        ledger.Claims(new() { Outlet = "nw" }).Items.ShouldHaveSingleItem().PageName.ShouldBe("wire.txt");
    }

    [Fact]
    public void Claims_come_in_the_order_that_is_asked_for()
    {
        var ledger = With(Bridge, Denial, Undated);
        string[] Order(ClaimSort sort) => [.. Found(ledger, new() { Sort = sort })];

        Order(ClaimSort.Place).ShouldBe(["c1", "c2", "c3", "c4"]);
        Order(ClaimSort.Newest).ShouldBe(["c4", "c3", "c1", "c2"]);
        Order(ClaimSort.Origin).ShouldBe(["c1", "c3", "c2", "c4"]);
        Order(ClaimSort.Outlet).ShouldBe(["c3", "c1", "c2", "c4"]);
        Order(ClaimSort.Chain).ShouldBe(["c3", "c1", "c2", "c4"]);
    }

    [Theory]
    [InlineData("bridge", 2)]
    [InlineData("BRIDGE hit", 2)]
    [InlineData("bri", 2)]
    [InlineData("oristad bridge", 1)]
    [InlineData("ridge", 0)]
    [InlineData("bridge snow", 0)]
    [InlineData("\"bridge", 2)]
    [InlineData("bridge*", 2)]
    [InlineData("(bridge", 2)]
    [InlineData("the bridge", 1)]
    [InlineData("was hit", 2)]
    [InlineData("on wed", 1)]
    [InlineData("whe", 0)]
    [InlineData("bridge AND hit", 0)]
    [InlineData("bridge NOT hit", 0)]
    [InlineData("text:bridge", 0)]
    [InlineData("' OR 1=1 --", 0)]
    [InlineData("!!! … —", 0)]
    [InlineData("\0", 0)]
    [InlineData("\"\"", 0)]
    [InlineData("NEAR(bridge hit, 2)", 0)]
    [InlineData("bridge \ud800", 2)]
    public void What_people_type_is_words_and_never_syntax(string typed, int claims) =>
        With(Bridge, Denial, Undated).Claims(new() { Text = typed }).Total.ShouldBe(claims);

    [Fact]
    public void A_small_word_of_the_grammar_begins_no_other_word()
    {
        var ledger = With(Page("The theatre at Oristad burnt.", claims: [Writes("theatre at Oristad burnt")]));

        ledger.Claims(new() { Text = "the" }).Total.ShouldBe(0);
        ledger.Claims(new() { Text = "thea" }).Total.ShouldBe(1);
        ledger.Search("the").Items.ShouldHaveSingleItem().ClaimId.ShouldBeNull("the page has the word itself");
    }

    [Fact]
    public void Very_long_searches_do_no_harm()
    {
        var ledger = With(Bridge);

        ledger.Search(string.Concat(Enumerable.Range(0, 5000).Select(n => $"word{n} "))).Total.ShouldBe(0);
        ledger.Search(new string('x', 100_000)).Total.ShouldBe(0);
        ledger.Search(new string('"', 10_000)).Total.ShouldBe(0);
    }

    [Fact]
    public void Letters_with_and_without_marks_are_the_same_to_a_search()
    {
        var ledger = With(Page("The café at Ördögvár burnt.", claims: [Writes("The café at Ördögvár burnt")]));

        ledger.Search("cafe ordogvar").Total.ShouldBe(1);
        ledger.Search("CAFÉ").Total.ShouldBe(1);
    }

    [Fact]
    public void A_search_finds_claims_first_and_then_pages_where_the_words_stand_outside_any_claim()
    {
        var ledger = With(Denial, Bridge);

        var hits = ledger.Search("bridge");
        var outside = ledger.Search("general rain");

        hits.Total.ShouldBe(2);
        hits.Items.ShouldAllBe(hit => hit.ClaimId != null);
        outside.Total.ShouldBe(1);
        outside.Items[0].ClaimId.ShouldBeNull();
        outside.Items[0].Page.Name.ShouldBe("bridge.txt");
        ledger.Search("bridge", skip: 1, take: 1).ShouldSatisfyAllConditions(part => part.Items.Count.ShouldBe(1), part => part.Total.ShouldBe(2));
    }

    [Fact]
    public void A_hit_stands_between_isolates_that_the_page_cannot_forge()
    {
        var text = "The \u2068dam\u2069 at Belmark broke.";
        var ledger = With(Page(text, claims: [Writes(text)]));

        ledger.Search("belmark").Items.ShouldHaveSingleItem().Snippet.ShouldBe("The dam at \u2068Belmark\u2069 broke.");
    }

    [Fact]
    public void Sources_come_with_their_counts_those_with_most_claims_first()
    {
        var second = Page("The General Staff denied that Oristad fell.", "second.txt", claims: [Says("Oristad fell", Staff).Rejected()]);
        var ledger = With(Bridge, Denial, second);

        var sources = ledger.Sources(new());

        sources.Total.ShouldBe(5);
        var first = sources.Items[0];
        first.ShouldSatisfyAllConditions(
            () => first.Id.ShouldBe(Staff.Id),
            () => first.Aliases.ShouldBe(["General Staff", "Veskarian General Staff"]),
            () => (first.AsOrigin, first.AsRelay, first.Pages, first.Denials).ShouldBe((2, 0, 2, 1)));
        ledger.Source("Ilka Ördög")!.Denials.ShouldBe(1);
        ledger.Source("Northwire").ShouldSatisfyAllConditions(wire => wire!.AsRelay.ShouldBe(1), wire => wire!.AsOrigin.ShouldBe(0), wire => wire!.Denials.ShouldBe(0));
        ledger.Sources(new() { Skip = 1, Take = 2 }).Items.Select(source => source.Name).ShouldBe(["Ilka Ördög", "Northwire"]);
    }

    [Fact]
    public void Sources_are_found_by_kind_and_by_words_of_their_names()
    {
        var ledger = With(Bridge, Denial);

        ledger.Sources(new() { Kind = SourceKind.Outlet }).Items.Select(source => source.Name).ShouldBe(["Northwire", "Tarvon Today"]);
        ledger.Sources(new() { Text = "staff veskaria" }).Items.ShouldHaveSingleItem().Id.ShouldBe(Staff.Id);
        ledger.Sources(new() { Text = "AGENCY" }).Items.ShouldHaveSingleItem().Id.ShouldBe(Northwire.Id);
        ledger.Sources(new() { Text = "%" }).Total.ShouldBe(0);
    }

    [Fact]
    public void Of_somebody_unnamed_only_that_is_known_which_every_page_tells()
    {
        var three = Officials with { Known = Officials.Known! with { Count = 3 } };
        var ledger = With(Denial, Page("Officials in Belmark said snow fell.", "snow.txt", claims: [Says("snow fell", three)]));

        ledger.Source(Officials.Id)!.Known.ShouldBe(new Known { Role = "official", Place = "Belmark", Condition = "anonymity" });
        ledger.Claims(new() { Via = Officials.Id }).Items[0].Via[1].Known.ShouldBe(Officials.Known);
    }
}
