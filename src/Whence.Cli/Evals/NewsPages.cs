using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Whence.Eval;
using Whence.Pages;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary>Real news of the data folder as pages for a ledger, and as many variants of it as are wanted: sentences shuffled by a seed, half of them from another page, days moved.</summary>
internal sealed class NewsPages(CorpusFolder data)
{
    /// <summary>The files, in the order in which they are taken.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        "ukraine-news/ukraine-war-2022-gdelt447.jsonl.gz",
        "ukraine-news/ukraine-war-2026-scraped.jsonl.gz",
        "news-scale/allsides-conflict-2824.jsonl.gz",
    ];

    private const int DaysMoved = 37; // a variant tells of another month

    /// <summary>Which of them are not there.</summary>
    public IReadOnlyList<string> Missing => CorpusFolder.Missing(Files.Select(file => data.In(file.Split('/'))));

    /// <summary>The pages of the first files, as lines of input.</summary>
    public IEnumerable<byte[]> Lines(int files = int.MaxValue) => Rows(files).Select(row => Line(row.Name, row.Text, row.Outlet, row.Day));

    /// <summary>Pages without end: those of all files, then variants of them.</summary>
    public IEnumerable<byte[]> Endless(int seed)
    {
        var rows = Rows(int.MaxValue).ToList();
        for (var round = 0; ; round++)
        {
            var random = new Random(seed + round);
            for (var i = 0; i < rows.Count; i++)
                yield return round == 0 ? Line(rows[i].Name, rows[i].Text, rows[i].Outlet, rows[i].Day) : Variant(rows[i], rows[random.Next(rows.Count)], round, random);
        }
    }

    /// <summary>Reads a line into a page of a ledger.</summary>
    public static NewPage? Read(byte[] line, Gear gear, DateTimeOffset received) =>
        PageReader.Read("news.jsonl", line).FirstOrDefault()?.Document is { } document ? new NewPage(line, "news.jsonl", received, Reader.Read(document, gear)) : null;

    private sealed record Row(string Name, string Text, string? Outlet, DateOnly? Day);

    private static byte[] Variant(Row row, Row other, int round, Random random)
    {
        var own = row.Text.Split(". ");
        var theirs = other.Text.Split(". ");
        var sentences = own.Where(_ => random.Next(2) == 0).Concat(theirs.Where(_ => random.Next(2) == 0)).ToArray();
        random.Shuffle(sentences);
        return Line($"{row.Name}-{round}", string.Join(". ", sentences.DefaultIfEmpty(row.Text)), row.Outlet, row.Day?.AddDays(round * DaysMoved));
    }

    private static byte[] Line(string name, string text, string? outlet, DateOnly? day) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string?>
    {
        ["name"] = name,
        ["text"] = text,
        ["outlet"] = outlet,
        ["published"] = day?.ToString("yyyy-MM-dd"),
    }.Where(pair => pair.Value is not null).ToDictionary());

    private IEnumerable<Row> Rows(int files)
    {
        foreach (var file in Files.Take(files))
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(data.In(file.Split('/'))), CompressionMode.Decompress), Encoding.UTF8);
            for (var number = 0; lines.ReadLine() is { } line; number++)
            {
                using var json = JsonDocument.Parse(line);
                var row = json.RootElement;
                if (Field(row, "variant") == "raw" || Field(row, "text") is not { } text)
                    continue;
                var day = (Field(row, "date") ?? Field(row, "seen"))?.Replace("-", "");
                yield return new($"{Path.GetFileName(file)[..12]}-{number}", text, Field(row, "source"),
                    day is { Length: >= 8 } && DateOnly.TryParseExact(day[..8], "yyyyMMdd", out var known) ? known : null);
            }
        }
    }

    private static string? Field(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
