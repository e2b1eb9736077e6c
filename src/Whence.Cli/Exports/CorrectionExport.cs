using System.Text.Json;
using Whence.Cli.Json;
using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Cli.Exports;

/// <summary>Writes what people say of claims as JSON Lines, to learn from: what was read where, and what it should have been.</summary>
internal sealed class CorrectionExport(IDeskLedger ledger)
{
    private const int Portion = 200; // rows fetched at a time

    /// <summary>What can be written.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["corrections"];

    /// <summary>Everything that was not undone, oldest first; what was erased with its page is left out.</summary>
    public void Corrections(Stream output)
    {
        for (var last = 0L; ;)
        {
            var remarks = ledger.Remarks(new() { After = last, Take = Portion }).Items;
            foreach (var remark in remarks.Where(remark => remark.Text.Length > 0))
                JsonOut.WriteLine(output, json => Write(json, remark));
            if (remarks.Count < Portion)
                return;
            last = remarks[^1].Number;
        }
    }

    private void Write(Utf8JsonWriter json, Remark remark)
    {
        json.WriteStartObject();
        json.WriteString("event"u8, $"e{remark.Number}");
        json.WriteString("document"u8, ledger.Page(remark.PageId)?.Name);
        json.WriteString("documentId"u8, remark.PageId);
        json.WriteString("claim"u8, remark.ClaimId);
        json.WriteString("voice"u8, remark.IsWriter ? "writer" : "attributed");
        json.WriteString("text"u8, remark.Text);
        Spans(json, "spans", remark.Spans);
        json.WriteNumber("readerVersion"u8, remark.ReaderVersion);
        json.WriteString("kind"u8, JsonOut.Name(remark.Kind));
        json.WriteString("field"u8, remark.Field is { } field ? ClaimFields.Name(field) : null);
        Value(json, "read", remark, remark.Read, remark.Spans);
        Value(json, "corrected", remark, remark.Corrected, remark.CorrectedSpans);
        json.WriteString("who"u8, remark.Who);
        json.WriteString("at"u8, remark.At);
        json.WriteString("comment"u8, remark.Comment.Length > 0 ? remark.Comment : null);
        json.WriteEndObject();
    }

    // As the line of whence mark has each part: names as strings, relays as a list, content with its spans, figures as bounds.
    private static void Value(Utf8JsonWriter json, string name, Remark remark, string? value, IReadOnlyList<PageSpan> spans)
    {
        switch (remark.Field, value)
        {
            case (ClaimField.Via, _):
                JsonOut.Strings(json, name, value?.Split('\n') ?? []);
                break;
            case (ClaimField.Content, not null):
                json.WriteStartObject(name);
                json.WriteString("text"u8, value);
                Spans(json, "spans", spans);
                json.WriteEndObject();
                break;
            case (ClaimField.Figure, not null) when TypedFigure.Read(value) is { } bounds:
                json.WriteStartObject(name);
                Bound(json, "low", bounds.Low);
                Bound(json, "high", bounds.High);
                json.WriteEndObject();
                break;
            default:
                json.WriteString(name, value);
                break;
        }
    }

    private static void Bound(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Spans(Utf8JsonWriter json, string name, IReadOnlyList<PageSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            PageOffsets.Write(json, span);
        json.WriteEndArray();
    }
}
