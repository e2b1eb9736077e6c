using System.Text.Json;
using Whence.Store;

namespace Whence.Cli.Json;

/// <summary>Writes events of the log as the command line gives them.</summary>
internal static class EventJson
{
    /// <summary>Writes <paramref name="one"/> as an object: with the event before it, everything that its hash is made of.</summary>
    public static void Write(Utf8JsonWriter json, LedgerEvent one)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, $"e{one.Number}");
        json.WriteString("at"u8, one.At);
        json.WriteString("who"u8, one.Who);
        json.WriteString("kind"u8, EventKinds.Name(one.Kind));
        json.WritePropertyName("subject"u8);
        json.WriteRawValue(one.Subject);
        json.WriteString("why"u8, one.Why);
        json.WriteString("undoes"u8, one.Undoes is { } undone ? $"e{undone}" : null);
        json.WriteString("hash"u8, one.Hash);
        json.WriteEndObject();
    }
}
