using Whence.Store;
using Whence.Web.Intake;

namespace Whence.Web.Tests.Intake;

/// <summary>What a merge touches is counted at once where it is little, and after the answer where it is much.</summary>
public sealed class RegatheringTests
{
    private static readonly Act Merging = new("Mira Sand", new(2026, 5, 7, 9, 0, 0, TimeSpan.Zero), "one and the same");

    [Fact]
    public async Task Little_is_counted_before_the_answer()
    {
        await using var stand = await Stand.Open(Deskroom.Open);
        using var regathering = new Regathering(stand.Ledger);
        stand.Ledger.MergeSources(Deskroom.Staff, Deskroom.Ministry, Merging);
        stand.Ledger.LinkState().Stale.ShouldBeGreaterThan(0);

        regathering.After(Merging);

        stand.Ledger.LinkState().Stale.ShouldBe(0);
        regathering.IsAtWork.ShouldBeFalse();
    }

    [Fact]
    public async Task Much_is_counted_after_it_and_pages_can_say_so_meanwhile()
    {
        await using var stand = await Stand.Open(Deskroom.Open);
        using var regathering = new Regathering(stand.Ledger, atOnce: 0);
        stand.Ledger.MergeSources(Deskroom.Staff, Deskroom.Ministry, Merging);

        regathering.After(Merging);
        regathering.IsAtWork.ShouldBeTrue();
        stand.Ledger.LinkState().Stale.ShouldBeGreaterThan(0, "nobody waits for it");

        await regathering.StartAsync(TestContext.Current.CancellationToken);
        while (regathering.IsAtWork)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        stand.Ledger.LinkState().Stale.ShouldBe(0);
        await regathering.StopAsync(TestContext.Current.CancellationToken);
    }
}
