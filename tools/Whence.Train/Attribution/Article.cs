using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Whence.Language;
using Whence.Pages;

namespace Whence.Train.Attribution;

/// <summary>An annotated article as the reader takes it, with the attributions that its primary annotator found.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reading">Its tokens, sentences and quotations.</param>
/// <param name="Gold">The attributions, in spans of the text.</param>
internal sealed record Article(string Name, Reading Reading, IReadOnlyList<GoldAttribution> Gold)
{
    /// <summary>The articles of an archive, in order of names.</summary>
    public static IReadOnlyList<Article> ReadAll(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        var gold = new Dictionary<string, List<GoldAttribution>>(StringComparer.Ordinal);
        var rows = zip.GetEntry("attributions.jsonl") ?? throw new InvalidDataException($"{archive} holds no attributions.jsonl");
        foreach (var line in Encoding.UTF8.GetString(Bytes(rows)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            if (!row.GetProperty("primary").GetBoolean())
                continue;
            var doc = row.GetProperty("doc").GetString()!;
            if (!gold.TryGetValue(doc, out var list))
                gold[doc] = list = [];
            list.Add(new(Spans(row, "source"), Spans(row, "cue"), Spans(row, "content")));
        }
        var articles = new List<Article>();
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("text/", StringComparison.Ordinal) && e.Name.EndsWith(".txt", StringComparison.Ordinal)).OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var name = entry.Name[..^".txt".Length];
            foreach (var page in PageReader.Read(name, Bytes(entry), new() { Verbatim = true }))
            {
                if (page.Document is { } document)
                    articles.Add(new(name, new LanguageStage().Read(new Reading(document)), gold.GetValueOrDefault(name) ?? []));
            }
        }
        return articles;
    }

    private static (int Start, int End)[] Spans(JsonElement row, string role) =>
        row.TryGetProperty(role, out var spans) && spans.ValueKind == JsonValueKind.Array ? [.. spans.EnumerateArray().Select(s => (s[0].GetInt32(), s[1].GetInt32()))] : [];

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
