using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Whence.Web.Intake;

namespace Whence.Web.Views;

/// <summary>Text that somebody pasted, with what they know of the page.</summary>
/// <param name="Text">The text, as pasted.</param>
/// <param name="Outlet">Who published it; empty when not given.</param>
/// <param name="Date">When; empty when not given.</param>
/// <param name="Url">Where; empty when not given.</param>
public sealed record Pasted(string Text, string Outlet, string Date, string Url)
{
    private const int NameLength = 48;
    private static readonly JsonSerializerOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nothing pasted.</summary>
    public static Pasted Nothing { get; } = new("", "", "", "");

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    /// <summary>Reads the fields of a form.</summary>
    public static Pasted Read(IFormCollection form)
    {
        return new(Field("text"), Field("outlet").Trim(), Field("date").Trim(), Field("url").Trim());

        // A browser sends the ends of lines as CR LF, whatever they were.
        string Field(string name) => form[name].ToString().ReplaceLineEndings("\n");
    }

    /// <summary>What is wrong with it, for a person; null when nothing is.</summary>
    public string? Fault() => Url.Length > 0 && Addresses.Followable(Url) is null
        ? "The address is none of the web: it begins with http:// or https://, or is left empty."
        : null;

    /// <summary>It as a file: the text as it is, or, where something is known of the page, a line of JSON that says it.</summary>
    public BroughtFile File()
    {
        var name = Name();
        if (Outlet.Length + Date.Length + Url.Length == 0)
            return new(name, Encoding.UTF8.GetBytes(Text));
        var isHtml = Text.AsSpan().TrimStart() is ['<', ..];
        var page = new Dictionary<string, string> { ["name"] = name, [isHtml ? "html" : "text"] = Text };
        foreach (var (key, value) in new[] { ("outlet", Outlet), ("published", Date), ("url", Url) })
            if (value.Length > 0)
                page[key] = value;
        return new(name, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(page, Line) + "\n"));
    }

    // The first words, so that it is known again in a list.
    private string Name()
    {
        var words = string.Join(' ', Text.Split((char[]?)null, 12, StringSplitOptions.RemoveEmptyEntries).Take(11));
        return $"pasted: {(words.Length > NameLength ? words[..(char.IsHighSurrogate(words[NameLength - 1]) ? NameLength - 1 : NameLength)] + "…" : words)}";
    }
}
