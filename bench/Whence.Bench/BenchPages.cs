using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Whence.Eval;

namespace Whence.Bench;

/// <summary>The pages that are read: a seeded sample of real news, held in memory before the clock starts.</summary>
internal static class BenchPages
{
    private static readonly string[] JsonFiles = ["ukraine-news/ukraine-war-2022-gdelt447.jsonl.gz", "ukraine-news/ukraine-war-2026-scraped.jsonl.gz", "news-scale/allsides-conflict-2824.jsonl.gz"];
    private const string Archive = "news-scale/reuters-21578-apte-10788.zip";

    /// <summary>The files that it is drawn from.</summary>
    public static IReadOnlyList<string> Files(CorpusFolder data) => [.. JsonFiles.Append(Archive).Select(file => data.In(file))];

    /// <summary>Draws <paramref name="count"/> pages, the same for the same seed.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Draw(CorpusFolder data, int count, int seed)
    {
        var pages = new List<(string Name, byte[] Bytes)>();
        foreach (var file in JsonFiles)
            pages.AddRange(Texts(data.In(file)));
        pages.AddRange(Entries(data.In(Archive)));
        var drawn = pages.ToArray();
        new Random(seed).Shuffle(drawn);
        return drawn[..Math.Min(count, drawn.Length)];
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Texts(string path)
    {
        using var file = File.OpenRead(path);
        using var packed = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.GetProperty("text").GetString() is { Length: > 0 } text)
                yield return ($"{Path.GetFileName(path)}:{number}", Encoding.UTF8.GetBytes(text));
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Entries(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("training/", StringComparison.Ordinal) && e.Length > 0))
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            yield return (entry.FullName, to.ToArray());
        }
    }
}
