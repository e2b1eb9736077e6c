using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Whence.Eval.Attribution;

/// <summary>Articles with the attributions that their primary annotator found: <c>text/NAME.txt</c> and <c>attributions.jsonl</c> in one zip.</summary>
internal static class PolnearArchive
{
    /// <summary>Each article's name, bytes, text and attributions, in order of names.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes, IReadOnlyList<Roles> Gold)> Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var texts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
            if (entry.FullName.StartsWith("text/", StringComparison.Ordinal) && entry.Name.EndsWith(".txt", StringComparison.Ordinal))
                texts[entry.Name[..^".txt".Length]] = Bytes(entry);
        var gold = texts.Keys.ToDictionary(name => name, _ => new List<Roles>(), StringComparer.Ordinal);
        var rows = zip.GetEntry("attributions.jsonl") ?? throw new InvalidDataException($"{path} holds no attributions.jsonl");
        foreach (var line in Encoding.UTF8.GetString(Bytes(rows)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var name = row.GetProperty("doc").GetString()!;
            if (row.GetProperty("primary").GetBoolean() && texts.TryGetValue(name, out var bytes))
                gold[name].Add(Roles.Of(Encoding.UTF8.GetString(bytes), Spans(row, "source"), Spans(row, "cue"), Spans(row, "content")));
        }
        return [.. texts.Select(text => (text.Key, text.Value, (IReadOnlyList<Roles>)gold[text.Key]))];
    }

    private static List<(int Start, int End)> Spans(JsonElement row, string role) =>
        row.TryGetProperty(role, out var spans) && spans.ValueKind == JsonValueKind.Array ? [.. spans.EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32()))] : [];

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
