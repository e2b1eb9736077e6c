using System.Globalization;
using System.Text.Json;
using Whence.Quantities;

namespace Whence.Exports;

/// <summary>What else was found on the page, as the contract has it: names, figures, times.</summary>
internal static class MarkLayers
{
    /// <summary>Writes <c>mentions</c>, <c>quantities</c> and <c>times</c>.</summary>
    public static void Write(Utf8JsonWriter json, MarkSpans spans, Reading reading)
    {
        WriteMentions(json, spans, reading);
        var holders = new MarkHolders(reading);
        json.WriteStartArray("quantities"u8);
        foreach (var quantity in reading.Quantities)
            WriteQuantity(json, spans, quantity, holders.Of(quantity.Span));
        json.WriteEndArray();
        WriteTimes(json, spans, reading);
    }

    private static void WriteMentions(Utf8JsonWriter json, MarkSpans spans, Reading reading)
    {
        json.WriteStartArray("mentions"u8);
        foreach (var mention in reading.Mentions)
        {
            json.WriteStartObject();
            spans.WriteSpan("span"u8, mention.Span);
            json.WriteString("text"u8, spans.Text(mention.Span));
            json.WriteString("kind"u8, Spelling.Of(mention.Kind));
            json.WriteString("name"u8, MarkSpans.Sound(mention.Name));
            MarkWriter.WriteTextOrNull(json, "id"u8, mention.Id);
            WriteNumberOrNull(json, "lat"u8, mention.Latitude);
            WriteNumberOrNull(json, "lon"u8, mention.Longitude);
            MarkWriter.WriteTextOrNull(json, "country"u8, mention.Country);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteQuantity(Utf8JsonWriter json, MarkSpans spans, Quantity quantity, string? holder)
    {
        json.WriteStartObject();
        spans.WriteSpan("span"u8, quantity.Span);
        json.WriteString("text"u8, spans.Text(quantity.Span));
        WriteNumberOrNull(json, "low"u8, quantity.Bounds.Low);
        WriteNumberOrNull(json, "high"u8, quantity.Bounds.High);
        json.WriteBoolean("approximate"u8, quantity.Approximate);
        MarkWriter.WriteTextOrNull(json, "of"u8, quantity.Of is { } of ? spans.Text(of) : null);
        MarkWriter.WriteTextOrNull(json, "scope"u8, quantity.Scope is { } scope ? spans.Text(scope) : null);
        json.WriteStartArray("status"u8);
        foreach (var status in quantity.Status)
            json.WriteStringValue(status);
        json.WriteEndArray();
        MarkWriter.WriteTextOrNull(json, "unit"u8, quantity.Unit);
        MarkWriter.WriteTextOrNull(json, "currency"u8, quantity.Currency);
        MarkWriter.WriteTextOrNull(json, "per"u8, quantity.Per);
        MarkWriter.WriteTextOrNull(json, "share"u8, quantity.Share is { } whole ? spans.Text(whole) : null);
        MarkWriter.WriteTextOrNull(json, "change"u8, quantity.Change);
        MarkWriter.WriteTextOrNull(json, "asOf"u8, quantity.AsOf is not { } asOf ? null : asOf.Latest is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : spans.Text(asOf.Span));
        MarkWriter.WriteTextOrNull(json, "in"u8, holder);
        json.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter json, MarkSpans spans, Reading reading)
    {
        json.WriteStartArray("times"u8);
        foreach (var time in reading.Times)
        {
            json.WriteStartObject();
            spans.WriteSpan("span"u8, time.Span);
            json.WriteString("text"u8, spans.Text(time.Span));
            MarkWriter.WriteDay(json, "earliest"u8, time.Earliest);
            MarkWriter.WriteDay(json, "latest"u8, time.Latest);
            json.WriteString("precision"u8, Spelling.Of(time.Precision));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // JSON has no infinity; a bound that is none is no bound.
    private static void WriteNumberOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? number)
    {
        if (number is { } known && double.IsFinite(known))
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}
