using System.CommandLine;
using System.Diagnostics;
using Whence.Cli.Show;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval start</c>: how long a person waits for the first answer of a program that is built.</summary>
internal static class StartEval
{
    private const int BarMilliseconds = 300;
    private const int Pages = 14;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var runs = new Option<int>("--runs") { Description = "How many times each command is run.", HelpName = "N", DefaultValueFactory = static _ => 11 };
        Choices.Within(runs, 1, 1000);
        var command = new Command("start", "Measures the time from start to end of short commands; exit code 1 when a median is 300 ms or more.") { runs };
        command.SetAction((parse, stop) => RunAsync(desk.Terminal, parse.GetValue(runs), stop));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, int runs, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("whence-start-");
        try
        {
            var ledger = Path.Combine(folder.FullName, Desk.LedgerFile);
            var input = folder.CreateSubdirectory("pages");
            SeededPages.Write(input.FullName, Pages, new Random(1));
            await OnceAsync(["add", input.FullName, "--ledger", ledger], stop);
            var list = new Listing("command", "#median ms", "#least", "#most");
            var isFast = true;
            foreach (var arguments in new string[][] { ["--version"], ["claims", "--json", "--ledger", ledger] })
            {
                var times = new List<double>();
                for (var i = 0; i < runs; i++)
                    times.Add(await OnceAsync(arguments, stop));
                times.Sort();
                isFast &= times[runs / 2] < BarMilliseconds;
                list.Add($"whence {string.Join(' ', arguments.TakeWhile(argument => argument != "--ledger"))}", $"{times[runs / 2]:0}", $"{times[0]:0}", $"{times[^1]:0}");
            }
            list.Write(terminal);
            terminal.Out.WriteLine($"start: {(isFast ? "under" : "NOT under")} {BarMilliseconds} ms ({runs} runs each, a ledger of {Pages} pages)");
            return isFast ? ExitCode.Ok : ExitCode.Negative;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> OnceAsync(string[] arguments, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        using var child = OwnProgram.Start(arguments);
        await child.StandardOutput.ReadToEndAsync(stop);
        await child.WaitForExitAsync(stop);
        return child.ExitCode == ExitCode.Ok
            ? watch.Elapsed.TotalMilliseconds
            : throw new Trouble(ExitCode.Io, $"whence {arguments[0]}: ended with exit code {child.ExitCode}. Run it by hand to see why.");
    }
}
