using Whence.Cli.Demo;
using Whence.Cli.Input;
using Whence.Pages;
using Whence.Store;
using Whence.Web.Intake;

namespace Whence.Cli.Serving;

/// <summary>Reads what is brought in the browser, by the same steps as <c>whence add</c>, <c>whence demo</c> and <c>whence check</c>.</summary>
internal sealed class ReadingRoom(ILinkedLedger ledger, Terminal terminal) : IReadingRoom
{
    private const int SoonTold = 4; // pages a batch: somebody watches
    private static readonly int Jobs = Math.Max(1, Environment.ProcessorCount - 1); // one is left for those who look at the site meanwhile

    /// <inheritdoc/>
    public void Add(IReadOnlyList<BroughtFile> files, IIntakeLog log, CancellationToken stop)
    {
        log.Expect(files.Sum(PagesIn));
        var intake = new Intake(ledger, terminal)
        {
            BatchPages = SoonTold,
            Filed = (brought, outcome) =>
            {
                if (outcome is not null)
                    log.Filed(brought.Name, outcome);
                else
                    log.Refused(brought.Refused!);
            },
        };
        intake.Run([.. files.Select(file => new InputFile(file.Name, null) { Bytes = file.Bytes })], Jobs, stop);
        foreach (var state in Linking.Steps(ledger, terminal, stop))
            log.ToLink(state.Waiting);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Reading> Read(BroughtFile draft) =>
        [.. PageReader.Read(draft.Name, draft.Bytes).Select(page => page.Document).OfType<Documents.Document>().Select(document => Reader.Read(document))];

    /// <inheritdoc/>
    public IReadOnlyList<BroughtFile> Samples() => DemoFolders.Samples() is not { } folder ? []
        : [.. DemoFolders.Pages(folder, terminal).Select(file => new BroughtFile(file.Name, File.ReadAllBytes(file.Path!)))];

    // JSON lines are as many pages as they have lines; what that misses is told as it comes.
    private static int PagesIn(BroughtFile file) => file.Bytes.Span.TrimStart((byte)' ') is [(byte)'{', ..] ? Math.Max(1, file.Bytes.Span.TrimEnd((byte)'\n').Count((byte)'\n') + 1) : 1;
}
