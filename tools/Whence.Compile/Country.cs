using System.IO.Compression;
using System.Text.Json;

namespace Whence.Compile;

/// <summary>A country as the open list has it.</summary>
internal sealed record Country(string Code, string Name, string Official, string[] Spellings, string Demonym, string[] Capitals, bool IsMember)
{
    /// <summary>The whole list, by code.</summary>
    public static List<Country> ReadAll(string data)
    {
        using var file = File.OpenRead(Path.Combine(data, "gazetteer", "world-countries.json.gz"));
        using var plain = new GZipStream(file, CompressionMode.Decompress);
        using var json = JsonDocument.Parse(plain);
        return [.. json.RootElement.EnumerateArray().Select(Of).OrderBy(country => country.Code, StringComparer.Ordinal)];
    }

    private static Country Of(JsonElement country)
    {
        var name = country.GetProperty("name");
        var demonym = country.GetProperty("demonyms").TryGetProperty("eng", out var english) ? english.GetProperty("m").GetString() : "";
        return new(
            country.GetProperty("cca2").GetString()!,
            name.GetProperty("common").GetString()!,
            name.GetProperty("official").GetString()!,
            Strings(country.GetProperty("altSpellings")),
            demonym ?? "",
            Strings(country.GetProperty("capital")),
            country.GetProperty("unMember").GetBoolean());
    }

    private static string[] Strings(JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.GetString() ?? "")];
}
