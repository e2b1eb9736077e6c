using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>A case with what is kept in it.</summary>
public sealed class CaseView
{
    private CaseView(IDeskLedger ledger, CaseFile file, string who)
    {
        (File, Who) = (file, who);
        Things = [.. file.Things.Select(thing => (thing, ThingLine.Of(ledger, thing.Id, thing.Kind)))];
        Watches = file.Things.Select(thing => thing.Kind == ThingKind.Page ? null : ledger.WatchOn(who, thing.Id)).OfType<WatchRow>().ToDictionary(watch => watch.Id, StringComparer.Ordinal);
        Captures = file.Things.Where(thing => thing.Kind == ThingKind.Page).Select(thing => (thing.Id, Pages: ledger.CapturesOf(thing.Id)))
            .Where(found => found.Pages.Count > 1).ToDictionary(found => found.Id, found => found.Pages, StringComparer.Ordinal);
        Remarks = file.Things.Where(thing => thing.Kind == ThingKind.Claim)
            .ToDictionary(thing => thing.Id, thing => (IReadOnlyList<Remark>)[.. ledger.RemarksOn(thing.Id).Where(remark => remark.UndoneBy is null)], StringComparer.Ordinal);
    }

    /// <summary>The case.</summary>
    public CaseFile File { get; }

    /// <summary>Whose watches are shown.</summary>
    public string Who { get; }

    /// <summary>What is kept, each with its line.</summary>
    public IReadOnlyList<(CaseThing Thing, ThingLine Line)> Things { get; }

    /// <summary>What of it they look after.</summary>
    public IReadOnlyDictionary<string, WatchRow> Watches { get; }

    /// <summary>Of each page that was captured more than once: every capture of its address.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<PageRow>> Captures { get; }

    /// <summary>What people say of each claim.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Remark>> Remarks { get; }

    /// <summary>The case that is called so; null when there is none.</summary>
    public static CaseView? Of(IDeskLedger ledger, string id, string who) => ledger.Case(id) is { } file ? new(ledger, file, who) : null;
}
