using Whence.Documents;
using Whence.Reprints;

namespace Whence.Tests.Reprints;

public sealed class PageComparisonTests
{
    private const string Speech = "We will not sell a single quay of this harbour, not to a friend and not to a stranger, as long as there is water under it";

    [Fact]
    public void A_paragraph_taken_over_from_another_outlet_is_a_reprint_of_that_passage()
    {
        var comparison = PageComparison.Of(
            Printed.Page("a", $"{Printed.Fair}\n\n{Printed.Ferry}\n\n{Printed.Bridge}", "The Oristad Courier", 3),
            Printed.Page("b", $"{Printed.Ferry}\n\n{Printed.Bridge.Replace("old", "rusty", StringComparison.Ordinal)[..60]}", "Tarvon Today", 4));

        var reprint = comparison.Reprint.ShouldNotBeNull();
        reprint.From.ShouldBe("a");
        reprint.Evidence.ShouldBe(["containment", "earlier"]);
        reprint.ShareOfB.ShouldBeGreaterThan(0.7);
        reprint.ShareOfA.ShouldBeInRange(0.3, 0.6);
    }

    [Fact]
    public void A_credit_tells_who_was_first_whatever_the_dates_say()
    {
        var comparison = PageComparison.Of(
            Printed.Page("a", Printed.Ferry, "Tarvon Today", 3, credit: "Northwire"),
            Printed.Page("b", $"{Printed.Ferry}\n{Printed.Fair}", "Northwire", 5));

        comparison.Reprint!.From.ShouldBe("b");
        comparison.Reprint.Evidence.ShouldBe(["containment", "credit"]);
    }

    [Fact]
    public void Two_copies_of_one_agency_did_not_copy_each_other()
    {
        var comparison = PageComparison.Of(
            Printed.Page("a", Printed.Ferry, "Tarvon Today", 3, credit: "AP"),
            Printed.Page("b", Printed.Ferry, "The Oristad Courier", 5, credit: "Associated Press"));

        comparison.Reprint!.From.ShouldBeNull();
        comparison.Reprint.Evidence.ShouldContain("credit");
    }

    [Fact]
    public void Who_was_first_on_one_day_is_not_known() =>
        PageComparison.Of(Printed.Page("a", Printed.Ferry, "Northwire", 3), Printed.Page("b", Printed.Ferry, "Tarvon Today", 3)).Reprint!.From.ShouldBeNull();

    [Fact]
    public void The_same_words_of_a_speaker_on_two_pages_are_a_shared_quotation_and_no_reprint()
    {
        var comparison = PageComparison.Of(
            Printed.Page("a", $"{Printed.Fair} “{Speech},” the mayor said.", "Northwire"),
            Printed.Page("b", $"The mayor told a crowd: \"{Speech}.\" {Printed.Bridge}", "Tarvon Today"));

        comparison.Reprint.ShouldBeNull();
        comparison.Quotations.ShouldHaveSingleItem().Words.ShouldBe(Speech.Split(' ').Length);
    }

    [Fact]
    public void A_letter_that_another_page_quotes_in_full_is_reprinted_there()
    {
        var letter = $"{Printed.Bridge} {Printed.Fair}";

        var comparison = PageComparison.Of(Printed.Page("a", letter, "Northwire"), Printed.Page("b", $"{Printed.Ferry}\n“{letter}”", "Tarvon Today"));

        comparison.Reprint.ShouldNotBeNull();
    }

    [Fact]
    public void What_a_site_writes_under_every_page_is_copied_from_nobody()
    {
        const string prompts = "Sign up for our newsletter and never miss what happens between Oristad and the islands, delivered to your inbox every morning by the editors of this site, who never sleep.\n" +
            "Home\nIslands\nHarbour\nWeather\nFerries and tides\nDeaths and births\nAbout the people who make this site\n";

        PageComparison.Of(Printed.Page("a", $"{Printed.Fair}\n{prompts}"), Printed.Page("b", $"{Printed.Bridge}\n{prompts}")).Reprint.ShouldBeNull();
    }

    [Fact]
    public void An_authors_note_at_the_foot_of_two_columns_is_no_reprint()
    {
        const string note = "Ilka Brandvik has sailed with the islands' fishing fleet for twenty years and keeps bees on the roof of the town hall in Oristad.";
        var column = string.Join("\n", Enumerable.Repeat(0, 3).Select((_, i) => Printed.Bridge.Replace("bridge", $"bridge {i}", StringComparison.Ordinal)));

        PageComparison.Of(Printed.Page("a", $"{column}\n{note}"), Printed.Page("b", $"{Printed.Fair} {Printed.Ferry}\n{note}")).Reprint.ShouldBeNull();
    }

    [Fact]
    public void Background_that_one_outlet_repeats_under_its_reports_is_no_reprint() =>
        PageComparison.Of(
            Printed.Page("a", $"{Printed.Fair}\n{Printed.Bridge}\n{Printed.Fair.Replace("Belmark", "Tarvik", StringComparison.Ordinal)}", "The Oristad Courier"),
            Printed.Page("b", $"{Printed.Ferry}\n{Printed.Bridge}\n{Printed.Ferry.Replace("Monday", "Tuesday", StringComparison.Ordinal)}", "Oristad Courier")).Reprint.ShouldBeNull();

    [Fact]
    public void Pages_of_one_host_are_of_one_outlet()
    {
        PrintedPage Page(string id, string url, string own) => new() { Id = id, Url = url, Text = $"{own}\n{Printed.Bridge}\n{own.Replace("e", "a", StringComparison.Ordinal)}" };

        PageComparison.Of(Page("a", "https://www.tarvontoday.example/1", Printed.Fair), Page("b", "http://tarvontoday.example/2", Printed.Ferry)).Reprint.ShouldBeNull();
        PageComparison.Of(Page("a", "https://tarvontoday.example/1", Printed.Fair), Page("b", "https://northwire.example/2", Printed.Ferry)).Reprint.ShouldNotBeNull();
    }

    [Fact]
    public void It_is_the_same_whichever_page_comes_first()
    {
        var (a, b) = (Printed.Page("a", $"{Printed.Ferry}\n{Printed.Fair}", "Northwire", 3), Printed.Page("b", $"{Printed.Fair}\n{Printed.Ferry}\n{Printed.Ferry}", "Tarvon Today", 4));

        var (there, back) = (PageComparison.Of(a, b).Reprint!, PageComparison.Of(b, a).Reprint!.Turned());

        back.Passages.SelectMany(passage => passage.Runs).ShouldBe(there.Passages.SelectMany(passage => passage.Runs));
        (back.A, back.ShareOfA, back.ShareOfB, back.From).ShouldBe((there.A, there.ShareOfA, there.ShareOfB, there.From));
    }

    [Fact]
    public void Nothing_is_found_between_empty_pages() =>
        PageComparison.Of(Printed.Page("a", ""), Printed.Page("b", "")).Reprint.ShouldBeNull();

    [Fact]
    public void A_page_of_unknown_days_is_neither_early_nor_late()
    {
        var open = new PrintedPage { Id = "a", Text = Printed.Ferry, Outlet = "Northwire", Published = new(null, null, DateBasis.Inferred) };

        PageComparison.Of(open, Printed.Page("b", Printed.Ferry, "Tarvon Today", 4)).Reprint!.From.ShouldBeNull();
    }
}
