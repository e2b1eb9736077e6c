using Microsoft.Playwright;

namespace Whence.Web.Tests;

/// <summary>What a reader sees of what the ledger knows across pages, in a real browser without scripts.</summary>
public sealed class AcrossTests(Chromium chromium) : IClassFixture<Chromium>
{
    private Stand Newsroom => chromium.Newsroom;

    private string Depot => Addresses.Claim(Newsroom.Claim(Tests.Newsroom.Depot).Id);

    private async Task<Tab> At(string path)
    {
        var tab = await chromium.Open(stand: Newsroom);
        await tab.Go(path);
        return tab;
    }

    [Fact]
    public async Task The_count_of_an_answer_is_the_number_of_brackets()
    {
        await using var tab = await At(Depot);

        (await tab.Page.Locator(".count").InnerTextAsync()).Replace("\n", " ", StringComparison.Ordinal).ShouldBe("5 pages 5 outlets 2 origins");
        (await tab.Page.Locator(".plate svg .nm").AllTextContentsAsync()).ShouldBe(["1", "2"]);
        (await tab.Page.Locator(".plate svg .edge").CountAsync()).ShouldBe(6, "five pages give the answer and one denies it");
    }

    [Fact]
    public async Task One_origin_has_one_mark_however_many_pages_it_reached()
    {
        await using var tab = await At(Depot);

        (await tab.Page.Locator(".plate > svg circle.f").CountAsync()).ShouldBe(1);
        (await tab.Page.Locator(".plate > svg text.b", new() { HasText = "General Staff of the" }).CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_denial_stands_in_the_picture_and_not_in_the_count()
    {
        await using var tab = await At(Depot);

        (await tab.Page.Locator(".plate svg text", new() { HasText = "against" }).CountAsync()).ShouldBe(1);
        (await tab.Page.Locator(".answer").CountAsync()).ShouldBe(2);
        (await tab.Page.Locator(".answer").First.InnerTextAsync()).ShouldNotContain("Ministry of Defence");
        (await tab.Page.Locator("#conflicts ~ .edges li").InnerTextAsync()).ShouldContain("the ministry denied what the General Staff says");
    }

    [Fact]
    public async Task A_denial_counts_as_an_answer_of_its_own_on_its_own_page()
    {
        await using var tab = await At(Addresses.Claim(Newsroom.Claim(Tests.Newsroom.Denial).Id));

        (await tab.Page.Locator(".count .k").InnerTextAsync()).ShouldBe("1 origin");
        (await tab.Page.Locator(".plate svg .nm").AllTextContentsAsync()).ShouldBe(["1"]);
        (await tab.Page.Locator(".answer").First.InnerTextAsync()).ShouldContain("Ministry of Defence of Tarvonia");
    }

    [Fact]
    public async Task Pages_that_give_no_source_are_counted_apart()
    {
        await using var tab = await At(Depot);

        (await tab.Page.Locator(".answer .origins").First.InnerTextAsync()).ShouldContain("1 page gives no source");
        (await tab.Page.Locator(".ways tr", new() { HasText = Tests.Newsroom.Bare }).First.InnerTextAsync()).ShouldContain("none");
    }

    [Fact]
    public async Task A_change_bears_one_number_in_the_picture_the_list_and_the_table()
    {
        await using var tab = await At(Depot);

        (await tab.Page.Locator(".plate > svg text.in").AllTextContentsAsync()).ShouldBe(["1"]);
        (await tab.Page.Locator(".drifts li").InnerTextAsync()).ShouldContain("1 · said more surely");
        (await tab.Page.Locator(".drifts del").InnerTextAsync()).ShouldContain("probably struck");
        (await tab.Page.Locator(".drifts ins").InnerTextAsync()).ShouldContain("was destroyed");
        (await tab.Page.Locator(".ways tr", new() { HasText = "drift 1" }).InnerTextAsync()).ShouldContain(Tests.Newsroom.Bare);
    }

    [Fact]
    public async Task Why_claims_count_as_one_is_told_with_both()
    {
        await using var tab = await At(Depot);
        var joins = await tab.Page.Locator(".joins").InnerTextAsync();

        joins.ShouldContain("same origin");
        var wordings = await tab.Page.Locator(".joins li:first-child .reason:first-of-type q").AllInnerTextsAsync();
        wordings.ShouldBeUnique("each wording stands once, with all its places");
        joins.ShouldContain("drones probably struck the fuel depot at Lenz");
    }

    [Fact]
    public async Task Leaving_somebody_out_is_a_link_that_redraws_and_recounts()
    {
        await using var tab = await At(Depot);
        await tab.Follow(tab.Page.Locator(".switches a", new() { HasText = "General Staff of the" }).First);

        tab.Page.Url.ShouldContain("without=source");
        (await tab.Page.Locator(".count .k b").InnerTextAsync()).ShouldBe("2 → 1");
        (await tab.Page.Locator(".plate > svg .nm").AllTextContentsAsync()).ShouldBe(["1"]);
        (await tab.Page.Locator(".plate > svg text", new() { HasText = "left out" }).CountAsync()).ShouldBe(1);
        (await tab.Page.Locator(".switches .on").First.InnerTextAsync()).ShouldContain("take back");

        await tab.Follow(tab.Page.Locator(".switches .on a").First);
        (await tab.Page.Locator(".count .k b").InnerTextAsync()).ShouldBe("2");
    }

    [Fact]
    public async Task Several_can_be_left_out_together_until_all_support_is_lost()
    {
        await using var tab = await At(Depot);
        await tab.Follow(tab.Page.Locator(".switches a", new() { HasText = "General Staff of the" }).First);
        await tab.Follow(tab.Page.Locator(".switches a", new() { HasText = "Tarvonian official" }).First);

        (await tab.Page.Locator(".answer").First.InnerTextAsync()).ShouldContain("Loses all support.");
        (await tab.Page.Locator(".plate > svg .nm").CountAsync()).ShouldBe(0);
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Take all back" }).First);
        (await tab.Page.Locator(".plate > svg .nm").CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_cannot_be_left_out_is_told_and_nothing_breaks()
    {
        await using var tab = await At(Depot + "?without=everybody&without=source:Nobody+at+all&colour=red");
        var notes = await tab.Page.Locator(".note").AllInnerTextsAsync();

        notes.ShouldContain(note => note.Contains("“everybody” cannot be left out", StringComparison.Ordinal));
        notes.ShouldContain(note => note.Contains("“colour”", StringComparison.Ordinal));
        (await tab.Page.Locator(".count .k b").InnerTextAsync()).ShouldBe("2");
    }

    [Fact]
    public async Task Every_page_of_the_picture_stands_in_the_table_and_leads_to_its_words()
    {
        await using var tab = await At(Depot);
        var drawn = await tab.Page.Locator(".plate > svg a:has(.pn)").EvaluateHrefs();
        var listed = await tab.Page.Locator(".ways a.ref").EvaluateHrefs();

        drawn.Count.ShouldBe(6);
        drawn.ShouldBeSubsetOf(listed);
        await tab.Go(drawn[^1]);
        (await tab.Page.Locator(".row.cur").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Words_in_the_picture_lead_to_their_claim()
    {
        await using var tab = await At(Depot);
        await tab.Follow(tab.Page.Locator(".plate > svg a:has(.s)", new() { HasText = "burned" }));

        (await tab.Page.Locator("h1").InnerTextAsync()).ShouldContain("the depot at Lenz had burned");
    }

    [Fact]
    public async Task A_shared_passage_leads_to_the_other_page()
    {
        await using var tab = await At(Addresses.Claim(Newsroom.Claim("a fuel depot at Lenz was struck").Id));
        var copies = tab.Page.Locator(".copies li");

        (await copies.CountAsync()).ShouldBe(1);
        (await copies.InnerTextAsync()).ShouldContain("far bank of the Orist");
        await tab.Follow(copies.Locator("a").First);
        (await tab.Page.Locator(".text").InnerTextAsync()).ShouldContain(Tests.Newsroom.Shared);
    }

    [Fact]
    public async Task Questions_are_narrowed_by_mark_and_the_mark_can_be_dropped()
    {
        await using var tab = await At("/");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Questions", Exact = true }));
        (await tab.Page.Locator(".asked-list tbody tr").CountAsync()).ShouldBe(2);

        await tab.Follow(tab.Page.Locator(".facets").GetByRole(AriaRole.Link, new() { Name = "denied or disputed" }));
        (await tab.Page.Locator(".asked-list tbody q").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldContain(Tests.Newsroom.Depot);
        (await tab.Page.Locator(".asked-list .k").InnerTextAsync()).ShouldBe("2");

        await tab.Follow(tab.Page.Locator(".chips .chip"));
        (await tab.Page.Locator(".asked-list tbody tr").CountAsync()).ShouldBe(2);
        await tab.Page.GetByLabel("On this many pages or more").FillAsync("1");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Button, new() { Name = "Narrow" }));
        (await tab.Page.Locator(".asked-list tbody tr").CountAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task The_order_of_questions_is_a_link()
    {
        await using var tab = await At("/questions");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Newest" }));

        tab.Page.Url.ShouldEndWith("/questions?sort=newest");
        (await tab.Page.Locator(".views [aria-current]").InnerTextAsync()).ShouldBe("Newest");
    }

    [Fact]
    public async Task A_question_leads_to_its_claim_and_a_claim_to_its_question()
    {
        await using var tab = await At("/questions");
        await tab.Follow(tab.Page.Locator(".asked-list .say", new() { HasText = Tests.Newsroom.Depot }));
        tab.Page.Url.ShouldEndWith("/questions/q1");
        (await tab.Page.Locator(".count .k b").InnerTextAsync()).ShouldBe("2");

        await tab.Follow(tab.Page.Locator("h1 .say"));
        tab.Page.Url.ShouldContain("/claims/");
        await tab.Follow(tab.Page.Locator(".kick a", new() { HasText = "question q1" }));
        tab.Page.Url.ShouldEndWith("/questions/q1");
    }

    [Fact]
    public async Task A_story_leads_to_its_questions_and_pages()
    {
        await using var tab = await At("/stories");
        await tab.Follow(tab.Page.Locator(".pages .say"));

        tab.Page.Url.ShouldEndWith("/stories/s1");
        (await tab.Page.Locator(".asked-list tbody tr").CountAsync()).ShouldBe(2);
        (await tab.Page.Locator(".pages tbody tr").CountAsync()).ShouldBe(6);
    }

    [Fact]
    public async Task Pages_that_wait_to_be_linked_are_told()
    {
        await using var tab = await chromium.Open();
        await tab.Go("/questions");

        (await tab.Page.Locator(".note").InnerTextAsync()).ShouldContain("wait");
        (await tab.Page.Locator(".nothing").InnerTextAsync()).ShouldContain("bear on one question");
    }
}
