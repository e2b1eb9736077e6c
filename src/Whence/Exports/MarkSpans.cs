using System.Collections.Immutable;
using System.Text.Json;
using Whence.Documents;
using Whence.Text;

namespace Whence.Exports;

/// <summary>Turns spans of a document into those of the contract: code points of the body, or of a title given apart.</summary>
internal sealed class MarkSpans
{
    private const string Gap = " … ";

    private readonly Utf8JsonWriter _json;
    private readonly Document _document;
    private readonly CodePoints _points;
    private readonly int _bodyStart;

    public MarkSpans(Utf8JsonWriter json, Document document)
    {
        _json = json;
        _document = document;
        _points = CodePoints.Of(document.Text);
        _bodyStart = _points.At(Math.Min(document.BodyStart, document.Text.Length));
        Body = Sound(document.Text[Math.Min(document.BodyStart, document.Text.Length)..]);
        Title = document.TitleLength == 0 ? null : Sound(document.Text[..document.TitleLength]);
    }

    /// <summary>The text without a title given apart.</summary>
    public string Body { get; }

    /// <summary>The title given apart; null when there is none.</summary>
    public string? Title { get; }

    /// <summary>The offset in code points of the body.</summary>
    public int At(int utf16) => _points.At(utf16) - _bodyStart;

    /// <summary>JSON cannot hold half a character: each is replaced, one unit by one, so that offsets stay.</summary>
    public static string Sound(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return text;
        char[]? sound = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                (sound ??= text.ToCharArray())[i] = '\uFFFD';
        }
        return sound is null ? text : new string(sound);
    }

    /// <summary>What <paramref name="spans"/> cover, pieces joined by an ellipsis.</summary>
    public string Text(params ReadOnlySpan<TextSpan> spans)
    {
        var parts = new List<string>(1);
        foreach (var span in spans)
            if (Clipped(span) is { IsEmpty: false } clipped)
                parts.Add(Sound(clipped.In(_document.Text).ToString()));
        return parts is [var only] ? only : string.Join(Gap, parts);
    }

    /// <summary>Writes a property with one span.</summary>
    public void WriteSpan(ReadOnlySpan<byte> name, TextSpan span)
    {
        _json.WritePropertyName(name);
        WriteValue(Clipped(span));
    }

    /// <summary>Writes a property with a list of spans.</summary>
    public void WriteSpans(ReadOnlySpan<byte> name, ImmutableArray<TextSpan> spans)
    {
        _json.WriteStartArray(name);
        foreach (var span in spans)
            if (Clipped(span) is { IsEmpty: false } clipped)
                WriteValue(clipped);
        _json.WriteEndArray();
    }

    // Blocks keep attributions from crossing the title's edge; should one do so all the same, its longer side stands.
    private TextSpan Clipped(TextSpan span)
    {
        var end = Math.Min(span.End, _document.Text.Length);
        var start = Math.Min(span.Start, end);
        if (_document.TitleLength == 0 || start >= _document.BodyStart || end <= _document.TitleLength)
            return new(start, end);
        var (before, after) = (Math.Max(0, _document.TitleLength - start), Math.Max(0, end - _document.BodyStart));
        return before >= after ? new(Math.Min(start, _document.TitleLength), _document.TitleLength) : new(_document.BodyStart, end);
    }

    private void WriteValue(TextSpan span)
    {
        if (_document.TitleLength > 0 && span.End <= _document.TitleLength)
        {
            _json.WriteStartObject();
            _json.WriteString("in"u8, "title"u8);
            _json.WritePropertyName("span"u8);
            WritePair(_points.At(span.Start), _points.At(span.End));
            _json.WriteEndObject();
        }
        else
        {
            WritePair(At(span.Start), At(span.End));
        }
    }

    private void WritePair(int start, int end)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(start);
        _json.WriteNumberValue(end);
        _json.WriteEndArray();
    }
}
