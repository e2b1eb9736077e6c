using Whence.Store.Sqlite.Links;

namespace Whence.Store.Sqlite;

public sealed partial class SqliteLedger
{
    /// <inheritdoc/>
    public LinkState LinkState() => _connections.Read(Linker.State);

    /// <inheritdoc/>
    public LinkState Link(int pages, Act by)
    {
        try
        {
            return _connections.Write(db =>
            {
                if (_linkFailed || _linker?.IsUpToDate(db) != true)
                    DropLinker();
                _linker ??= new(db);
                _linker.Link(pages, by);
                return Linker.State(db);
            });
        }
        catch
        {
            _linkFailed = true; // nothing of it came about, but the linker has it at hand
            throw;
        }
    }

    /// <inheritdoc/>
    public Slice<QuestionRow> Questions(QuestionQuery query) => _connections.Read(db => QuestionRows.List(db, query, _remembered));

    /// <inheritdoc/>
    public QuestionRow? Question(string id) => _connections.Read(db => QuestionRows.Find(db, id, _remembered));

    /// <inheritdoc/>
    public (string Question, string Answer)? Place(string claimId) => _connections.Read(db => QuestionRows.Place(db, claimId));

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, AnswerWeight> Weights(IEnumerable<string> claims) => _connections.Read(db => AnswerWeights.Of(db, claims, _remembered));

    /// <inheritdoc/>
    public IReadOnlyList<Matching.FiledClaim> ClaimsOf(string question) => _connections.Read(db => QuestionRows.Claims(db, question));

    /// <inheritdoc/>
    public OriginCounts? WhatIf(string question, Origins.LeftOut leftOut) => _connections.Read(db => QuestionRows.Without(db, question, leftOut));

    /// <inheritdoc/>
    public IReadOnlyList<AlikeClaim> Alike(Matching.Weighed draft, Stories.PageGist page, int most = 20) => _connections.Read(db => AlikeClaims.Of(db, draft, page, most));

    /// <inheritdoc/>
    public Slice<PlaceRow> Places(PlaceQuery query) => _connections.Read(db => PlaceRows.List(db, query));

    /// <inheritdoc/>
    public Slice<StoryRow> Stories(int skip = 0, int take = 50) => _connections.Read(db => StoryRows.List(db, skip, take));

    /// <inheritdoc/>
    public StoryRow? Story(string id) => _connections.Read(db => StoryRows.Find(db, id));

    /// <inheritdoc/>
    public Slice<CopyRow> Copies(string? page = null, int skip = 0, int take = 50) => _connections.Read(db => CopyRows.List(db, page, skip, take));

    /// <inheritdoc/>
    public Slice<ConflictRow> Conflicts(CrossQuery query) => _connections.Read(db => CrossRows.Conflicts(db, query));

    /// <inheritdoc/>
    public Slice<DriftRow> Drifts(CrossQuery query) => _connections.Read(db => CrossRows.Drifts(db, query));

    /// <inheritdoc/>
    public IReadOnlyList<MergeRow> Merges(string sourceId) => _connections.Read(db => Acts.MergedInto(db, sourceId));

    /// <inheritdoc/>
    public LedgerEvent MergeSources(string source, string into, Act by) => _connections.Write(db => Acts.MergeSources(db, source, into, by));

    /// <inheritdoc/>
    public LedgerEvent SplitSource(string source, Act by) => _connections.Write(db => Acts.SplitSource(db, source, by));

    /// <inheritdoc/>
    public LedgerEvent MergeQuestions(string question, string with, Act by) => _connections.Write(db => Acts.MergeQuestions(db, question, with, by));

    /// <inheritdoc/>
    public LedgerEvent SplitClaim(string claim, Act by) => _connections.Write(db => Acts.SplitClaim(db, claim, by));

    /// <inheritdoc/>
    public LedgerEvent Redact(string pageId, Act by)
    {
        var done = _connections.Write(db =>
        {
            var (key, row) = PageRows.Find(db, pageId) ?? throw NoPage(pageId);
            db.Run("PRAGMA secure_delete = ON"); // what is deleted is overwritten, not merely let go
            var number = EventLog.Add(db, by, EventKind.Redact, undoes: null, ("page", row.Id));
            using var intake = new Intake(db);
            intake.Erase(key, row.Id, number);
            return EventLog.Find(db, number)!;
        });
        _connections.Fold();
        return done;
    }

    /// <inheritdoc/>
    public bool IsRedacted(string pageId) => _connections.Read(db => Intake.IsRedacted(db, pageId));

    /// <inheritdoc/>
    public LedgerEvent Undo(long number, Act by) => _connections.Write(db => Acts.Undo(db, number, by));

    /// <inheritdoc/>
    public Slice<LedgerEvent> Log(int skip = 0, int take = 50) => _connections.Read(db => EventLog.List(db, skip, take));

    /// <inheritdoc/>
    public LogCheck VerifyLog() => _connections.Read(EventLog.Verify);

    private void DropLinker()
    {
        _linker?.Dispose();
        (_linker, _linkFailed) = (null, false);
    }
}
