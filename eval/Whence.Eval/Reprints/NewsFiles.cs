using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Whence.Documents;
using Whence.Pages;

namespace Whence.Eval.Reprints;

/// <summary>Pages of the data folder's gzipped JSON Lines, taken apart as any page is.</summary>
internal static class NewsFiles
{
    /// <summary>The documents of a file, each under its <c>id</c>, or under the file's name and the line's number from 0 where it has none.</summary>
    /// <exception cref="InvalidDataException">The file is no gzip.</exception>
    public static IEnumerable<Document> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (var number = 0; lines.ReadLine() is { } line; number++)
        {
            var name = $"{Path.GetFileName(path)[..^".jsonl.gz".Length]}-{number:D4}";
            if (Page(name, line) is { } input && PageReader.Read(name, input).FirstOrDefault()?.Document is { } document)
                yield return document;
        }
    }

    // The fields' names differ from file to file; what a corpus adds of its own is left out.
    private static byte[]? Page(string name, string line)
    {
        using var json = JsonDocument.Parse(line);
        if (Field(json.RootElement, "text") is not { } text)
            return null;
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["name"] = Field(json.RootElement, "id") ?? name,
            ["text"] = text,
            ["title"] = Field(json.RootElement, "title"),
            ["url"] = Field(json.RootElement, "url"),
            ["outlet"] = Field(json.RootElement, "source"),
            ["published"] = Field(json.RootElement, "date") ?? Day(Field(json.RootElement, "seen")),
        };
        return Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields.Where(field => !string.IsNullOrEmpty(field.Value)).ToDictionary(StringComparer.Ordinal)));
    }

    private static string? Day(string? seen) => seen is { Length: >= 8 } ? $"{seen[..4]}-{seen[4..6]}-{seen[6..8]}" : null;

    private static string? Field(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
