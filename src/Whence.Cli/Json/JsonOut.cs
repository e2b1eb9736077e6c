using System.Text.Encodings.Web;
using System.Text.Json;
using Whence.Documents;

namespace Whence.Cli.Json;

/// <summary>How JSON leaves the command: UTF-8, letters of every script as themselves, controls escaped.</summary>
internal static class JsonOut
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    /// <summary>One object on one line.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one document to standard output.</summary>
    public static void Write(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(terminal.Output, Indented))
            write(json);
        terminal.Output.Write("\n"u8);
    }

    /// <summary>Writes one object on one line to <paramref name="output"/>.</summary>
    public static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Compact))
            write(json);
        output.Write("\n"u8);
    }

    /// <summary>Writes a part of a longer list: <c>{"total": …, "skip": …, "items": […]}</c>.</summary>
    public static void Slice<T>(Utf8JsonWriter json, Store.Slice<T> slice, int skip, Action<T> item)
    {
        json.WriteStartObject();
        json.WriteNumber("total"u8, slice.Total);
        json.WriteNumber("skip"u8, skip);
        json.WriteStartArray("items"u8);
        foreach (var one in slice.Items)
            item(one);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes an array of strings.</summary>
    public static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Writes when a page was published: an interval and its basis, or null.</summary>
    public static void Published(Utf8JsonWriter json, Published? published)
    {
        if (published is null)
        {
            json.WriteNull("published"u8);
            return;
        }
        json.WriteStartObject("published"u8);
        json.WriteString("earliest"u8, Day(published.Earliest));
        json.WriteString("latest"u8, Day(published.Latest));
        json.WriteString("basis"u8, Name(published.Basis));
        json.WriteEndObject();
    }

    /// <summary>A member of an enumeration as JSON names it: its name, the first letter small.</summary>
    public static string Name<T>(T value) where T : struct, Enum
    {
        var name = Enum.GetName(value) ?? value.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name.AsSpan(1)}";
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}
