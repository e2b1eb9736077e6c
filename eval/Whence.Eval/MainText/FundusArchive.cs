using System.IO.Compression;
using System.Text.Json;

namespace Whence.Eval.MainText;

/// <summary>Pages of publishers with the article that their parsers expect: <c>FOLDER/NAME_DATE.html.gz</c> and <c>FOLDER/NAME.json</c> in one zip.</summary>
internal static class FundusArchive
{
    /// <summary>Each page's name, bytes, and the paragraphs of its article.</summary>
    public static IEnumerable<(string Name, byte[] Html, string Article)> Read(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries.Where(e => e.Name.EndsWith(".html.gz", StringComparison.Ordinal)).OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var parts = entry.FullName[..^".html.gz".Length].Split('_');
            if (zip.GetEntry($"{parts[0]}.json") is not { } expected)
                continue;
            using var stream = expected.Open();
            using var json = JsonDocument.Parse(stream);
            if (Article(json.RootElement, parts.Length > 4 ? parts[1] : null) is { Length: > 0 } article)
                yield return (entry.FullName, Unzipped(entry), article);
        }
    }

    // A page is named NAME_YEAR_MONTH_DAY, or NAME_VERSION_YEAR_MONTH_DAY for an older layout of the site.
    private static string? Article(JsonElement versions, string? version)
    {
        var layouts = versions.EnumerateObject().ToList();
        var layout = version is null ? layouts[^1].Value : layouts.FirstOrDefault(l => l.Name == version).Value;
        if (layouts.Count > 1 && version is null || layout.ValueKind != JsonValueKind.Object || !layout.TryGetProperty("body", out var body) || body.ValueKind != JsonValueKind.Object)
            return null;
        var lines = new List<string>(Strings(body, "summary"));
        foreach (var section in body.GetProperty("sections").EnumerateArray())
            lines.AddRange([.. Strings(section, "headline"), .. Strings(section, "paragraphs")]);
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Strings(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(item => item.GetString() ?? "") : [];

    private static byte[] Unzipped(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        using var from = new GZipStream(packed, CompressionMode.Decompress);
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
