using System.Text.Json;

namespace Whence.Bench;

/// <summary>What a change may not make worse: <c>bench/floors.json</c>, measurement by measurement.</summary>
/// <param name="MostTimesReference">How many times as long as the reference loop it may take; null for no bound.</param>
/// <param name="MostBytesPerPage">How many bytes it may allocate a page; null for no bound.</param>
internal sealed record BenchFloors(double? MostTimesReference, double? MostBytesPerPage)
{
    /// <summary>Reads those of <paramref name="name"/>; none when the file or the measurement is not there.</summary>
    public static BenchFloors Read(string? path, string name)
    {
        if (path is null || !File.Exists(path))
            return new(null, null);
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.TryGetProperty(name, out var row) ? new(Number(row, "mostTimesReference"), Number(row, "mostBytesPerPage")) : new(null, null);
    }

    private static double? Number(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
