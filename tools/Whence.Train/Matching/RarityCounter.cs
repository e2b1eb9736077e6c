using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Whence.Documents;
using Whence.Language;
using Whence.Matching;
using Whence.Names;
using Whence.Text;

namespace Whence.Train.Matching;

/// <summary>Counts on how many pages of the news each key stands: <c>models/terms/terms.bin</c>.</summary>
internal static class RarityCounter
{
    private const int LeastPages = 3; // a key on fewer pages is as rare as one that was never seen

    private static readonly Pipeline Names = new([new LanguageStage(), new NameStage()]);

    /// <summary>Counts and writes.</summary>
    public static void Run(string data, string output, TextWriter log)
    {
        var clock = Stopwatch.StartNew();
        var (pages, seen) = (0, new Dictionary<uint, int>());
        foreach (var text in Texts(data))
        {
            pages++;
            foreach (var key in KeysOf(text))
                seen[key] = seen.GetValueOrDefault(key) + 1;
        }
        var rarity = seen.Where(key => key.Value >= LeastPages).ToDictionary(key => key.Key, key => Math.Log((double)pages / key.Value));
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        using (var file = File.Create(output))
            Rarity.Save(file, rarity);
        log.WriteLine($"{output}: {pages:N0} pages, {seen.Count:N0} keys, {rarity.Count:N0} of them on {LeastPages} pages or more; {new FileInfo(output).Length:N0} bytes; {clock.Elapsed.TotalSeconds:F0} s");
    }

    private static HashSet<uint> KeysOf(string text)
    {
        var reading = Names.Read(new Document { Id = "", Name = "", Text = text, Blocks = [.. Paragraphs(text)] });
        return [.. new Terms(reading).In(new(0, text.Length)).Select(key => Rarity.Hash(key))];
    }

    private static IEnumerable<Block> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at : text.Length;
            if (end > start)
                yield return new(new TextSpan(start, end), BlockKind.Paragraph);
            start = end + 1;
        }
    }

    private static IEnumerable<string> Texts(string data)
    {
        using (var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(data, "news-scale", "allsides-conflict-2824.jsonl.gz")), CompressionMode.Decompress)))
        {
            while (reader.ReadLine() is { } line)
            {
                using var json = JsonDocument.Parse(line);
                if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } found)
                    yield return found;
            }
        }
        using var zip = ZipFile.OpenRead(Path.Combine(data, "polnear-train", "polnear-train.zip"));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("text/", StringComparison.Ordinal) && entry.Name.EndsWith(".txt", StringComparison.Ordinal)).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            yield return reader.ReadToEnd();
        }
    }
}
