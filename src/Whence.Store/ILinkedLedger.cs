using Whence.Matching;
using Whence.Origins;
using Whence.Store.Front;
using Whence.Stories;

namespace Whence.Store;

/// <summary>A ledger that knows what its pages have in common: questions and their answers, stories, reprints, conflicts, and who is who.</summary>
public interface ILinkedLedger : ILedger, ILedgerFront
{
    /// <summary>How many pages wait to be linked, and whether anything else must be gathered again.</summary>
    LinkState LinkState();

    /// <summary>Links some of the pages that wait, in one transaction, and makes every count right again that they touch.</summary>
    /// <param name="pages">How many pages at most.</param>
    /// <param name="by">Under whose name merges of sources go into the log.</param>
    LinkState Link(int pages, Act by);

    /// <summary>Questions.</summary>
    Slice<QuestionRow> Questions(QuestionQuery query);

    /// <summary>One question by its id (<c>q4</c>), with its answers; null when there is none.</summary>
    QuestionRow? Question(string id);

    /// <summary>The question and answer under which a claim stands; null when it stands under none.</summary>
    (string Question, string Answer)? Place(string claimId);

    /// <summary>What the answers rest on that these claims give, by claim; a claim that stands under no question is not among them.</summary>
    IReadOnlyDictionary<string, AnswerWeight> Weights(IEnumerable<string> claims);

    /// <summary>The claims under a question, as the rooms that look across pages know them; none when there is no such question.</summary>
    IReadOnlyList<FiledClaim> ClaimsOf(string question);

    /// <summary>What a question's answers rest on when somebody is left out; null when there is no such question.</summary>
    OriginCounts? WhatIf(string question, LeftOut leftOut);

    /// <summary>Which claims of the ledger are about the same as something that is not in it, whenever they were said; most alike first.</summary>
    IReadOnlyList<AlikeClaim> Alike(Weighed draft, PageGist page, int most = 20);

    /// <summary>Places that claims speak of, most claims first.</summary>
    Slice<PlaceRow> Places(PlaceQuery query);

    /// <summary>Stories, most pages first.</summary>
    Slice<StoryRow> Stories(int skip = 0, int take = 50);

    /// <summary>One story by its id (<c>s3</c>); null when there is none.</summary>
    StoryRow? Story(string id);

    /// <summary>Pages that copied from one another; of one page when it is named.</summary>
    Slice<CopyRow> Copies(string? page = null, int skip = 0, int take = 50);

    /// <summary>Claims that cannot stand together, or that replace one another.</summary>
    Slice<ConflictRow> Conflicts(CrossQuery query);

    /// <summary>Statements that changed on their way.</summary>
    Slice<DriftRow> Drifts(CrossQuery query);

    /// <summary>Which sources were merged into a source, with the event that did it.</summary>
    IReadOnlyList<MergeRow> Merges(string sourceId);

    /// <summary>Makes two sources one, by an event.</summary>
    /// <exception cref="KeyNotFoundException">One of them is not there.</exception>
    /// <exception cref="InvalidOperationException">They are one already.</exception>
    LedgerEvent MergeSources(string source, string into, Act by);

    /// <summary>Parts a source from the one that it was merged into, by an event; they are not joined again unasked.</summary>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    /// <exception cref="InvalidOperationException">It is merged into none.</exception>
    LedgerEvent SplitSource(string source, Act by);

    /// <summary>Makes two questions one, by an event.</summary>
    /// <exception cref="KeyNotFoundException">One of them is not there.</exception>
    /// <exception cref="InvalidOperationException">They are one already.</exception>
    LedgerEvent MergeQuestions(string question, string with, Act by);

    /// <summary>Takes a claim out of its question, by an event.</summary>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    /// <exception cref="InvalidOperationException">It stands alone.</exception>
    LedgerEvent SplitClaim(string claim, Act by);

    /// <summary>Erases the content of a page, by an event; its hash and the reason stay, and the same bytes are refused from then on.</summary>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    LedgerEvent Redact(string pageId, Act by);

    /// <summary>Whether the page with this id was erased.</summary>
    bool IsRedacted(string pageId);

    /// <summary>Undoes an event by another one.</summary>
    /// <exception cref="KeyNotFoundException">It is not there.</exception>
    /// <exception cref="InvalidOperationException">It cannot be undone, or is undone already.</exception>
    LedgerEvent Undo(long number, Act by);

    /// <summary>The log, newest first.</summary>
    Slice<LedgerEvent> Log(int skip = 0, int take = 50);

    /// <summary>Checks the log's chain of hashes.</summary>
    LogCheck VerifyLog();
}
