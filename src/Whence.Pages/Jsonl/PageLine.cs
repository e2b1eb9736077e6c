using System.Collections.Immutable;
using System.Text.Json;
using Whence.Documents;
using Whence.Pages.Dates;

namespace Whence.Pages.Jsonl;

/// <summary>One page as a JSON object: its text or HTML, and what is given about it.</summary>
/// <param name="Name">What it is called; null when the line does not say.</param>
/// <param name="Text">The text; null when HTML is given instead.</param>
/// <param name="Html">The HTML; null when text is given.</param>
/// <param name="Given">What the line says about the page.</param>
internal sealed record PageLine(string? Name, string? Text, string? Html, Masthead Given)
{
    private const int Deepest = 256;

    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = Deepest, AllowTrailingCommas = true };

    /// <summary>Reads <paramref name="json"/>, which must be valid UTF-8.</summary>
    /// <returns>The page, or why there is none.</returns>
    public static (PageLine? Page, string? Problem) Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Lenient);
            var root = parsed.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return (null, "the line is JSON, but no object; write one object a line, with the page's text in \"text\" or its HTML in \"html\"");
            var (text, html) = (String(root, "text"), String(root, "html"));
            if (text is null && html is null)
                return (null, "the object has neither \"text\" nor \"html\" as a string; put the page's text into one of them");
            return (new(String(root, "name"), text, text is null ? html : null, GivenBy(root)), null);
        }
        catch (JsonException broken)
        {
            var at = broken.BytePositionInLine is { } position ? $" at byte {position}" : "";
            return (null, $"the line is no JSON: it breaks off or goes wrong{at}; write one whole object a line");
        }
    }

    private static Masthead GivenBy(JsonElement root) => new()
    {
        Url = String(root, "url"),
        Title = String(root, "title"),
        Byline = Names(root, "byline"),
        Outlet = String(root, "outlet"),
        Published = PageDate.Read(String(root, "published"), DateBasis.Given),
        Language = String(root, "language"),
    };

    private static string? String(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } text && (text.Length > 0 || name is "text" or "html") ? text : null;

    private static ImmutableArray<string> Names(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.String when value.GetString() is { Length: > 0 } one => [one],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!).Where(v => v.Length > 0)],
            _ => [],
        };
    }
}
