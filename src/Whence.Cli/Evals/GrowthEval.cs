using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Whence.Cli.Show;
using Whence.Eval;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval growth</c>: what it costs to link the last pages of a ledger as it grows.</summary>
internal static class GrowthEval
{
    private const int Measured = 1000; // pages, the last before each size
    private const int Batch = 64;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var data = AnnotatedEvals.Data();
        var sizes = new Option<int[]>("--sizes") { Description = "The sizes at which the last thousand pages are timed.", HelpName = "N", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = static _ => [2000, 10_000, 40_000] };
        var command = new Command("growth", "Times the linking of the last thousand pages of a ledger at growing sizes, with memory: the cost of a page must not grow with the ledger. Takes long.") { data, sizes };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk.Terminal, AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data)), [.. parse.GetRequiredValue(sizes).Order()], stop)));
        return command;
    }

    private static int Run(Terminal terminal, CorpusFolder data, int[] sizes, CancellationToken stop)
    {
        var news = new NewsPages(data);
        if (news.Missing is [var missing, ..])
            throw new Trouble(ExitCode.Io, $"{missing} is not there; name the folder with the annotated data: whence eval growth --data DIR");
        var folder = Directory.CreateTempSubdirectory("whence-growth-");
        try
        {
            using var ledger = Ledgers.Open(Path.Combine(folder.FullName, Desk.LedgerFile), LedgerAccess.ReadWriteCreate);
            var list = new Listing("#pages", "#ms a page, linking", "#MB of memory", "#MB of file", "#questions");
            var (costs, added, linking) = (new List<double>(), 0, new Stopwatch());
            foreach (var batch in news.Endless(1).Take(sizes[^1]).Select(line => NewsPages.Read(line, Gear.Rules, DateTimeOffset.UnixEpoch)).OfType<NewPage>().Chunk(Batch))
            {
                stop.ThrowIfCancellationRequested();
                ledger.AddMany(batch);
                var size = sizes[costs.Count];
                var measured = added >= size - Measured;
                if (measured)
                    linking.Start();
                ledger.Link(Batch, new Act(Act.Itself, DateTimeOffset.UnixEpoch, ""));
                linking.Stop();
                added += batch.Length;
                if (added < size - Batch)
                    continue;
                costs.Add(linking.Elapsed.TotalMilliseconds / Measured);
                linking.Reset();
                list.Add($"{added}", costs[^1].ToString("0.0", CultureInfo.InvariantCulture), $"{Environment.WorkingSet >> 20}", $"{new FileInfo(ledger.Location).Length >> 20}", $"{ledger.Questions(new() { Take = 1 }).Total}");
                terminal.Error.WriteLine($"{added} pages: {costs[^1]:0.0} ms a page");
                if (costs.Count == sizes.Length)
                    break;
            }
            list.Write(terminal);
            var ratio = costs.Max() / costs.Min();
            terminal.Out.WriteLine($"eval growth: dearest to cheapest {ratio.ToString("0.00", CultureInfo.InvariantCulture)} ×, {Environment.WorkingSet >> 20} MB of memory at the end");
            return ratio <= 1.5 ? ExitCode.Ok : ExitCode.Negative;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
