using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Whence.Eval;
using Whence.Exports;
using Whence.Pages;

namespace Whence.Bench;

/// <summary><c>bench mark</c>: pages and words a second on one core, from bytes to the line of <c>mark</c>.</summary>
/// <remarks>
/// One thread, and the process is pinned to one core where the system allows it: the compiler's and the collector's own threads share that core,
/// as they would with one job. Time is this process's processor time, so what else runs on the machine does not count. Rounds of the reader and of the reference loop take turns; figures are medians over the rounds after a first one that warms up.
/// </remarks>
internal static class MarkBench
{
    private const int Rounds = 5, Repeats = 10;

    /// <summary>Measures; 1 when a floor is broken.</summary>
    public static int Run(string[] args)
    {
        var data = CorpusFolder.Locate(Value(args, "--data"), Environment.GetEnvironmentVariable(CorpusFolder.Variable), Directory.GetCurrentDirectory());
        if (CorpusFolder.Missing(BenchPages.Files(data)) is [var missing, ..])
        {
            Console.Error.WriteLine($"bench: {missing} is not there; name the folder with --data DIR or ${CorpusFolder.Variable}");
            return 4;
        }
        var pages = BenchPages.Draw(data, Number(args, "--pages", 1000), Number(args, "--seed", 1));
        var gear = Reader.DefaultGear;
        if (Value(args, "--reader") is { } name && !(Enum.TryParse(name, ignoreCase: true, out gear) && Enum.IsDefined(gear)))
        {
            Console.Error.WriteLine($"bench: there is no reader {name}; there are {string.Join(", ", Enum.GetNames<Gear>()).ToLowerInvariant()}");
            return 2;
        }
        Pin();
        var (reader, reference, allocated) = Measure(pages, gear);
        var words = ReferenceLoop.Run(pages).Words;
        var root = CorpusFolder.RepositoryAround(Directory.GetCurrentDirectory());
        var floors = BenchFloors.Read(root is null ? null : Path.Combine(root, "bench", "floors.json"), "mark-" + Name(gear));
        return Report(args.Contains("--json"), new(Name(gear), pages.Count, words, reader, reference, allocated), floors);
    }

    private static string Name(Gear gear) => gear.ToString().ToLowerInvariant();

    private static (double Reader, double Reference, long Allocated) Measure(IReadOnlyList<(string Name, byte[] Bytes)> pages, Gear gear)
    {
        var (readers, references, allocations) = (new List<double>(), new List<double>(), new List<long>());
        for (var round = 0; round <= Rounds; round++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var reader = Time(() => Mark(pages, gear));
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            var reference = Time(() => Repeat(pages)) / Repeats;
            if (round == 0)
                continue;
            readers.Add(reader);
            references.Add(reference);
            allocations.Add(allocated);
        }
        return (Median(readers), Median(references), allocations.Order().ElementAt(Rounds / 2));
    }

    private static void Mark(IReadOnlyList<(string Name, byte[] Bytes)> pages, Gear gear)
    {
        var line = new ArrayBufferWriter<byte>(1 << 16);
        foreach (var (name, bytes) in pages)
            foreach (var page in PageReader.Read(name, bytes))
            {
                line.ResetWrittenCount();
                if (page.Document is { } document)
                    MarkWriter.Write(Reader.Read(document, gear), line);
            }
    }

    private static int Report(bool asJson, Result result, BenchFloors floors)
    {
        if (asJson)
            Console.WriteLine(JsonSerializer.Serialize(result));
        else
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
                reader                 {result.Reader}
                pages                  {result.Pages} ({result.Words} words), one core, median of {Rounds} rounds
                pages a second         {result.PagesPerSecond:F0}
                words a second         {result.WordsPerSecond:F0}
                allocated a page       {result.BytesPerPage:F0} bytes
                reference loop         {result.Words / result.ReferenceSeconds:F0} words a second
                times reference loop   {result.TimesReference:F1}
                """));
        var broken = 0;
        broken += Check("times reference loop", result.TimesReference, floors.MostTimesReference);
        broken += Check("bytes allocated a page", result.BytesPerPage, floors.MostBytesPerPage);
        return broken == 0 ? 0 : 1;
    }

    private static int Check(string name, double value, double? most)
    {
        if (!(value > most))
            return 0;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bench: {name} is {value:F1}, more than the {most:F1} of bench/floors.json"));
        return 1;
    }

    private static void Pin()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var process = Process.GetCurrentProcess();
            var allowed = (long)process.ProcessorAffinity;
            process.ProcessorAffinity = (nint)(allowed & -allowed);
        }
    }

    private static double Time(Action action)
    {
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    // Short beside the reader's round: repeated until a clock can tell.
    private static void Repeat(IReadOnlyList<(string Name, byte[] Bytes)> pages)
    {
        for (var i = 0; i < Repeats; i++)
            ReferenceLoop.Run(pages);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string? Value(string[] args, string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    private static int Number(string[] args, string name, int usual) => int.TryParse(Value(args, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : usual;

    private sealed record Result(string Reader, int Pages, long Words, double ReaderSeconds, double ReferenceSeconds, long Allocated)
    {
        public double PagesPerSecond => Pages / ReaderSeconds;

        public double WordsPerSecond => Words / ReaderSeconds;

        public double BytesPerPage => (double)Allocated / Pages;

        public double TimesReference => ReaderSeconds / ReferenceSeconds;
    }
}
