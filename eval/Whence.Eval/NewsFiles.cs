using System.IO.Compression;
using System.Text.Json;
using Whence.Documents;
using Whence.Pages;

namespace Whence.Eval;

/// <summary>Pages of the data folder's gzipped JSON Lines, taken apart as any page is.</summary>
public static class NewsFiles
{
    /// <summary>The documents of a file, each under its <c>id</c>, or under the file's name and the line's number from 0 where it has none.</summary>
    /// <exception cref="InvalidDataException">The file is no gzip.</exception>
    public static IEnumerable<Document> Read(string path) => ReadFiled(path).Select(page => page.Document);

    /// <summary>The documents of a file as <see cref="Read"/> gives them, each with the story or event that the corpus files it under; null where it files under none.</summary>
    /// <exception cref="InvalidDataException">The file is no gzip.</exception>
    public static IEnumerable<(Document Document, string? Story)> ReadFiled(string path) => ReadAll(path, []);

    /// <summary>The documents of a file as <see cref="Read"/> gives them, without those on the lines <paramref name="left"/>, from 1.</summary>
    /// <exception cref="InvalidDataException">The file is no gzip.</exception>
    public static IEnumerable<Document> Without(string path, IReadOnlyCollection<int> left) => ReadAll(path, left).Select(page => page.Document);

    private static IEnumerable<(Document Document, string? Story)> ReadAll(string path, IReadOnlyCollection<int> left)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (var number = 0; lines.ReadLine() is { } line; number++)
        {
            if (left.Contains(number + 1))
                continue;
            var name = $"{Path.GetFileName(path)[..^".jsonl.gz".Length]}-{number:D4}";
            using var json = JsonDocument.Parse(line);
            if (Page(name, json.RootElement) is { } input && PageReader.Read(name, input).FirstOrDefault()?.Document is { } document)
                yield return (document, Field(json.RootElement, "story") ?? (json.RootElement.TryGetProperty("event", out var filed) ? $"event {filed}" : null));
        }
    }

    // The fields' names differ from file to file; what a corpus adds of its own is left out.
    private static byte[]? Page(string name, JsonElement row) => Field(row, "text") is { } text
        ? InputLine.Of(
            Field(row, "id") ?? name,
            text,
            Field(row, "title") is { } title && title.Contains(' ', StringComparison.Ordinal) ? title : null, // a file's name is none
            Field(row, "url"),
            Field(row, "source"),
            Field(row, "date") ?? Day(Field(row, "seen")))
        : null;

    private static string? Day(string? seen) => seen is { Length: >= 8 } ? $"{seen[..4]}-{seen[4..6]}-{seen[6..8]}" : null;

    private static string? Field(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
