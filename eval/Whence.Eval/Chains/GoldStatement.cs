using System.Text.Json;

namespace Whence.Eval.Chains;

/// <summary>A statement that is known to stand on a page, with who is behind it.</summary>
/// <param name="Document">The page's file name.</param>
/// <param name="Start">Where it starts, as its annotator counted; null when not said.</param>
/// <param name="Content">A verbatim piece of it.</param>
/// <param name="Origin">The accepted names of its origin.</param>
/// <param name="Via">The accepted names of each relay, the nearest to the page first.</param>
/// <param name="Marks">Its marks.</param>
/// <param name="Figures">Its figures: <c>LOW..HIGH noun</c>.</param>
internal sealed record GoldStatement(
    string Document,
    int? Start,
    string Content,
    IReadOnlyList<string> Origin,
    IReadOnlyList<IReadOnlyList<string>> Via,
    IReadOnlyList<string> Marks,
    IReadOnlyList<string> Figures)
{
    /// <summary>Reads a file of them.</summary>
    public static IReadOnlyList<GoldStatement> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Select(Of)];
    }

    private static GoldStatement Of(JsonElement item) => new(
        item.GetProperty("document").GetString()!,
        item.TryGetProperty("start", out var start) && start.ValueKind == JsonValueKind.Number ? start.GetInt32() : null,
        item.TryGetProperty("content", out var content) ? content.GetString() ?? "" : "",
        Strings(item, "origin"),
        item.TryGetProperty("via", out var via) ? [.. via.EnumerateArray().Select(hop => (IReadOnlyList<string>)[.. hop.EnumerateArray().Select(name => name.GetString()!)])] : [],
        Strings(item, "marks"),
        Strings(item, "figures"));

    private static IReadOnlyList<string> Strings(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(value => value.GetString()!)] : [];
}
