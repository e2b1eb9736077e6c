using System.Text.Json;

namespace Whence.Eval.Marked;

/// <summary>An attribution in the output of <c>mark</c>, with the spans of its three roles in UTF-16 units of the body.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">Who.</param>
/// <param name="Cue">The linking words.</param>
/// <param name="Content">What.</param>
/// <param name="ContentText">What, as text.</param>
/// <param name="Via">Relays.</param>
/// <param name="Origin">The origin; null when there is none.</param>
/// <param name="Marks">Its marks.</param>
internal sealed record MarkedAttribution(
    string Id,
    IReadOnlyList<(int Start, int End)> Source,
    IReadOnlyList<(int Start, int End)> Cue,
    IReadOnlyList<(int Start, int End)> Content,
    string ContentText,
    IReadOnlyList<MarkedName> Via,
    MarkedName? Origin,
    IReadOnlyList<string> Marks)
{
    /// <summary>What kind of cue it has: <c>speech</c>, <c>belief</c> …; null where no cue stands in the text.</summary>
    public string? CueType { get; init; }

    /// <summary>The probability of being right that it is given, 0 to 1; null when none is given.</summary>
    public double? Confidence { get; init; }

    /// <summary>The attribution whose content holds it; null at the top.</summary>
    public string? Inside { get; init; }

    /// <summary>Reads it; <paramref name="utf16"/> turns code points into UTF-16 offsets.</summary>
    public static MarkedAttribution Of(JsonElement element, Func<int, int> utf16) => new(
        element.GetProperty("id").GetString()!,
        Spans(element.GetProperty("source"), utf16),
        Spans(element.GetProperty("cue"), utf16),
        Spans(element.GetProperty("content"), utf16),
        element.GetProperty("content").GetProperty("text").GetString()!,
        [.. element.GetProperty("via").EnumerateArray().Select(MarkedName.Of).OfType<MarkedName>()],
        MarkedName.Of(element.GetProperty("origin")),
        [.. element.GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()!)])
    {
        CueType = element.GetProperty("cue") is { ValueKind: JsonValueKind.Object } cue ? cue.GetProperty("type").GetString() : null,
        Confidence = element.GetProperty("confidence") is { ValueKind: JsonValueKind.Number } confidence ? confidence.GetDouble() : null,
        Inside = element.GetProperty("inside").GetString(),
    };

    // Spans into a title given apart are left out: nothing that is scored has one.
    private static List<(int Start, int End)> Spans(JsonElement role, Func<int, int> utf16) => role.ValueKind != JsonValueKind.Object ? [] :
        [.. role.GetProperty("spans").EnumerateArray().Where(span => span.ValueKind == JsonValueKind.Array).Select(span => (utf16(span[0].GetInt32()), utf16(span[1].GetInt32())))];
}
