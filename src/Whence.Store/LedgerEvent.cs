using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Whence.Store;

/// <summary>One act in the ledger's log: who did what, when and why. It never changes; another event undoes it.</summary>
/// <param name="Number">1, 2, 3 … without a gap; its id is <c>e5</c>.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Who">Who: a person's name as given, or <c>whence</c> for what it did by itself.</param>
/// <param name="Kind">What kind of act.</param>
/// <param name="Subject">What it was done to, as a JSON object.</param>
/// <param name="Why">Why.</param>
/// <param name="Undoes">The number of the event that it undoes; null when it undoes none.</param>
/// <param name="Hash">What <see cref="HashOf"/> gives for it: it stands for all events up to here.</param>
public sealed record LedgerEvent(long Number, DateTimeOffset At, string Who, EventKind Kind, string Subject, string Why, long? Undoes, string Hash)
{
    /// <summary>The hash before the first event.</summary>
    public const string Start = "sha256:0";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <see cref="Subject"/> holds, by name.</summary>
    public IReadOnlyDictionary<string, string> Parts => JsonSerializer.Deserialize<Dictionary<string, string>>(Subject) ?? [];

    /// <summary>
    /// <c>sha256:</c> and the hash of the JSON array <c>[hash before, number, at, who, kind, subject, why, undoes]</c> in UTF-8 without white space,
    /// the time as <c>yyyy-MM-ddTHH:mm:ss.fffffffZ</c>, the subject as a string: anybody can check the chain with other tools.
    /// </summary>
    /// <param name="before">The hash of the event before, or <see cref="Start"/>.</param>
    public string HashOf(string before)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartArray();
            json.WriteStringValue(before);
            json.WriteNumberValue(Number);
            json.WriteStringValue(At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture));
            json.WriteStringValue(Who);
            json.WriteStringValue(EventKinds.Name(Kind));
            json.WriteStringValue(Subject);
            json.WriteStringValue(Why);
            if (Undoes is { } undone)
                json.WriteNumberValue(undone);
            else
                json.WriteNullValue();
            json.WriteEndArray();
        }
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan))}";
    }
}
