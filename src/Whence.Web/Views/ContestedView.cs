using Whence.Store;

namespace Whence.Web.Views;

/// <summary>A question with answers that cannot all be so, as the first page shows it: some answers side by side.</summary>
/// <param name="Row">The question.</param>
/// <param name="Answers">The answers of most pages, and a denial where there is one, each with the claim whose words stand for it.</param>
public sealed record ContestedView(QuestionRow Row, IReadOnlyList<(AnswerRow Answer, ClaimView? Lead)> Answers)
{
    private const int MostAnswers = 3;

    /// <summary>How many answers are not shown.</summary>
    public int Left => Row.Answers.Count - Answers.Count;

    /// <summary>The view of <paramref name="row"/>.</summary>
    internal static ContestedView Of(ILedger ledger, PageShelf shelf, QuestionRow row)
    {
        var first = row.Answers.Count > 0 ? row.Answers[0] : null;
        var shown = row.Answers.OrderBy(answer => answer != first).ThenBy(answer => answer.Rejects == first?.Rejects).Take(MostAnswers);
        return new(row, [.. shown.Select(answer => (answer, ledger.Claim(answer.ClaimId) is { } claim ? ClaimView.Of(claim, shelf) : null))]);
    }
}
