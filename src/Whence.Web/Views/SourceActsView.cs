using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Web.Views;

/// <summary>What people can do to a source: grade it, say that it is another one, part it again, keep it and look after it.</summary>
/// <param name="Row">The source.</param>
/// <param name="Grade">Its grade; null when nobody graded it.</param>
/// <param name="Merged">Sources that were merged into it.</param>
/// <param name="Keep">Its cases and watch.</param>
public sealed record SourceActsView(SourceRow Row, GradeRow? Grade, IReadOnlyList<MergeRow> Merged, KeepView Keep)
{
    /// <summary>What can be done to <paramref name="row"/>.</summary>
    public static SourceActsView Of(IDeskLedger ledger, SourceRow row, string who) => new(row, ledger.GradeOf(row.Id), ledger.Merges(row.Id), KeepView.Of(ledger, row.Id, ThingKind.Source, who));
}
