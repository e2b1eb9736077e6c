using System.Text.Json;
using Whence.Store;
using Whence.Text;

namespace Whence.Cli.Json;

/// <summary>Writes spans of one page as the contract of <c>mark</c> does: code points of the text, or of a title that was given apart.</summary>
internal sealed class PageOffsets
{
    private readonly PageSpans _spans;

    /// <summary>The offsets of <paramref name="page"/>.</summary>
    public PageOffsets(PageText page) => _spans = new(page.Text, page.TitleLength);

    /// <summary><paramref name="span"/> in code points, and whether it lies in the title given apart.</summary>
    public (int Start, int End, bool InTitle) Of(TextSpan span) => _spans.At(span) is var at ? (at.Start, at.End, at.InTitle) : default;

    /// <summary>Writes <c>[start, end]</c>, or <c>{"in": "title", "span": [start, end]}</c>.</summary>
    public void Write(Utf8JsonWriter json, TextSpan span) => Write(json, _spans.At(span));

    /// <summary>Writes a stretch that is counted already.</summary>
    public static void Write(Utf8JsonWriter json, PageSpan span)
    {
        var (start, end, inTitle) = span;
        if (inTitle)
        {
            json.WriteStartObject();
            json.WriteString("in"u8, "title"u8);
            json.WritePropertyName("span"u8);
        }
        json.WriteStartArray();
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
        if (inTitle)
            json.WriteEndObject();
    }

    /// <summary>Writes an array of them under <paramref name="name"/>.</summary>
    public void Write(Utf8JsonWriter json, string name, IEnumerable<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
            Write(json, span);
        json.WriteEndArray();
    }

    /// <summary>For people: <c>120–310</c>, <c>title 0–40</c>.</summary>
    public string Words(IEnumerable<TextSpan> spans) => string.Join(", ", spans.Select(span =>
    {
        var (start, end, inTitle) = Of(span);
        return $"{(inTitle ? "title " : "")}{start}–{end}";
    }));
}
