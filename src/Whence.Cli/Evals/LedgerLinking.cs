using Whence.Eval.Provenance;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary>Links pages in a ledger of its own, in a temporary file, as <c>whence add</c> and <c>whence link</c> do.</summary>
internal sealed class LedgerLinking : ILinking
{
    private const int Batch = 64;

    /// <inheritdoc/>
    public IReadOnlyList<LinkedAnswer> Link(IReadOnlyList<(ReadOnlyMemory<byte> Bytes, Reading Reading)> pages)
    {
        var folder = Directory.CreateTempSubdirectory("whence-origins-");
        try
        {
            using var ledger = Ledgers.Open(Path.Combine(folder.FullName, Desk.LedgerFile), LedgerAccess.ReadWriteCreate);
            ledger.AddMany([.. pages.Select(page => new NewPage(page.Bytes, "origins.jsonl", DateTimeOffset.UnixEpoch, page.Reading))]);
            while (!ledger.Link(Batch, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "")).IsDone)
            {
            }
            var answers = new List<LinkedAnswer>();
            for (var skip = 0; ledger.Questions(new() { Skip = skip, Take = 500 }) is { Items.Count: > 0 } slice; skip += slice.Items.Count)
            {
                foreach (var question in slice.Items)
                {
                    var claims = ledger.ClaimsOf(question.Id).ToDictionary(claim => claim.Id, claim => (claim.PageId, claim.LocalId), StringComparer.Ordinal);
                    answers.AddRange(question.Answers.Select(answer => new LinkedAnswer([.. answer.Claims.Select(claim => claims[claim])], answer.Count)));
                }
            }
            return answers;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
