using Whence.Store.Desk;
using Whence.Store.Sqlite.Desk;

namespace Whence.Store.Sqlite;

public sealed partial class SqliteLedger
{
    private const int LastActs = 200; // of the log, among which somebody's last one is looked for

    /// <inheritdoc/>
    public Slice<ClaimRow> ToReview(ReviewQuery query) => _connections.Read(db => ReviewRows.List(db, query));

    /// <inheritdoc/>
    public ReviewCounts CountReview() => _connections.Read(ReviewRows.Count);

    /// <inheritdoc/>
    public IReadOnlyList<Remark> RemarksOn(string claimId) => _connections.Read(db => RemarkRows.On(db, claimId));

    /// <inheritdoc/>
    public Slice<Remark> Remarks(RemarkQuery query) => _connections.Read(db => RemarkRows.List(db, query));

    /// <inheritdoc/>
    public IReadOnlyList<string> FiguresIn(string claimId) => _connections.Read(db => ReviewRows.Figures(db, claimId));

    /// <inheritdoc/>
    public IReadOnlyList<NearQuestion> NearQuestions(string claimId, int most = 6) => _connections.Read(db => ReviewRows.Near(db, claimId, most));

    /// <inheritdoc/>
    public LedgerEvent Accept(string claimId, Act by) => _connections.Write(db => RemarkRows.Add(db, claimId, EventKind.AcceptClaim, correction: null, by));

    /// <inheritdoc/>
    public LedgerEvent Reject(string claimId, Act by) => _connections.Write(db => RemarkRows.Add(db, claimId, EventKind.RejectClaim, correction: null, by));

    /// <inheritdoc/>
    public LedgerEvent Correct(string claimId, Correction correction, Act by) => _connections.Write(db => RemarkRows.Add(db, claimId, EventKind.CorrectClaim, correction, by));

    /// <inheritdoc/>
    public LedgerEvent Comment(string claimId, Act by) => string.IsNullOrWhiteSpace(by.Why)
        ? throw new InvalidOperationException("The comment is empty; write something in it.")
        : _connections.Write(db => RemarkRows.Add(db, claimId, EventKind.Comment, correction: null, by));

    /// <inheritdoc/>
    public GradeRow? GradeOf(string sourceId) => _connections.Read(db => CaseRows.GradeOf(db, sourceId));

    /// <inheritdoc/>
    public LedgerEvent GradeSource(string source, Grade grade, Act by) => _connections.Write(db => DeskActs.Grade(db, source, grade, by));

    /// <inheritdoc/>
    public Slice<CaseRow> Cases(int skip = 0, int take = 50) => _connections.Read(db => CaseRows.List(db, skip, take));

    /// <inheritdoc/>
    public CaseFile? Case(string idOrName) => _connections.Read(db => CaseRows.Find(db, idOrName));

    /// <inheritdoc/>
    public IReadOnlyList<CaseRow> CasesWith(string thing) => _connections.Read(db => CaseRows.With(db, thing));

    /// <inheritdoc/>
    public LedgerEvent MakeCase(string name, Act by) => _connections.Write(db => DeskActs.Make(db, name, by));

    /// <inheritdoc/>
    public LedgerEvent RenameCase(string caseId, string name, Act by) => _connections.Write(db => DeskActs.Rename(db, caseId, name, by));

    /// <inheritdoc/>
    public LedgerEvent NoteCase(string caseId, string text, Act by) => _connections.Write(db => DeskActs.Note(db, caseId, text, by));

    /// <inheritdoc/>
    public LedgerEvent Keep(string caseId, string thing, Act by) => _connections.Write(db => DeskActs.Keep(db, caseId, thing, by));

    /// <inheritdoc/>
    public LedgerEvent TakeOut(string caseId, string thing, Act by) => _connections.Write(db => DeskActs.TakeOut(db, caseId, thing, by));

    /// <inheritdoc/>
    public IReadOnlyList<WatchRow> Watches(string who, int most = 100) => _connections.Read(db => WatchRows.Of(db, who, most));

    /// <inheritdoc/>
    public WatchRow? WatchOn(string who, string thing) => _connections.Read(db => WatchRows.Find(db, who, thing));

    /// <inheritdoc/>
    public LedgerEvent Watch(string thing, Act by) => _connections.Write(db => DeskActs.Watch(db, thing, by));

    /// <inheritdoc/>
    public LedgerEvent Unwatch(string thing, Act by) => _connections.Write(db => DeskActs.Unwatch(db, thing, by));

    /// <inheritdoc/>
    public IReadOnlyList<PageRow> CapturesOf(string pageId) => _connections.Read(db => PageRows.Captures(db, pageId));

    /// <inheritdoc/>
    public Slice<LogRow> LogRows(int skip = 0, int take = 50) => _connections.Read(db =>
    {
        var events = EventLog.List(db, skip, take);
        return new Slice<LogRow>([.. events.Items.Select(one => new LogRow(one, EventLog.UndoneBy(db, one.Number)))], events.Total);
    });

    /// <inheritdoc/>
    public LedgerEvent? LastAct(string who) => _connections.Read(db => EventLog.List(db, 0, LastActs).Items
        .FirstOrDefault(one => one.Who == who && new LogRow(one, EventLog.UndoneBy(db, one.Number)).CanBeUndone));
}
