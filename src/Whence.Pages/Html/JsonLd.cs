using System.Text.Json;

namespace Whence.Pages.Html;

/// <summary>What a page says about itself in JSON-LD: the first article among its objects.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Published">When, as written.</param>
/// <param name="Authors">Who signs it.</param>
/// <param name="Publisher">Who published it.</param>
internal sealed record JsonLd(string? Headline, string? Published, IReadOnlyList<string> Authors, string? Publisher)
{
    private const int MostObjects = 500, Longest = 1 << 20;

    /// <summary>Reads one script's content; null when it describes no article.</summary>
    public static JsonLd? Read(string json)
    {
        if (json.Length > Longest)
            return null;
        try
        {
            using var parsed = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Article(parsed.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null; // metadata that cannot be read is metadata that is not there
        }
    }

    private static JsonLd? Article(JsonElement root)
    {
        var queue = new Queue<JsonElement>([root]);
        for (var seen = 0; seen < MostObjects && queue.TryDequeue(out var element); seen++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray().Take(MostObjects))
                    queue.Enqueue(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(element))
                    return new(Text(element, "headline"), Text(element, "datePublished"), [.. Names(element, "author")], Names(element, "publisher").FirstOrDefault());
                foreach (var key in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
                    if (element.TryGetProperty(key, out var inner))
                        queue.Enqueue(inner);
            }
        }
        return null;
    }

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type) && type.ValueKind switch
        {
            JsonValueKind.String => IsArticle(type.GetString()),
            JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticle(t.GetString())),
            _ => false,
        };

    private static bool IsArticle(string? type) => type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type == "Report");

    private static string? Text(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IEnumerable<string> Names(JsonElement element, string key)
    {
        if (!element.TryGetProperty(key, out var value))
            return [];
        IEnumerable<JsonElement> items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(50) : [value];
        return items.Select(item => item.ValueKind switch
        {
            JsonValueKind.String => item.GetString(),
            JsonValueKind.Object => Text(item, "name"),
            _ => null,
        }).OfType<string>().Where(name => name.Length is > 0 and < 200 && !name.StartsWith("http", StringComparison.OrdinalIgnoreCase)).ToArray();
    }
}
