using System.IO.Compression;
using System.Text.Json;

namespace Whence.Eval.Labels;

/// <summary>The corpora of which pages are labelled: gzipped JSON Lines, a page a line. They belong to third parties; only names and offsets of them are kept here.</summary>
internal static class PageCorpora
{
    /// <summary>The files in the data folder, in the order in which they are read.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        "ukraine-news/ukraine-war-2022-gdelt447.jsonl.gz",
        "ukraine-news/ukraine-war-2026-scraped.jsonl.gz",
        "multi-outlet-events/newswcl50.jsonl.gz",
        "multi-outlet-events/pac-152-pairs.jsonl.gz",
    ];

    /// <summary>The pages of one more file of the same form: news in which a measurement looks for nothing.</summary>
    /// <exception cref="InvalidDataException">The file is no gzip.</exception>
    public static IReadOnlyList<CorpusPage> Read(CorpusFolder data, string file) => Pages(file, data.In(file.Split('/')));

    /// <summary>Where they lie in <paramref name="data"/>.</summary>
    public static IEnumerable<string> Paths(CorpusFolder data) => Files.Select(file => data.In(file.Split('/')));

    /// <summary>Every page of them; a line that is no page is passed over and keeps its number.</summary>
    /// <exception cref="InvalidDataException">A file is no gzip.</exception>
    public static IReadOnlyList<CorpusPage> Read(CorpusFolder data) => [.. Files.Zip(Paths(data)).SelectMany(file => Pages(file.First, file.Second))];

    private static List<CorpusPage> Pages(string file, string path)
    {
        var pages = new List<CorpusPage>();
        var corpus = Path.GetFileName(file)[..^".jsonl.gz".Length];
        try
        {
            using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
            for (var number = 0; lines.ReadLine() is { } line; number++)
                if (Page($"{corpus}-{number:D3}", file, number + 1, line) is { } page)
                    pages.Add(page);
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException($"{path} cannot be unpacked: {broken.Message}", broken);
        }
        return pages;
    }

    private static CorpusPage? Page(string name, string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            return Field(row, "text") is { } text
                ? new(name, file, number, text, Field(row, "source"), Field(row, "date"), Field(row, "variant"))
                {
                    Seen = Field(row, "seen"),
                    Event = Field(row, "event") ?? Field(row, "story"),
                }
                : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Field(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
