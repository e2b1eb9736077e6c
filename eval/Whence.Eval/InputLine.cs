using System.Text.Json;

namespace Whence.Eval;

/// <summary>A page as a line of input, as the readers of JSON Lines take it.</summary>
public static class InputLine
{
    /// <summary>The line, in UTF-8; what is not known is left out.</summary>
    public static byte[] Of(string name, string text, string? title = null, string? url = null, string? outlet = null, string? published = null)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WriteString("text"u8, text);
            foreach (var (key, value) in (ReadOnlySpan<(string, string?)>)[("title", title), ("url", url), ("outlet", outlet), ("published", published)])
                if (!string.IsNullOrEmpty(value))
                    json.WriteString(key, value);
            json.WriteEndObject();
        }
        return line.ToArray();
    }
}
