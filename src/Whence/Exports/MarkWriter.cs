using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Documents;

namespace Whence.Exports;

/// <summary>Writes one reading as one line of <c>whence mark</c>: UTF-8 JSON, offsets in code points.</summary>
public static class MarkWriter
{
    // Relaxed: letters of any script stand as they are. It is still JSON on one line; it is not meant to be put into HTML.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes <paramref name="reading"/> to <paramref name="output"/>, without a line end.</summary>
    public static void Write(Reading reading, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Options);
        var spans = new MarkSpans(json, reading.Document);
        json.WriteStartObject();
        WriteDocument(json, spans, reading);
        json.WriteString("text"u8, spans.Body);
        WriteTextOrNull(json, "titleText"u8, spans.Title);
        WriteRaw(json, spans, reading.Document);
        WriteBlocks(json, spans, reading.Document);
        WriteLinks(json, spans, reading.Document);
        MarkClaims.Write(json, spans, reading);
        MarkSilences.Write(json, spans, reading);
        MarkLayers.Write(json, spans, reading);
        WriteNotes(json, spans, reading.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes the line for a page that could not be read, without a line end.</summary>
    /// <param name="name">What the page is called.</param>
    /// <param name="code">A stable code: <c>empty</c>, <c>binary</c>, <c>json</c> …</param>
    /// <param name="message">What is wrong and what would help.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteError(string name, string code, string message, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("document"u8);
        json.WriteString("name"u8, MarkSpans.Sound(name));
        json.WriteEndObject();
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, code);
        json.WriteString("message"u8, MarkSpans.Sound(message));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, MarkSpans spans, Reading reading)
    {
        var document = reading.Document;
        var masthead = document.Masthead;
        json.WriteStartObject("document"u8);
        json.WriteString("name"u8, MarkSpans.Sound(document.Name));
        json.WriteString("id"u8, document.Id);
        WriteTextOrNull(json, "url"u8, masthead.Url);
        WriteTextOrNull(json, "title"u8, masthead.Title);
        json.WriteStartArray("byline"u8);
        foreach (var name in masthead.Byline)
            json.WriteStringValue(MarkSpans.Sound(name));
        json.WriteEndArray();
        if (masthead.Outlet is { } outlet)
        {
            json.WriteStartObject("outlet"u8);
            json.WriteString("name"u8, MarkSpans.Sound(outlet));
            json.WriteString("id"u8, new Sources.Source { Name = outlet, Kind = Sources.SourceKind.Outlet }.Id);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("outlet"u8);
        }
        WritePublished(json, reading.Published);
        WriteTextOrNull(json, "language"u8, masthead.Language);
        if (masthead.ReprintOf is { } credit)
        {
            json.WriteStartObject("reprintOf"u8);
            json.WriteString("name"u8, MarkSpans.Sound(credit.Name));
            spans.WriteSpans("spans"u8, credit.Spans);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("reprintOf"u8);
        }
        json.WriteEndObject();
    }

    private static void WritePublished(Utf8JsonWriter json, Published? published)
    {
        if (published is null)
        {
            json.WriteNull("published"u8);
            return;
        }
        json.WriteStartObject("published"u8);
        WriteDay(json, "earliest"u8, published.Earliest);
        WriteDay(json, "latest"u8, published.Latest);
        json.WriteString("basis"u8, Spelling.Of(published.Basis));
        json.WriteEndObject();
    }

    // The body alone: a title given apart stands in no line of the input.
    private static void WriteRaw(Utf8JsonWriter json, MarkSpans spans, Document document)
    {
        json.WriteStartArray("raw"u8);
        foreach (var run in document.Raw)
        {
            var start = spans.At(run.Text);
            json.WriteStartArray();
            json.WriteNumberValue(start);
            json.WriteNumberValue(run.Raw - run.PairsBefore);
            json.WriteNumberValue(spans.At(run.Text + run.Length) - start);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteBlocks(Utf8JsonWriter json, MarkSpans spans, Document document)
    {
        json.WriteStartArray("blocks"u8);
        foreach (var block in document.Blocks)
        {
            // The block of a title given apart is the title itself.
            if (block.Span.IsEmpty || block.Span.Start < document.BodyStart)
                continue;
            json.WriteStartObject();
            spans.WriteSpan("span"u8, block.Span);
            json.WriteString("kind"u8, Spelling.Of(block.Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, MarkSpans spans, Document document)
    {
        json.WriteStartArray("links"u8);
        foreach (var link in document.Links)
        {
            json.WriteStartObject();
            spans.WriteSpan("span"u8, link.Span);
            json.WriteString("url"u8, MarkSpans.Sound(link.Url));
            json.WriteString("rel"u8, link.IsEmbed ? "embed" : "link");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteNotes(Utf8JsonWriter json, MarkSpans spans, ImmutableArray<Note> notes)
    {
        json.WriteStartArray("notes"u8);
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, note.CodeText);
            json.WriteString("message"u8, MarkSpans.Sound(note.Message));
            if (note.Span is { } span)
                spans.WriteSpan("span"u8, span);
            else
                json.WriteNull("span"u8);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    internal static void WriteTextOrNull(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
            json.WriteNull(name);
        else
            json.WriteString(name, MarkSpans.Sound(text));
    }

    internal static void WriteDay(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } known)
            json.WriteString(name, known.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        else
            json.WriteNull(name);
    }
}
