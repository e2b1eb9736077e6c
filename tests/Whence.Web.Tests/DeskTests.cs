using System.Net;
using Microsoft.Playwright;
using Whence.Store;
using Whence.Store.Desk;
using Whence.Web.Tests.Guards;

namespace Whence.Web.Tests;

/// <summary>What somebody does at the desk, in a real browser without scripts; each test has a ledger of its own.</summary>
public sealed class DeskTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Mira = "Mira Sand";
    private static readonly SiteOptions AsMira = new() { UsualName = Mira };
    private static readonly Act Other = new("Ada Lind", new(2026, 5, 7, 9, 0, 0, TimeSpan.Zero), "read it twice");

    private static readonly string Staff = "/sources/" + Uri.EscapeDataString(Deskroom.Staff);
    private static readonly string Ministry = "/sources/" + Uri.EscapeDataString(Deskroom.Ministry);

    private static Task<Stand> Desk() => Stand.Open(Deskroom.Open, AsMira);

    private async Task<Tab> At(Stand stand, string path)
    {
        var tab = await chromium.Open(stand: stand);
        tab.Page.SetDefaultTimeout(30_000); // a busy machine is slow, and that is no finding
        await tab.Go(path);
        return tab;
    }

    private static ILocator Button(Tab tab, string name) => tab.Page.GetByRole(AriaRole.Button, new() { Name = name }).First;

    [Fact]
    public async Task A_claim_is_shown_where_it_stands_and_accepting_it_leads_to_the_next()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, "/review?show=all");
        var first = stand.Ledger.ToReview(new() { Queue = ReviewQueue.All }).Items;
        (await tab.Page.Locator(".around .here").InnerTextAsync()).ShouldContain(first[0].Text);
        (await tab.Page.Locator(".turn").InnerTextAsync()).ShouldStartWith($"1 of {stand.Ledger.Count().Claims}");

        await tab.Page.Locator(".acts input[name=why]").FillAsync("as it stands there");
        await tab.Send(Button(tab, "Accept"));

        (await tab.Page.Locator(".around .here").InnerTextAsync()).ShouldContain(first[1].Text);
        (await tab.Page.Locator(".turn").InnerTextAsync()).ShouldStartWith($"1 of {stand.Ledger.Count().Claims - 1}");
        (await tab.Page.Locator(".undo").InnerTextAsync()).ShouldContain($"{first[0].Id} is read as its page has it");
        stand.Ledger.RemarksOn(first[0].Id).ShouldHaveSingleItem().ShouldSatisfyAllConditions(remark => remark.Who.ShouldBe(Mira), remark => remark.Comment.ShouldBe("as it stands there"));
    }

    [Fact]
    public async Task The_last_act_is_undone_from_where_one_is_and_the_claim_is_back()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, "/review");
        var before = await tab.Page.Locator(".around .here").InnerTextAsync();

        await tab.Send(Button(tab, "No claim"));
        (await tab.Page.Locator(".sec h1").InnerTextAsync()).ShouldBe("Nothing waits here");
        await tab.Send(Button(tab, "Undo"));

        (await tab.Page.Locator(".around .here").InnerTextAsync()).ShouldBe(before);
        (await tab.Page.Locator(".undo").CountAsync()).ShouldBe(0, "an undo is not undone");
        (await tab.Page.Locator(".remarks .gone").InnerTextAsync()).ShouldContain("undone by e2");
    }

    [Fact]
    public async Task A_correction_stands_beside_what_was_read_on_the_claims_page_too()
    {
        await using var stand = await Desk();
        var claim = stand.Claim(Deskroom.Fire).Id;
        await using var tab = await At(stand, Addresses.Claim(claim));
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Accept, correct, merge or split it" }));

        await tab.Page.Locator("[data-key=c]").PressAsync("Enter");
        await tab.Page.Locator(".read-parts input[name=corrected]").First.FillAsync("harbour master of Lenz");
        await tab.Send(Button(tab, "Keep the correction"));

        (await tab.Page.Locator(".read-parts li").First.InnerTextAsync()).ShouldContain("should be harbour master of Lenz");
        await tab.Follow(tab.Page.GetByRole(AriaRole.Link, new() { Name = "Open the claim" }));
        var said = await tab.Page.Locator(".remarks").InnerTextAsync();
        said.ShouldContain("corrects the source: none");
        said.ShouldContain("harbour master of Lenz");
        stand.Ledger.Claim(claim)!.Source.ShouldBeNull("the reading is not rewritten");
    }

    [Fact]
    public async Task What_cannot_be_taken_is_told_and_what_was_typed_is_still_there()
    {
        await using var stand = await Desk();
        var claim = stand.Claim(Deskroom.Ferry).Id;
        await using var tab = await At(stand, $"/review?claim={claim}");

        await tab.Page.Locator(".read-parts li:nth-child(4) summary").PressAsync("Enter");
        await tab.Page.Locator(".read-parts li:nth-child(4) textarea").FillAsync("words of nobody");
        await tab.Send(tab.Page.Locator(".read-parts li:nth-child(4)").GetByRole(AriaRole.Button));

        (await tab.Page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("“words of nobody” does not stand on the page");
        (await tab.Page.Locator(".read-parts li:nth-child(4) textarea").InputValueAsync()).ShouldBe("words of nobody");
        stand.Ledger.Log().Items.ShouldAllBe(one => one.Who == Act.Itself);
    }

    [Fact]
    public async Task Two_questions_are_made_one_and_a_claim_is_taken_out_again()
    {
        await using var stand = await Desk();
        var claim = stand.Claim(Deskroom.Ferry).Id;
        var other = stand.Ledger.Questions(new()).Items.First(question => question.Id != stand.Ledger.Place(claim)!.Value.Question).Id;
        await using var tab = await At(stand, $"/review?claim={claim}");

        await tab.Page.Locator(".near input[name=with]:not([type=radio])").FillAsync(other);
        await tab.Send(Button(tab, "Merge with it"));
        stand.Ledger.Question(stand.Ledger.Place(claim)!.Value.Question)!.Claims.ShouldBeGreaterThan(1);

        await tab.Send(Button(tab, "Take it out of this question"));
        stand.Ledger.Question(stand.Ledger.Place(claim)!.Value.Question)!.Claims.ShouldBe(1);
    }

    [Fact]
    public async Task A_case_is_begun_from_a_claim_and_holds_what_is_put_into_it()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, Addresses.Claim(stand.Claim(Deskroom.Depot).Id));
        await tab.Page.Locator(".keep input[name=name]").FillAsync("The fire <at> Lenz");
        await tab.Send(Button(tab, "Begin it"));
        (await tab.Page.Locator(".keep").InnerTextAsync()).ShouldContain("In The fire <at> Lenz.");

        await tab.Go(Staff);
        await tab.Send(Button(tab, "Put it there"));
        await tab.Go("/cases/k1");
        await tab.Page.Locator("textarea[name=text]").FillAsync("Ask the ferry.\nThen the mayor.");
        await tab.Send(Button(tab, "Keep the note"));

        (await tab.Page.Locator(".things").AllInnerTextsAsync()).Count.ShouldBe(2);
        (await tab.Page.Locator(".notes p").InnerTextAsync()).ShouldBe("Ask the ferry.\nThen the mayor.");
        await tab.Send(Button(tab, "Take it out"));
        stand.Ledger.Case("k1")!.Things.ShouldHaveSingleItem().Kind.ShouldBe(ThingKind.Source);
    }

    [Fact]
    public async Task Who_looks_after_a_source_sees_what_changed_until_they_have_seen_it()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, Staff);
        await tab.Send(Button(tab, "Look after it"));
        await tab.Go("/cases");
        (await tab.Page.Locator(".watches").InnerTextAsync()).ShouldContain("as you last saw it");

        stand.Ledger.Add(Deskroom.Page("mill.txt", "Northwire", 8, $"The {Deskroom.Staff} said that a mill burned at Lenz on Sunday."));
        await tab.Go("/cases");
        (await tab.Page.Locator(".watches .changed").InnerTextAsync()).ShouldContain("pages");

        await tab.Send(Button(tab, "Seen"));
        (await tab.Page.Locator(".watches .changed").CountAsync()).ShouldBe(0);
        await tab.Send(Button(tab, "No longer look after it"));
        (await tab.Page.Locator(".watches li").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_source_is_graded_by_a_person_on_a_scale_that_says_what_it_means()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, Staff);
        (await tab.Page.Locator(".grade").InnerTextAsync()).ShouldContain("Nobody has graded it.");

        await tab.Page.Locator(".grade summary").PressAsync("Enter");
        await tab.Page.Locator("select[name=reliability]").SelectOptionAsync("C");
        await tab.Page.Locator("select[name=information]").SelectOptionAsync("3");
        await tab.Page.Locator(".grade input[name=why]").FillAsync("party to it");
        await tab.Send(Button(tab, "Keep the grade"));

        var shown = await tab.Page.Locator(".grade").InnerTextAsync();
        shown.ShouldContain("C3 fairly reliable; possibly so");
        shown.ShouldContain($"by {Mira}");
        shown.ShouldContain("party to it");
    }

    [Fact]
    public async Task Two_sources_are_made_one_from_the_page_of_one_and_parted_from_that_of_the_other()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, Ministry);
        await tab.Page.Locator(".source-acts summary").First.PressAsync("Enter");
        await tab.Page.Locator("input[name=into]").FillAsync(Deskroom.Staff);
        await tab.Send(Button(tab, "Merge"));

        await tab.Go(Staff);
        (await tab.Page.Locator(".source-acts").InnerTextAsync()).ShouldContain("1 merged into it");
        await tab.Send(Button(tab, "Part them"));
        (await tab.Page.Locator(".source-acts").InnerTextAsync()).ShouldContain("none merged into it");
        stand.Ledger.LinkState().Stale.ShouldBe(0, "every count is right again");
    }

    [Fact]
    public async Task The_log_tells_every_act_whether_its_chain_holds_and_undoes_any_of_them()
    {
        await using var stand = await Desk();
        stand.Ledger.Accept(stand.Claim(Deskroom.Depot).Id, Other);
        stand.Ledger.GradeSource(Deskroom.Staff, new('B', null), Other);
        var first = stand.Ledger.Log().Items.First(one => one.Kind == EventKind.AcceptClaim).Number;
        await using var tab = await At(stand, "/log");
        (await tab.Page.Locator(".chain-check").InnerTextAsync()).ShouldContain("holds from the first event to the last");
        (await tab.Page.Locator($"#e{first}").InnerTextAsync()).ShouldContain("Ada Lind");

        await tab.Send(tab.Page.Locator($"#e{first} button"));

        (await tab.Page.Locator($"#e{first}").InnerTextAsync()).ShouldContain($"undone by e{first + 2}");
        (await tab.Page.Locator($"#e{first + 2}").InnerTextAsync()).ShouldContain(Mira);
    }

    [Fact]
    public async Task A_name_that_somebody_gives_is_kept_in_the_browser_and_signs_what_they_do()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, "/review?show=all");
        await tab.Page.Locator(".byline summary").PressAsync("Enter");
        await tab.Page.Locator(".byline input[name=name]").FillAsync(" Zoë  Öst ");
        await tab.Send(Button(tab, "Use this name"));
        await tab.Send(Button(tab, "Accept"));

        stand.Ledger.LogRows().Items[0].Event.Who.ShouldBe("Zoë Öst");
        var cookie = (await tab.Page.Context.CookiesAsync()).Single(one => one.Name == "whence-byline");
        (cookie.HttpOnly, cookie.SameSite).ShouldBe((true, SameSiteAttribute.Strict));
    }

    [Theory]
    [InlineData("/review", "claim=c1&act=accept")]
    [InlineData("/log", "event=e1")]
    [InlineData("/cases", "name=A")]
    [InlineData("/cases/k1", "act=note&text=A")]
    [InlineData("/watch", "thing=c1")]
    [InlineData("/sources/Northwire", "act=grade&reliability=A")]
    [InlineData("/byline", "name=A")]
    public async Task What_another_site_sends_changes_nothing(string path, string fields)
    {
        await using var stand = await Desk();
        var before = stand.Ledger.Log().Total;
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(fields, new System.Net.Http.Headers.MediaTypeHeaderValue("application/x-www-form-urlencoded")) };
        request.Headers.Add("Origin", "https://attacker.example");

        using var answer = await stand.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        stand.Ledger.Log().Total.ShouldBe(before);
    }

    [Theory]
    [InlineData("https://attacker.example/")]
    [InlineData("//attacker.example/")]
    [InlineData("/\\attacker.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/cases\r\nSet-Cookie: a=b")]
    [InlineData("")]
    public async Task After_an_act_nobody_is_sent_to_another_site(string back)
    {
        await using var stand = await Desk();
        var form = await FormTests.Form.Shown(stand, "/cases");
        using var answer = await form.Send("/cases", new() { ["name"] = "A case", ["back"] = back });

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldBe("/cases");
    }

    [Theory]
    [InlineData("/review", "act=accept", "which claim is meant")]
    [InlineData("/review", "act=accept&claim=c999", "no claim “c999”")]
    [InlineData("/review", "act=burn&claim=c1", "nothing that can be done")]
    [InlineData("/review", "act=correct&claim=c1&field=colour", "which part is meant")]
    [InlineData("/review", "act=comment&claim=c1", "The comment is empty")]
    [InlineData("/log", "event=7", "Events are called e5")]
    [InlineData("/log", "event=e999", "no event e999")]
    [InlineData("/cases", "name=+", "the name of the case")]
    [InlineData("/cases/k7", "act=note&text=A", "“k7” is no case")]
    [InlineData("/watch", "thing=c999", "no claim, question, page or source")]
    [InlineData("/sources/Nobody", "act=grade&reliability=A", "no source of this ledger")]
    [InlineData("/sources/Ministry of Defence of Tarvonia", "act=grade&reliability=Q", "not on the scale")]
    [InlineData("/byline", "name=whence", "what the program itself goes by")]
    public async Task What_makes_no_sense_is_told_and_changes_nothing(string path, string fields, string told)
    {
        await using var stand = await Desk();
        var before = stand.Ledger.Log().Total;
        var form = await FormTests.Form.Shown(stand, "/cases");
        using var answer = await form.Send(path, fields.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1].Replace('+', ' ')));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).ShouldContain(told);
        stand.Ledger.Log().Total.ShouldBe(before);
    }

    [Fact]
    public async Task On_a_ledger_that_is_only_shown_nothing_is_offered()
    {
        await using var stand = await Stand.Open(Deskroom.Open, new() { IsReadOnly = true });

        (await stand.Get("/review?show=all")).Text.ShouldNotContain("data-key=\"a\"");
        (await stand.Get("/cases")).Text.ShouldNotContain("Begin a case");
    }
}
