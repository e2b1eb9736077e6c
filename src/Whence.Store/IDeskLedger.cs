using Whence.Store.Desk;

namespace Whence.Store;

/// <summary>A ledger at which people work: they look at claims, set right what was read, grade sources, gather cases and look after things. Each act is an event of the log, and none changes a reading.</summary>
/// <remarks>An act on something that is not there is a <see cref="KeyNotFoundException"/>, one that makes no sense an <see cref="InvalidOperationException"/>; both say what to do.</remarks>
public interface IDeskLedger : ILinkedLedger
{
    /// <summary>Claims that wait for somebody to look at them, or were looked at.</summary>
    Slice<ClaimRow> ToReview(ReviewQuery query);

    /// <summary>How many wait, and why.</summary>
    ReviewCounts CountReview();

    /// <summary>What people said of a claim, oldest first, undone ones too.</summary>
    IReadOnlyList<Remark> RemarksOn(string claimId);

    /// <summary>What people said, oldest first.</summary>
    Slice<Remark> Remarks(RemarkQuery query);

    /// <summary>The figures that were read in a claim, as bounds: <c>1200..</c>.</summary>
    IReadOnlyList<string> FiguresIn(string claimId);

    /// <summary>Other questions under which a claim may belong, most alike first.</summary>
    IReadOnlyList<NearQuestion> NearQuestions(string claimId, int most = 6);

    /// <summary>Says that a claim is read as its page has it.</summary>
    LedgerEvent Accept(string claimId, Act by);

    /// <summary>Says that what was read as a claim is none.</summary>
    LedgerEvent Reject(string claimId, Act by);

    /// <summary>Says how a part of a claim should be read.</summary>
    LedgerEvent Correct(string claimId, Correction correction, Act by);

    /// <summary>Says something about a claim: <see cref="Act.Why"/>.</summary>
    LedgerEvent Comment(string claimId, Act by);

    /// <summary>A source's grade; null when nobody graded it.</summary>
    GradeRow? GradeOf(string sourceId);

    /// <summary>Grades a source; a grade with neither part takes the grade away.</summary>
    LedgerEvent GradeSource(string source, Grade grade, Act by);

    /// <summary>Cases, the one that changed last first.</summary>
    Slice<CaseRow> Cases(int skip = 0, int take = 50);

    /// <summary>One case by its id (<c>k3</c>) or its name; null when there is none, or more than one of that name.</summary>
    CaseFile? Case(string idOrName);

    /// <summary>The cases in which something is kept.</summary>
    IReadOnlyList<CaseRow> CasesWith(string thing);

    /// <summary>Begins a case.</summary>
    LedgerEvent MakeCase(string name, Act by);

    /// <summary>Gives a case another name.</summary>
    LedgerEvent RenameCase(string caseId, string name, Act by);

    /// <summary>Writes a note in a case.</summary>
    LedgerEvent NoteCase(string caseId, string text, Act by);

    /// <summary>Puts a page, claim, question or source into a case.</summary>
    LedgerEvent Keep(string caseId, string thing, Act by);

    /// <summary>Takes it out again.</summary>
    LedgerEvent TakeOut(string caseId, string thing, Act by);

    /// <summary>What somebody looks after, the last one that they looked at first.</summary>
    IReadOnlyList<WatchRow> Watches(string who, int most = 100);

    /// <summary>What somebody looks after, if it is this; null when they do not.</summary>
    WatchRow? WatchOn(string who, string thing);

    /// <summary>Looks after a claim, question, source or page from its present state on; again: takes the present state as seen.</summary>
    LedgerEvent Watch(string thing, Act by);

    /// <summary>Looks after it no longer.</summary>
    LedgerEvent Unwatch(string thing, Act by);

    /// <summary>Every capture of the address at which a page stood, the first received first; the page alone when it states no address.</summary>
    IReadOnlyList<PageRow> CapturesOf(string pageId);

    /// <summary>The log, newest first, with what became of each event.</summary>
    Slice<LogRow> LogRows(int skip = 0, int take = 50);

    /// <summary>The last event of somebody that can be undone, among the last ones of the log; null when there is none.</summary>
    LedgerEvent? LastAct(string who);
}
