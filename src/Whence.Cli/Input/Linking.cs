using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Input;

/// <summary>The step that follows reading: links what waits, batch by batch, each in one transaction. Stopped at any moment, it goes on where it was.</summary>
internal static class Linking
{
    private const int BatchPages = 64; // a batch gathers each question that it touches once: larger ones do less twice, smaller ones stop sooner

    /// <summary>Links all that waits. When <paramref name="stop"/> comes, the running batch is finished and no other begun.</summary>
    public static LinkState Run(ILinkedLedger ledger, Terminal terminal, CancellationToken stop)
    {
        var state = ledger.LinkState();
        if (state.IsDone)
            return state;
        using var progress = Progress.Over(terminal, state.Waiting, "Linking", "pages linked");
        foreach (var next in Steps(ledger, terminal, stop))
        {
            for (var page = next.Waiting; page < state.Waiting; page++)
                progress.Step();
            state = next;
        }
        return state;
    }

    /// <summary>The same batch by batch: how it stands before the first and after each.</summary>
    public static IEnumerable<LinkState> Steps(ILinkedLedger ledger, Terminal terminal, CancellationToken stop)
    {
        var state = ledger.LinkState();
        yield return state;
        while (!state.IsDone && !stop.IsCancellationRequested)
            yield return state = ledger.Link(BatchPages, new Act(Act.Itself, terminal.Clock.GetUtcNow(), ""));
    }
}
