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
    private const int Batch = 50;
    private const int PagesPerDay = 100; // as they come in: a page that tells no day is filed under that one
    private static readonly DateOnly First = new(2022, 1, 1); // about when most of the pages were written
    private const int MostMemory = 1536; // MB
    private const double MostRatio = 1.5;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var data = AnnotatedEvals.Data();
        var sizes = new Option<int[]>("--sizes") { Description = "The sizes at which the last thousand pages are timed.", HelpName = "N", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = static _ => [2000, 10_000, 40_000] };
        var dense = new Option<bool>("--dense") { Description = "Every page keeps its own days, and variants are moved by a month or so: the same weeks fill up, and stories grow with the ledger." };
        var command = new Command("growth", "Times the linking of the last thousand pages of a ledger at growing sizes, with memory, as a hundred pages come in every day: the cost of a page must not grow with the ledger. Takes the better part of an hour.") { data, sizes, dense };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk.Terminal, AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data)), [.. parse.GetRequiredValue(sizes).Order()], parse.GetValue(dense), stop)));
        return command;
    }

    private static int Run(Terminal terminal, CorpusFolder data, int[] sizes, bool isDense, CancellationToken stop)
    {
        var news = new NewsPages(data);
        if (news.Missing is [var missing, ..])
            throw new Trouble(ExitCode.Io, $"{missing} is not there; name the folder with the annotated data: whence eval growth --data DIR");
        var folder = Directory.CreateTempSubdirectory("whence-growth-");
        try
        {
            using var ledger = Ledgers.Open(Path.Combine(folder.FullName, Desk.LedgerFile), LedgerAccess.ReadWriteCreate);
            var list = new Listing("#pages", "#claims a page", "#processor ms a page", "#median batch", "#by the clock", "#reading", "#MB of memory", "#MB of file", "#questions", "#copies");
            var costs = new List<(double Linking, double OfReading)>();
            var thousand = new Thousand();
            var (added, most) = (0, 0L);
            var started = new DateTimeOffset(First, TimeOnly.MinValue, TimeSpan.Zero);
            var pages = (isDense ? news.Endless(1) : news.Daily(1, First, PagesPerDay)).Select((line, at) => NewsPages.Read(line, Gear.Rules, started.AddDays((double)at / PagesPerDay))).OfType<NewPage>();
            using var batches = pages.Take(sizes[^1]).Chunk(Batch).GetEnumerator();
            while (thousand.Read(batches.MoveNext) && batches.Current is var batch)
            {
                stop.ThrowIfCancellationRequested();
                var claims = ledger.AddMany(batch).Sum(outcome => outcome.Claims);
                thousand.Link(batch.Length, claims, () => ledger.Link(Batch, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "")));
                added += batch.Length;
                most = Math.Max(most, Environment.WorkingSet >> 20);
                if (added % Measured != 0)
                    continue;
                terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{added} pages: {thousand.Processor:0.0} ms of processor a page, {thousand.Median:0.0} in the median batch, {thousand.Clock:0.0} by the clock; reading {thousand.Reading:0.0}; {Environment.WorkingSet >> 20} MB"));
                if (sizes.Contains(added))
                {
                    costs.Add((thousand.Processor, thousand.Processor / thousand.Reading));
                    list.Add($"{added}", Printed(thousand.Claims), Printed(thousand.Processor), Printed(thousand.Median), Printed(thousand.Clock), Printed(thousand.Reading), $"{most}", $"{new FileInfo(ledger.Location).Length >> 20}", $"{ledger.Questions(new() { Take = 1 }).Total}", $"{ledger.Copies(take: 1).Total}");
                }
                thousand = new();
            }
            list.Write(terminal);
            var ratio = costs.Max(cost => cost.Linking) / costs.Min(cost => cost.Linking);
            var measured = costs.Max(cost => cost.OfReading) / costs.Min(cost => cost.OfReading);
            terminal.Out.WriteLine($"eval growth{(isDense ? " --dense" : "")}: dearest to cheapest {ratio.ToString("0.00", CultureInfo.InvariantCulture)} ×, measured by what reading the same pages took {measured.ToString("0.00", CultureInfo.InvariantCulture)} × (at most {MostRatio.ToString(CultureInfo.InvariantCulture)}), {most} MB of memory at most (under {MostMemory})");
            return ratio <= MostRatio && most < MostMemory ? ExitCode.Ok : ExitCode.Negative;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Printed(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>What linking a thousand pages cost.</summary>
    private sealed class Thousand
    {
        private readonly List<double> _batches = [];
        private int _pages, _claims;
        private TimeSpan _processor, _clock, _reading;

        /// <summary>Claims of a page.</summary>
        public double Claims => (double)_claims / _pages;

        /// <summary>Milliseconds of processor time a page.</summary>
        public double Processor => _processor.TotalMilliseconds / _pages;

        /// <summary>The same in the median batch.</summary>
        public double Median => _batches.Order().ElementAt(_batches.Count / 2);

        /// <summary>Milliseconds that passed, a page.</summary>
        public double Clock => _clock.TotalMilliseconds / _pages;

        /// <summary>Milliseconds of processor time a page for reading it, which is the same work at any size: what it varies by, the machine does.</summary>
        public double Reading => _reading.TotalMilliseconds / _pages;

        /// <summary>Times the reading of a batch.</summary>
        public bool Read(Func<bool> read)
        {
            var before = Environment.CpuUsage.TotalTime;
            var any = read();
            _reading += Environment.CpuUsage.TotalTime - before;
            return any;
        }

        /// <summary>Times the linking of a batch.</summary>
        public void Link(int pages, int claims, Action link)
        {
            var (before, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
            link();
            var spent = Environment.CpuUsage.TotalTime - before;
            (_pages, _claims, _processor, _clock) = (_pages + pages, _claims + claims, _processor + spent, _clock + watch.Elapsed);
            _batches.Add(spent.TotalMilliseconds / pages);
        }
    }
}
