using System.Text.Json;
using Whence.Store;

namespace Whence.Cli.Json;

/// <summary>Writes sources as the command line gives them.</summary>
internal static class SourceJson
{
    /// <summary>Writes <paramref name="source"/> as an object.</summary>
    public static void Write(Utf8JsonWriter json, SourceRow source)
    {
        json.WriteStartObject();
        Fields(json, source);
        json.WriteEndObject();
    }

    /// <summary>Writes the fields of <paramref name="source"/> into an object that is open.</summary>
    public static void Fields(Utf8JsonWriter json, SourceRow source)
    {
        json.WriteString("id"u8, source.Id);
        json.WriteString("name"u8, source.Name);
        json.WriteString("kind"u8, JsonOut.Name(source.Kind));
        JsonOut.Strings(json, "aliases", source.Aliases);
        ClaimJson.Known(json, source.Known);
        json.WriteNumber("asOrigin"u8, source.AsOrigin);
        json.WriteNumber("asRelay"u8, source.AsRelay);
        json.WriteNumber("pages"u8, source.Pages);
        json.WriteNumber("denials"u8, source.Denials);
    }
}
