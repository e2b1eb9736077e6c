using System.Text.Json;

namespace Whence.Eval.Labels;

/// <summary>One attribution as a reader labelled it; spans in code points of the page's text.</summary>
/// <param name="Source">Who; empty when no source stands in the text.</param>
/// <param name="Cue">The linking words; empty when none stand there.</param>
/// <param name="Content">What.</param>
/// <param name="Kind"><c>speech</c> or <c>belief</c>; in paragraphs to learn from also <c>intention</c> and <c>attitude</c>.</param>
/// <param name="Origin">The accepted names of its origin; null when the text gives none, or none was asked for.</param>
/// <param name="Via">The accepted names of each relay, the nearest to the page first.</param>
internal sealed record Label(
    IReadOnlyList<(int Start, int End)> Source,
    IReadOnlyList<(int Start, int End)> Cue,
    IReadOnlyList<(int Start, int End)> Content,
    string Kind,
    IReadOnlyList<string>? Origin,
    IReadOnlyList<IReadOnlyList<string>> Via)
{
    /// <summary>Reads it.</summary>
    public static Label Of(JsonElement row) => new(
        Spans(row, "source"),
        Spans(row, "cue"),
        Spans(row, "content"),
        row.GetProperty("kind").GetString()!,
        row.TryGetProperty("origin", out var origin) && origin.ValueKind == JsonValueKind.Array ? Names(origin) : null,
        row.TryGetProperty("via", out var via) ? [.. via.EnumerateArray().Select(Names)] : []);

    /// <summary>The spans that a row has under that name.</summary>
    public static List<(int Start, int End)> Spans(JsonElement row, string role) =>
        [.. row.GetProperty(role).EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32()))];

    private static List<string> Names(JsonElement names) => [.. names.EnumerateArray().Select(name => name.GetString()!)];
}
