using Whence.Store;

namespace Whence.Cli.Show;

/// <summary>Says when a ledger's pages are not all linked, for whoever counts on its counts.</summary>
internal static class Waiting
{
    /// <summary>Writes it to standard error; nothing when all is linked.</summary>
    public static void Tell(Terminal terminal, ILinkedLedger ledger)
    {
        var state = ledger.LinkState();
        if (!state.IsDone)
            terminal.Error.WriteLine($"{Words.Count(state.Waiting, "page")} not linked yet: run whence link");
        if (state.TooOld > 0)
            terminal.Error.WriteLine($"{Words.Count(state.TooOld, "page")} read by an older reader, so that nothing links them yet: run whence reread");
    }
}
