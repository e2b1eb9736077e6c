using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Tests;

/// <summary>A day at the review desk by the keyboard alone; what counts is what stands in the ledger's log afterwards.</summary>
public sealed class ReviewKeyTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Mira = "Mira Sand";
    private const string Here = ".around .here";

    private static Task<Stand> Desk() => Stand.Open(Deskroom.Open, new() { UsualName = Mira });

    private async Task<Tab> At(Stand stand, string path)
    {
        Assert.SkipUnless(Endpoints.StaticEndpoint.HasScripts, "the site was built without npm, and so without scripts");
        var tab = await chromium.Open(scripts: true, stand: stand);
        await tab.Go(path);
        await Listening(tab);
        return tab;
    }

    // The button at the foot is the last thing that the keys' script puts on a page.
    private static Task Listening(Tab tab) => tab.Page.Locator(".foot button", new() { HasText = "Keys" }).WaitForAsync();

    private static async Task Send(Tab tab, string key)
    {
        await tab.Send(tab.Page.Locator("body"), key);
        await Listening(tab);
    }

    private static List<LedgerEvent> Acts(Stand stand) => [.. stand.Ledger.Log().Items.Where(one => one.Who != Act.Itself).OrderBy(one => one.Number)];

    [Fact]
    public async Task A_accepts_x_rejects_and_each_leads_to_the_next_claim()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, "/review?show=all");
        var waiting = stand.Ledger.ToReview(new() { Queue = ReviewQueue.All }).Items;

        await Send(tab, "a");
        (await tab.Page.Locator(Here).InnerTextAsync()).ShouldContain(waiting[1].Text);
        await Send(tab, "x");

        (await tab.Page.Locator(Here).InnerTextAsync()).ShouldContain(waiting[2].Text);
        Acts(stand).Select(one => (one.Kind, one.Who, one.Parts["claim"])).ShouldBe([(EventKind.AcceptClaim, Mira, waiting[0].Id), (EventKind.RejectClaim, Mira, waiting[1].Id)]);
    }

    [Fact]
    public async Task Z_undoes_the_last_act_and_the_claim_waits_again()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, "/review?show=all");
        var claim = stand.Ledger.ToReview(new() { Queue = ReviewQueue.All }).Items[0];
        await Send(tab, "a");
        await Send(tab, "z");

        (await tab.Page.Locator(Here).InnerTextAsync()).ShouldContain(claim.Text);
        var acts = Acts(stand);
        acts.Select(one => one.Kind).ShouldBe([EventKind.AcceptClaim, EventKind.Undo]);
        acts[1].Undoes.ShouldBe(acts[0].Number);
        stand.Ledger.VerifyLog().Wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task C_opens_the_correction_and_what_is_typed_there_presses_no_keys()
    {
        await using var stand = await Desk();
        var claim = stand.Claim(Deskroom.Fire).Id;
        await using var tab = await At(stand, $"/review?claim={claim}");

        await tab.Page.Keyboard.PressAsync("c");
        (await tab.Page.EvaluateAsync<bool>("document.querySelector('.read-parts details').open")).ShouldBeTrue();
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.TypeAsync("xa harbour master?");
        (await tab.Page.EvaluateAsync<string>("document.activeElement.name")).ShouldBe("corrected");
        await tab.Send(tab.Page.Locator("*:focus"));

        var act = Acts(stand).ShouldHaveSingleItem();
        (act.Kind, act.Parts["claim"]).ShouldBe((EventKind.CorrectClaim, claim));
        stand.Ledger.RemarksOn(claim).ShouldHaveSingleItem().Corrected.ShouldBe("xa harbour master?");
    }

    [Fact]
    public async Task T_leads_into_the_comment_and_the_comment_is_kept_without_a_ruling()
    {
        await using var stand = await Desk();
        var claim = stand.Claim(Deskroom.Ferry).Id;
        await using var tab = await At(stand, $"/review?claim={claim}");

        await tab.Page.Keyboard.PressAsync("t");
        await tab.Page.Keyboard.TypeAsync("ask the harbour");
        await tab.Page.Keyboard.PressAsync("Tab");
        (await tab.Page.Locator("*:focus").InnerTextAsync()).ShouldBe("Comment");
        await tab.Send(tab.Page.Locator("*:focus"));

        Acts(stand).ShouldHaveSingleItem().Kind.ShouldBe(EventKind.Comment);
        stand.Ledger.RemarksOn(claim).ShouldHaveSingleItem().ShouldSatisfyAllConditions(remark => remark.Comment.ShouldBe("ask the harbour"), remark => remark.Kind.ShouldBe(RemarkKind.Comment));
    }

    [Fact]
    public async Task M_merges_with_the_question_that_is_chosen_and_s_takes_the_claim_out_again()
    {
        await using var stand = await Desk();
        var claim = stand.Claim(Deskroom.Ferry).Id;
        var before = stand.Ledger.Place(claim)!.Value.Question;
        var other = stand.Ledger.Questions(new()).Items.First(question => question.Id != before).Id;
        await using var tab = await At(stand, $"/review?claim={claim}");
        await tab.Page.Locator(".near input[name=with]:not([type=radio])").FillAsync(other);
        await tab.Page.EvaluateAsync("document.activeElement.blur()");

        await Send(tab, "m");
        stand.Ledger.Question(stand.Ledger.Place(claim)!.Value.Question)!.Claims.ShouldBeGreaterThan(1);
        await Send(tab, "s");
        stand.Ledger.Question(stand.Ledger.Place(claim)!.Value.Question)!.Claims.ShouldBe(1);

        var acts = Acts(stand);
        acts.Select(one => one.Kind).ShouldBe([EventKind.MergeQuestions, EventKind.SplitClaim]);
        acts[0].Parts["with"].ShouldBe(other);
        acts[1].Parts["claim"].ShouldBe(claim);
    }

    [Fact]
    public async Task J_and_k_turn_the_queue_and_nothing_goes_into_the_log()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, "/review?show=all");
        var waiting = stand.Ledger.ToReview(new() { Queue = ReviewQueue.All }).Items;

        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Locator(Here, new() { HasText = waiting[1].Text }).First.WaitForAsync();
        await Listening(tab);
        await tab.Page.Keyboard.PressAsync("k");
        await tab.Page.Locator(Here, new() { HasText = waiting[0].Text }).First.WaitForAsync();

        Acts(stand).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sheet_of_keys_names_every_act_and_while_it_is_open_keys_do_nothing()
    {
        await using var stand = await Desk();
        await using var tab = await At(stand, $"/review?claim={stand.Claim(Deskroom.Depot).Id}");

        await tab.Page.Keyboard.PressAsync("?");
        var sheet = await tab.Page.Locator("dialog[open]").InnerTextAsync();
        foreach (var act in new[] { "Accept", "No claim", "Correct", "comment", "Take it out", "Merge with it" })
            sheet.ShouldContain(act);
        await tab.Page.Keyboard.PressAsync("a");
        await tab.Page.Keyboard.PressAsync("x");
        (await tab.Page.Locator("dialog[open]").CountAsync()).ShouldBe(1);
        await tab.Page.Keyboard.PressAsync("Escape");

        (await tab.Page.Locator("dialog[open]").CountAsync()).ShouldBe(0);
        Acts(stand).ShouldBeEmpty();
    }
}
