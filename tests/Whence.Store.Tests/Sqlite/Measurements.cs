using System.Diagnostics;
using System.IO.Compression;
using Whence.Sources;
using Whence.Stances;
using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

/// <summary>The figures of docs/decisions/0003-the-ledger-on-disk.md; run with <c>--explicit only</c>.</summary>
public sealed class Measurements(ITestOutputHelper output) : IDisposable
{
    private const int Pages = 10_000, ClaimsOfEach = 10, Batch = 50;
    private static readonly TimeSpan Bearable = TimeSpan.FromSeconds(1);
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact(Explicit = true)]
    public void A_hundred_thousand_claims_are_listed_filtered_and_counted_in_under_a_second()
    {
        var random = new Random(1);
        var bodies = Enumerable.Range(0, 4000).Select(n => new Source { Name = $"Body {n} of Veskaria", Kind = (SourceKind)(1 + (n % 6)), Aliases = [$"Body {n}", $"B{n}"] }).ToArray();
        using var ledger = SqliteLedger.Open(_folder["whence.db"]);
        var adding = Stopwatch.StartNew();
        foreach (var chunk in Enumerable.Range(0, Pages).Chunk(Batch))
            ledger.AddMany([.. chunk.Select(n => Article(n, random, bodies))]);
        output.WriteLine($"{Pages / adding.Elapsed.TotalSeconds:F0} pages/s in batches of {Batch}; {new FileInfo(_folder["whence.db"]).Length / Pages} bytes a page");
        var single = Stopwatch.StartNew();
        for (var n = 0; n < 200; n++)
            ledger.Add(Article(Pages + n, random, bodies));
        output.WriteLine($"{200 / single.Elapsed.TotalSeconds:F0} pages/s one by one");

        Time("counts", () => ledger.Count().Claims);
        foreach (var sort in Enum.GetValues<ClaimSort>())
            Time($"claims by {sort}", () => ledger.Claims(new() { Sort = sort }).Total);
        Time("claims, page 1,000", () => ledger.Claims(new() { Skip = 50_000 }).Total);
        Time("claims of a source", () => ledger.Claims(new() { Source = "body 3" }).Total);
        Time("claims of the commonest origin", () => ledger.Claims(new() { Origin = "b0", Sort = ClaimSort.Newest }).Total);
        Time("claims of an outlet", () => ledger.Claims(new() { Outlet = "outlet 7" }).Total);
        Time("claims with a mark", () => ledger.Claims(new() { Marks = Marks.Hedged, Sort = ClaimSort.Newest }).Total);
        Time("claims with a word", () => ledger.Claims(new() { Text = "tanks" }).Total);
        Time("search, rare", () => ledger.Search("w777 w778").Total);
        Time("search, common", () => ledger.Search("tanks").Total);
        Time("sources", () => ledger.Sources(new()).Total);
        Time("sources with a word", () => ledger.Sources(new() { Text = "body 39" }).Total);
        Time("one source", () => ledger.Source("b0")!.AsOrigin);
        Time("pages", () => ledger.Pages(new()).Total);
    }

    [Fact(Explicit = true)]
    public void Brotli_at_5_is_the_bend_between_size_and_time()
    {
        var folder = Environment.GetEnvironmentVariable("WHENCE_MEASURE_PAGES");
        Assert.SkipWhen(folder is null, "WHENCE_MEASURE_PAGES names a folder of pages.");
        var pages = Directory.EnumerateFiles(folder!, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var quality in (int[])[1, 4, 5, 6, 9])
            Pack($"Brotli {quality}", page => BrotliEncoder.TryCompress(page, new byte[BrotliEncoder.GetMaxCompressedLength(page.Length)], out var length, quality, 22) ? length : page.Length);
        Pack("Deflate, optimal", page =>
        {
            using var to = new MemoryStream();
            using (var deflate = new DeflateStream(to, CompressionLevel.Optimal, leaveOpen: true))
                deflate.Write(page);
            return (int)to.Length;
        });

        shares["Brotli 5"].ShouldBeLessThan(shares["Deflate, optimal"]);

        void Pack(string how, Func<byte[], int> pack)
        {
            var watch = Stopwatch.StartNew();
            var (before, after) = (pages.Sum(page => (long)page.Length), pages.Sum(page => (long)pack(page)));
            shares[how] = (double)after / before;
            output.WriteLine($"{how,-20} {shares[how],6:P1} {before / 1e6 / watch.Elapsed.TotalSeconds,7:F0} MB/s");
        }
    }

    private static NewPage Article(int n, Random random, Source[] bodies)
    {
        var sentences = Enumerable.Range(0, ClaimsOfEach).Select(at => $"{n}.{at} tanks {string.Join(' ', Enumerable.Range(0, 20).Select(_ => $"w{random.Next(20_000)}"))}").ToArray();
        var claims = sentences.Select(sentence =>
            random.Next(4) == 0 ? Writes(sentence) : Says(sentence, Common(), [.. Enumerable.Range(0, random.Next(3)).Select(_ => Common())]).Marked(random.Next(10) == 0 ? Marks.Hedged : Marks.None));
        return Page(string.Join(". ", sentences), $"{n}.txt", $"Outlet {n % 300}", published: new DateOnly(2024, 1, 1).AddDays(random.Next(900)), received: Noon.AddSeconds(n), claims: [.. claims]);

        Source Common() => bodies[(int)(Math.Pow(random.NextDouble(), 3) * bodies.Length)];
    }

    private void Time(string what, Func<int> ask)
    {
        var found = ask();
        var times = Enumerable.Range(0, 5).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            ask();
            return watch.Elapsed;
        }).Order().ToArray();
        output.WriteLine($"{what,-32} {times[2].TotalMilliseconds,8:F1} ms  ({found:N0})");
        times[2].ShouldBeLessThan(Bearable, what);
    }
}
