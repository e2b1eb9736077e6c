using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Twins;

/// <summary>Writes the JSON twins of pages: UTF-8, camel case, nulls written, letters of any script as they are.</summary>
public static class Twin
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // served as application/json with nosniff, never inside HTML
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>An answer with <paramref name="body"/>.</summary>
    public static IResult Json<T>(T body, int status = StatusCodes.Status200OK) => TypedResults.Json(body, Options, "application/json; charset=utf-8", status);

    /// <summary>An enum's word as it stands in JSON: <c>namedOnly</c>.</summary>
    public static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
