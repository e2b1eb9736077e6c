using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>Something that somebody looks after, with what it is.</summary>
/// <param name="Watch">How it stood and stands.</param>
/// <param name="Line">What it is.</param>
public sealed record WatchLine(WatchRow Watch, ThingLine Line)
{
    /// <summary>What <paramref name="who"/> looks after, what changed first.</summary>
    public static IReadOnlyList<WatchLine> Of(IDeskLedger ledger, string who) =>
        [.. ledger.Watches(who).OrderByDescending(watch => watch.Changes.Count > 0).Select(watch => new WatchLine(watch, ThingLine.Of(ledger, watch.Id, watch.Kind)))];
}
