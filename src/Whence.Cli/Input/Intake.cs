using Whence.Pages;
using Whence.Store;

namespace Whence.Cli.Input;

/// <summary>Takes pages into a ledger in batches, each in one transaction; a page is reported only after its transaction.</summary>
internal sealed class Intake(ILinkedLedger ledger, Terminal terminal)
{
    private const int MostPages = 32; // a batch is one wait for the disk; more would make a Ctrl-C wait longer
    private const int BatchBytes = 8 << 20;

    /// <summary>How many pages a batch has at most: fewer are told sooner, more wait less often for the disk.</summary>
    public int BatchPages { get; init; } = MostPages;

    /// <summary>Called after a page's transaction: the page as brought, and its outcome (null when it was refused).</summary>
    public Action<Brought, AddOutcome?>? Filed { get; init; }

    /// <summary>Called when all pages of a file are under way.</summary>
    public Action? FileDone { get; init; }

    /// <summary>What was done.</summary>
    public IntakeTally Tally { get; } = new();

    /// <summary>Takes in the pages of <paramref name="files"/>. When <paramref name="stop"/> comes, the running batch is finished and no other begun.</summary>
    public void Run(IReadOnlyList<InputFile> files, int jobs, CancellationToken stop)
    {
        var batch = new List<Brought>();
        long bytes = 0;
        foreach (var pages in InOrder.Run(PageSteps.Of(files, terminal, new PageOptions(), Bring, FileDone), jobs, stop))
        {
            foreach (var page in pages)
            {
                batch.Add(page);
                bytes += page.Page?.Bytes.Length ?? 0;
                if (batch.Count < BatchPages && bytes < BatchBytes)
                    continue;
                File(batch);
                (batch, bytes) = ([], 0);
            }
        }
        File(batch);
    }

    private Brought Bring(InputFile file, Page page)
    {
        var now = terminal.Clock.GetUtcNow();
        if (page.Document is not { } document)
            return Refused(page.Refusal);
        if (ledger.IsRedacted(document.Id))
            return new(page.Name, null, new RefusedPage(page.Name, document.Id, file.From, now, "redacted", "the page was erased from this ledger, and is not taken in again; whence log says why"));
        // Of bytes that the ledger holds already it takes only the receipt: reading them again would be thrown away.
        var (reading, failure) = ledger.Page(document.Id) is null ? Readings.Of(document, one => Reader.Read(one)) : (new Reading(document), null);
        return reading is null ? Refused(failure) : new(page.Name, new NewPage(page.Bytes, file.From, now, reading), null);

        Brought Refused(Refusal? refusal) =>
            new(page.Name, null, new RefusedPage(page.Name, PageSteps.HasNoBytes(page) ? "" : Ids.OfBytes(page.Bytes.Span), file.From, now, refusal?.Code ?? "unreadable", refusal?.Message ?? "the page could not be read."));
    }

    private void File(List<Brought> batch)
    {
        var read = batch.Where(brought => brought.Page is not null).ToList();
        var outcomes = new Queue<AddOutcome>(read.Count == 0 ? [] : ledger.AddMany([.. read.Select(brought => brought.Page!)]));
        foreach (var brought in batch)
        {
            AddOutcome? outcome = null;
            if (brought.Refused is { } refused)
            {
                if (refused.Hash.Length > 0)
                    ledger.Refuse(refused);
                Tally.Refused.Add(refused);
            }
            else
            {
                outcome = outcomes.Dequeue();
                Tally.Count(outcome);
            }
            Filed?.Invoke(brought, outcome);
        }
    }
}
