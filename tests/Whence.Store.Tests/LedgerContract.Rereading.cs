using Whence.Claims;
using Whence.Documents;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests;

public abstract partial class LedgerContract
{
    private static Reading Again(NewPage page, params Func<string, Claim>[] claims) =>
        page.Reading with { Claims = [.. claims.Select((claim, i) => claim(page.Reading.Document.Text) with { Id = $"b{i + 1}" })] };

    [Fact]
    public void A_claim_that_is_read_again_keeps_its_id_and_a_new_one_gets_a_new_one()
    {
        var ledger = With(Bridge, Denial);

        ledger.Replace(Id(Bridge), Again(Bridge, Writes("Rain fell on Wednesday"), Writes("The General Staff said"), Says("the bridge at Oristad was hit", Staff)));

        ledger.Text(Id(Bridge))!.Claims.Select(claim => (claim.Id, claim.LocalId, claim.Text)).ShouldBe([
            ("c4", "b2", "The General Staff said"), ("c1", "b3", "the bridge at Oristad was hit"), ("c2", "b1", "Rain fell on Wednesday")]);
        ledger.Claim("c1")!.Via.ShouldBeEmpty();
        ledger.Claim("c3")!.PageName.ShouldBe("denial.txt");
    }

    [Fact]
    public void A_claim_of_the_writer_is_not_the_same_as_one_that_somebody_is_said_to_make()
    {
        var ledger = With(Bridge);

        ledger.Replace(Id(Bridge), Again(Bridge, Says("Rain fell on Wednesday", Staff)));

        ledger.Claim("c2").ShouldBeNull();
        ledger.Claim("c3")!.Text.ShouldBe("Rain fell on Wednesday");
    }

    [Fact]
    public void An_id_that_was_given_once_is_never_given_again()
    {
        var ledger = With(Bridge);
        ledger.Replace(Id(Bridge), Again(Bridge));

        ledger.Replace(Id(Bridge), Again(Bridge, Writes("Rain fell on Wednesday")));

        ledger.Claims(new()).Items.ShouldHaveSingleItem().Id.ShouldBe("c3");
    }

    [Fact]
    public void Two_sources_of_one_content_keep_their_ids_whatever_their_order()
    {
        var page = Page("Ördög and Northwire say the road is open.", claims: [Says("the road is open", Ilka), Says("the road is open", Northwire)]);
        var ledger = With(page);

        ledger.Replace(Id(page), Again(page, Says("the road is open", Northwire), Says("the road is open", Ilka)));

        ledger.Claims(new() { Origin = Ilka.Id }).Items.ShouldHaveSingleItem().Id.ShouldBe("c1");
        ledger.Claims(new() { Origin = Northwire.Id }).Items.ShouldHaveSingleItem().Id.ShouldBe("c2");
    }

    [Fact]
    public void A_claim_whose_words_moved_because_the_text_before_them_was_cut_keeps_its_id()
    {
        var page = Page("Subscribe! Rain fell.", claims: [Writes("Subscribe!"), Writes("Rain fell")]);
        var ledger = With(page);
        var cut = page.Reading.Document with { Text = "Rain fell.", Blocks = [] };

        ledger.Replace(Id(page), new Reading(cut) { Claims = [Writes("Rain fell")("Rain fell.") with { Id = "s1" }] });

        ledger.Claims(new()).Items.ShouldHaveSingleItem().Id.ShouldBe("c2");
        ledger.Text(Id(page))!.Text.ShouldBe("Rain fell.");
    }

    [Fact]
    public void What_a_page_no_longer_says_is_found_no_more()
    {
        var ledger = With(Bridge, Denial);
        var document = Bridge.Reading.Document with { Text = "Snow fell.", Masthead = Masthead.Empty with { Outlet = "Tarvon Today" } };

        ledger.Replace(Id(Bridge), new Reading(document) { Claims = [Writes("Snow fell")("Snow fell.") with { Id = "s1" }] });

        ledger.Search("rain").Total.ShouldBe(0);
        ledger.Search("snow").Total.ShouldBe(1);
        ledger.Sources(new()).Items.Select(source => source.Id).ShouldNotContain(Staff.Id);
        ledger.Source("general staff").ShouldBeNull();
        ledger.Claims(new() { Outlet = "The Oristad Courier" }).Total.ShouldBe(0);
        ledger.Claims(new() { Outlet = "Tarvon Today" }).Total.ShouldBe(2);
        ledger.Page(Id(Bridge)).ShouldSatisfyAllConditions(
            row => row!.Claims.ShouldBe(1), row => row!.Words.ShouldBe(2), row => row!.Title.ShouldBeNull(), row => row!.Received.ShouldBe(Noon));
        ledger.Bytes(Id(Bridge)).ShouldBe(Bridge.Bytes.ToArray());
        ledger.Check().ShouldBeEmpty();
    }

    [Fact]
    public void An_alias_that_no_page_gives_any_more_is_forgotten()
    {
        var ledger = With(Bridge, Denial);

        ledger.Replace(Id(Bridge), Again(Bridge, Says("the bridge at Oristad was hit", Staff with { Aliases = ["the staff"] })));

        ledger.Source(Staff.Id)!.Aliases.ShouldBe(["the staff"]);
        ledger.Source("General Staff").ShouldBeNull();
    }

    [Fact]
    public void A_page_that_is_not_there_cannot_be_read_again() =>
        Should.Throw<KeyNotFoundException>(() => With(Bridge).Replace(Id(Denial), Denial.Reading));

    [Fact]
    public void A_reading_of_another_page_is_not_taken()
    {
        var ledger = With(Bridge, Denial);

        Should.Throw<ArgumentException>(() => ledger.Replace(Id(Bridge), Denial.Reading));

        ledger.Claims(new()).Total.ShouldBe(3);
    }

    [Fact]
    public void Pages_that_an_older_reader_read_are_told_while_they_are_replaced()
    {
        var ledger = With([.. Enumerable.Range(0, 1203).Select(n => Page($"Day {n}.", $"{n}.txt"))]);

        ledger.PagesReadBefore(Reader.Version).ShouldBeEmpty();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in ledger.PagesReadBefore(Reader.Version + 1))
        {
            seen.Add(row.Id).ShouldBeTrue();
            if (seen.Count % 300 == 0)
                ledger.Replace(row.Id, new Reading(new() { Id = row.Id, Name = row.Name, Text = "Night." }));
        }

        seen.Count.ShouldBe(1203);
    }
}
