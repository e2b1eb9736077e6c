using System.CommandLine;
using Whence.Cli.Input;
using Whence.Cli.Show;
using Whence.Pages;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence reread</c>: new readings of the bytes that the ledger keeps.</summary>
internal static class RereadVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var all = new Option<bool>("--all") { Description = "Every page, not only those that an older version of the reader read." };
        var jobs = Jobs.Option();
        var command = new Command("reread", "Reads pages again from their bytes, when the reader has changed since.") { all, jobs };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk, parse, parse.GetValue(all), parse.GetValue(jobs), stop)));
        return command;
    }

    private static int Run(Desk desk, ParseResult parse, bool all, int jobs, CancellationToken stop)
    {
        var terminal = desk.Terminal;
        using var ledger = desk.Open(parse, LedgerAccess.ReadWrite);
        var rows = ledger.PagesReadBefore(all ? int.MaxValue : Reader.Version).ToList();
        using var progress = Progress.Over(terminal, rows.Count);
        var (reread, failed) = (0, 0);
        foreach (var (row, reading) in InOrder.Run(rows.Select(Func<(PageRow, Reading?)> (row) => () => (row, Again(ledger, row))), jobs, stop))
        {
            progress.Step();
            if (reading is null)
            {
                failed++;
                terminal.Error.WriteLine(Clean.Line($"{row.Name} ({Words.Short(row.Id)}): can no longer be read from its bytes; its old reading stays."));
                continue;
            }
            ledger.Replace(row.Id, reading);
            reread++;
        }
        progress.Dispose();
        Linking.Run(ledger, terminal, stop);
        terminal.Out.WriteLine($"{Words.Count(reread, "page")} read again by reader version {Reader.Version}{(failed > 0 ? $", {failed} could not be" : "")}.");
        stop.ThrowIfCancellationRequested();
        return failed == 0 ? ExitCode.Ok : ExitCode.Negative;
    }

    private static Reading? Again(ILedger ledger, PageRow row)
    {
        var page = PageReader.Read(row.Name, ledger.Bytes(row.Id)).FirstOrDefault(page => page.Document?.Id == row.Id);
        return page?.Document is { } document ? Readings.Of(document with { Name = row.Name }, one => Reader.Read(one)).Reading : null;
    }
}
