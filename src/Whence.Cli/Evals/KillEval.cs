using System.CommandLine;
using Whence.Cli.Show;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval kill</c>: kills <c>add</c> at random moments and looks whether the ledger kept its word.</summary>
/// <remarks>A page is acknowledged when <c>add --verbose</c> has written its line. Only children started here are killed.</remarks>
internal static class KillEval
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var pages = new Option<int>("--pages") { Description = "How many pages are added.", HelpName = "N", DefaultValueFactory = static _ => 2000 };
        var kills = new Option<int>("--kills") { Description = "How many times the adding process is killed.", HelpName = "N", DefaultValueFactory = static _ => 10 };
        var seed = new Option<int>("--seed") { Description = "The seed of the pages and of the moments.", HelpName = "N", DefaultValueFactory = static _ => 1 };
        Choices.Within(pages, 10, 100_000);
        Choices.Within(kills, 1, 100);
        var command = new Command("kill", "Kills add (-9) at random moments: the ledger must open, be whole and have every acknowledged page.") { pages, kills, seed };
        command.SetAction((parse, stop) => RunAsync(desk.Terminal, parse.GetValue(pages), parse.GetValue(kills), parse.GetValue(seed), stop));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, int pages, int kills, int seed, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("whence-kill-");
        try
        {
            var random = new Random(seed);
            var input = folder.CreateSubdirectory("pages");
            SeededPages.Write(input.FullName, pages, random);
            var adding = new KilledAdd(input.FullName, Path.Combine(folder.FullName, Desk.LedgerFile));
            var list = new Listing("#kill", "when", "#acknowledged", "#in the ledger", "integrity", "#missing");
            var passed = 0;
            var moments = Enumerable.Range(0, kills).Select(_ => random.Next(pages * 4 / 5)).Order().ToList();
            for (var i = 0; i < kills; i++)
            {
                // The first kill is timed, not counted: it may fall into the making of the ledger.
                var moment = i == 0 ? new KillMoment(null, random.Next(30, 500)) : new KillMoment(moments[i], random.Next(0, 60));
                var wasKilled = await adding.RunAsync(moment, stop);
                var state = adding.Look();
                list.Add($"{i + 1}", wasKilled ? moment.ToString() : "ended by itself", $"{adding.Acknowledged.Count}", $"{state.Pages}", state.Integrity, $"{state.Missing}");
                passed += wasKilled && state.IsWell ? 1 : 0;
            }
            var isComplete = await CompletesAsync(adding, pages, list, stop);
            list.Write(terminal);
            terminal.Out.WriteLine($"kill test: {passed}/{kills} kills left a ledger that opens, is whole and has every acknowledged page; rerun {(isComplete ? "completes it" : "does NOT complete it")} (seed {seed})");
            return passed == kills && isComplete ? ExitCode.Ok : ExitCode.Negative;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> CompletesAsync(KilledAdd adding, int pages, Listing list, CancellationToken stop)
    {
        await adding.RunAsync(null, stop);
        var state = adding.Look();
        list.Add("rerun", "to the end", $"{adding.Acknowledged.Count}", $"{state.Pages}", state.Integrity, $"{state.Missing}");
        return adding.LastExit == Cli.ExitCode.Ok && state.IsWell && state.Pages == pages && adding.Acknowledged.Count == pages;
    }
}
