using System.CommandLine;
using System.Diagnostics;
using Whence.Cli.Input;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence add</c>: pages into the ledger.</summary>
internal static class AddVerb
{
    private const int RefusedShown = 20;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders (with the folders in them, in name order), or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var jobs = Jobs.Option();
        var verbose = new Option<bool>("--verbose", "-v") { Description = "A line for each page as soon as it is safely in the ledger." };
        var json = Choices.Json("JSON Lines: an object for each page as soon as it is safely in the ledger, and a summary at the end.");
        Choices.NoOptions(paths);
        var command = new Command("add", "Reads pages into the ledger, with their bytes; makes the ledger when it is not there.") { paths, jobs, verbose, json };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk, parse, parse.GetRequiredValue(paths), parse.GetValue(jobs), parse.GetValue(verbose), parse.GetValue(json), stop)));
        return command;
    }

    private static int Run(Desk desk, ParseResult parse, string[] paths, int jobs, bool verbose, bool json, CancellationToken stop)
    {
        var terminal = desk.Terminal;
        var files = InputFiles.Of(paths, terminal.Folder).ToList();
        if (files.Count == 0)
            throw new Trouble(ExitCode.Io, $"{string.Join(", ", paths)}: there are no files in it. Name a folder with pages, or files.");
        var watch = Stopwatch.StartNew();
        using var ledger = desk.Open(parse, LedgerAccess.ReadWriteCreate);
        using var progress = Progress.Over(terminal, files.Count);
        var intake = new Intake(ledger, terminal)
        {
            FileDone = progress.Step,
            Filed = json ? (brought, outcome) => ReportJson(terminal, brought, outcome)
                : verbose ? (brought, outcome) => Report(terminal, brought, outcome) : null,
        };
        intake.Run(files, jobs, stop);
        progress.Dispose();
        Linking.Run(ledger, terminal, stop);
        if (json)
            SummaryJson(terminal, intake.Tally, ledger);
        else
            Summary(terminal, intake.Tally, ledger, watch.Elapsed);
        if (stop.IsCancellationRequested)
            throw new Trouble(ExitCode.Interrupted, "stopped after the running batch; every page reported above is in the ledger. Run the same command again to go on.");
        return intake.Tally.Refused.Count == 0 ? ExitCode.Ok : ExitCode.Negative;
    }

    // The kill test reads these lines: a page that they name must be in the ledger whatever happens next.
    private static void Report(Terminal terminal, Brought brought, AddOutcome? outcome)
    {
        terminal.Out.WriteLine(Clean.Line(outcome is null
            ? $"refused {brought.Refused!.Code} {brought.Name}: {brought.Refused.Message}"
            : $"{(outcome.IsNew ? "added" : "known")} {outcome.PageId} {Words.Count(outcome.Claims, "claim")} {brought.Name}"));
        terminal.Out.Flush();
    }

    private static void ReportJson(Terminal terminal, Brought brought, AddOutcome? outcome)
    {
        JsonOut.WriteLine(terminal.Output, json =>
        {
            json.WriteStartObject();
            json.WriteString("status"u8, outcome is null ? "refused" : outcome.IsNew ? "added" : "known");
            json.WriteString("name"u8, brought.Name);
            json.WriteString("id"u8, outcome?.PageId ?? brought.Refused!.Hash);
            if (outcome is not null)
            {
                json.WriteNumber("claims"u8, outcome.Claims);
            }
            else
            {
                json.WriteString("code"u8, brought.Refused!.Code);
                json.WriteString("message"u8, brought.Refused.Message);
            }
            json.WriteEndObject();
        });
        terminal.Output.Flush();
    }

    private static void SummaryJson(Terminal terminal, IntakeTally tally, ILedger ledger) => JsonOut.WriteLine(terminal.Output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("summary"u8);
        json.WriteNumber("added"u8, tally.Added);
        json.WriteNumber("known"u8, tally.Known);
        json.WriteNumber("refused"u8, tally.Refused.Count);
        json.WriteNumber("claims"u8, tally.Claims);
        json.WriteString("ledger"u8, ledger.Location);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Summary(Terminal terminal, IntakeTally tally, ILedger ledger, TimeSpan took)
    {
        var output = terminal.Out;
        output.WriteLine(Clean.Line($"{Words.Count(tally.Added, "page")} added, {tally.Known} there already, {tally.Refused.Count} refused · {Words.Count(tally.Claims, "claim")} · {took.TotalSeconds:0.0} s · ledger {ledger.Location}"));
        if (tally.Refused.Count == 0)
            return;
        output.WriteLine("Refused:");
        foreach (var refused in tally.Refused.Take(RefusedShown))
            output.WriteLine(Clean.Line($"{refused.Name}: {refused.Message}").Insert(0, "  "));
        if (tally.Refused.Count > RefusedShown)
            output.WriteLine($"  and {tally.Refused.Count - RefusedShown} more");
        output.WriteLine("The list stays in the ledger: whence refused");
    }
}
