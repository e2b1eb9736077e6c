using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>What people did and can do about a claim: what they say of its reading, its cases, who looks after it.</summary>
/// <param name="Remarks">What people say, oldest first; what was undone is left out.</param>
/// <param name="Keep">Its cases and watch.</param>
public sealed record ClaimDeskView(IReadOnlyList<Remark> Remarks, KeepView Keep)
{
    /// <summary>What there is about the claim <paramref name="id"/>.</summary>
    public static ClaimDeskView Of(IDeskLedger ledger, string id, string who) =>
        new([.. ledger.RemarksOn(id).Where(remark => remark.UndoneBy is null)], KeepView.Of(ledger, id, ThingKind.Claim, who));
}
