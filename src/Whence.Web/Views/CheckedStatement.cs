using Whence.Store;
using Whence.Store.Drafts;

namespace Whence.Web.Views;

/// <summary>A statement of a draft, and what the ledger knows of it.</summary>
public sealed class CheckedStatement
{
    private CheckedStatement(DraftStatement statement, IReadOnlyList<CheckedQuestion> known) => (Statement, Known) = (statement, known);

    /// <summary>The statement.</summary>
    public DraftStatement Statement { get; }

    /// <summary>The questions on which it bears, most alike first.</summary>
    public IReadOnlyList<CheckedQuestion> Known { get; }

    /// <summary>Whom the draft itself gives for it.</summary>
    public string SaidBy => Statement.Claim.IsWriter ? "the draft’s own words: no source given"
        : Statement.Claim.Sourcing.Chain is not { Origin: { } origin } chain ? "its source is not resolved"
        : (Statement.Rejects ? "rejected by " : "") + origin.Name + string.Concat(chain.Via.Reverse().Select(hop => $", through {hop.Source.Name}"));

    internal static CheckedStatement Of(ILinkedLedger ledger, PageShelf shelf, DraftStatement statement) =>
        new(statement, [.. statement.Questions.Select(known => CheckedQuestion.Of(ledger, shelf, known))]);

}
