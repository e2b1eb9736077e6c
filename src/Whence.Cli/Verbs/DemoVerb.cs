using System.CommandLine;
using System.Diagnostics;
using Whence.Cli.Demo;
using Whence.Cli.Input;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence demo</c>: reads the sample pages into a fresh ledger and tells what is most telling in it.</summary>
internal static class DemoVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var samples = new Option<string?>("--samples") { Description = "The folder of pages to read. Default: the sample pages that come with Whence.", HelpName = "FOLDER" };
        var command = new Command("demo", "Reads the sample pages into a fresh ledger, tells the most telling findings, and the command behind each.") { samples };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk, parse.GetValue(desk.Ledger), parse.GetValue(samples), stop)));
        return command;
    }

    private static int Run(Desk desk, string? wanted, string? folder, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var terminal = desk.Terminal;
        var samples = folder is not null ? desk.FullPath(folder) : DemoFolders.Samples();
        if (samples is null || !Directory.Exists(samples))
            throw new Trouble(ExitCode.Io, $"{samples ?? "samples"}: there is no folder of sample pages. Name one with --samples FOLDER.");
        var path = wanted is null ? Fresh(DemoFolders.Ledger()) : desk.FullPath(wanted);
        if (File.Exists(path))
            throw new Trouble(ExitCode.Usage, $"{path}: is there already, and the demonstration wants a fresh ledger. Leave --ledger away, or name a file that is not there.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);

        using var ledger = Ledgers.Open(path, LedgerAccess.ReadWriteCreate);
        var files = DemoFolders.Pages(samples, terminal);
        var intake = new Intake(ledger, terminal);
        intake.Run(files, 1, stop);
        Linking.Run(ledger, terminal, stop);
        stop.ThrowIfCancellationRequested();
        return Tell(terminal, ledger, path, intake.Tally, samples, watch);
    }

    private static int Tell(Terminal terminal, ILinkedLedger ledger, string path, IntakeTally tally, string samples, Stopwatch watch)
    {
        var counts = ledger.Count();
        terminal.Out.WriteLine(Clean.Line($"{Words.Count(tally.Added, "page")} of {samples} read into {path}{(tally.Refused.Count > 0 ? $", {tally.Refused.Count} refused" : "")}"));
        terminal.Out.WriteLine($"{Words.Count(counts.Claims, "claim")}: {counts.Attributed} attributed, {counts.Writer} on the pages' own account · {Words.Count(counts.Outlets, "outlet")} · {Words.Count(counts.NamedSources, "named source")}, {counts.UnnamedSources} unnamed");
        var told = 0;
        foreach (var finding in new Findings(ledger).All().Concat(new CrossFindings(ledger).All()))
        {
            terminal.Out.WriteLine();
            terminal.Out.Flush();
            finding.Told.Write(terminal);
            terminal.Out.WriteLine($"   $ {ShellWords.Of(terminal, path, finding.Arguments)}");
            told++;
        }
        terminal.Out.WriteLine();
        if (told == 0)
            terminal.Out.WriteLine("Nothing was found that is worth telling: the reader found no claims with relays, denials or figures.");
        terminal.Out.WriteLine("In the browser:");
        terminal.Out.WriteLine($"   $ {ShellWords.Of(terminal, path, "serve", "--open")}");
        terminal.Out.WriteLine($"{watch.Elapsed.TotalSeconds:0.0} s");
        return told > 0 ? ExitCode.Ok : ExitCode.Negative;
    }

    // The demonstration's own ledger of last time, and only that, makes way.
    private static string Fresh(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        foreach (var tail in new[] { "", "-wal", "-shm" })
            File.Delete(path + tail);
        return path;
    }
}
