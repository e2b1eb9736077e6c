using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>The cases, and what somebody looks after.</summary>
/// <param name="Cases">The part that is shown, the one that changed last first.</param>
/// <param name="Skip">How many were passed over.</param>
/// <param name="Watches">What they look after, what changed first.</param>
/// <param name="Who">Whose.</param>
public sealed record CaseListView(Slice<CaseRow> Cases, int Skip, IReadOnlyList<WatchLine> Watches, string Who)
{
    /// <summary>How many cases a page of the list holds.</summary>
    public const int PageLength = 30;

    /// <summary>The cases from <paramref name="skip"/> on.</summary>
    public static CaseListView Of(IDeskLedger ledger, int skip, string who) => new(ledger.Cases(skip, PageLength), skip, WatchLine.Of(ledger, who), who);
}
