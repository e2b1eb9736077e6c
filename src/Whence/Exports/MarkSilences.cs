using System.Text.Json;
using Whence.Sources;

namespace Whence.Exports;

/// <summary>Who was asked for comment and kept silent: a field of ours beside those of the contract.</summary>
internal static class MarkSilences
{
    /// <summary>Writes <c>silences</c>.</summary>
    public static void Write(Utf8JsonWriter json, MarkSpans spans, Reading reading)
    {
        json.WriteStartArray("silences"u8);
        foreach (var silence in reading.Silences)
        {
            json.WriteStartObject();
            spans.WriteSpan("span"u8, silence.Span);
            json.WriteString("text"u8, spans.Text(silence.Span));
            json.WriteString("kind"u8, Spelling.Of(silence.Kind));
            json.WriteStartObject("party"u8);
            spans.WriteSpans("spans"u8, [silence.PartySpan]);
            WriteName(json, silence.Party);
            json.WriteEndObject();
            if (silence.Asker is { } asker)
            {
                json.WriteStartObject("asker"u8);
                WriteName(json, asker);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("asker"u8);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, Source source)
    {
        json.WriteString("name"u8, MarkSpans.Sound(source.Name));
        json.WriteString("kind"u8, Spelling.Of(source.Kind));
        json.WriteString("id"u8, source.Id);
    }
}
