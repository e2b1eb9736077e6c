using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>What a page offers for keeping something: the cases that hold it, those that could, and whether somebody looks after it.</summary>
/// <param name="Thing">What is kept.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Held">The cases that hold it.</param>
/// <param name="Others">Cases that changed last and do not.</param>
/// <param name="Watch">Whether whoever asks looks after it; null when not.</param>
public sealed record KeepView(string Thing, ThingKind Kind, IReadOnlyList<CaseRow> Held, IReadOnlyList<CaseRow> Others, WatchRow? Watch)
{
    private const int MostCases = 30;

    /// <summary>Whether it can be looked after: a page never changes.</summary>
    public bool CanBeWatched => Kind != ThingKind.Page;

    /// <summary>What is offered for <paramref name="thing"/>.</summary>
    public static KeepView Of(IDeskLedger ledger, string thing, ThingKind kind, string who)
    {
        var held = ledger.CasesWith(thing);
        return new(thing, kind, held, [.. ledger.Cases(take: MostCases).Items.Where(other => held.All(one => one.Id != other.Id))], kind == ThingKind.Page ? null : ledger.WatchOn(who, thing));
    }
}
