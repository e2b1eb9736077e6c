using System.Text.Json;

namespace Whence.Eval;

/// <summary>The figures below which no change may bring a measurement: <c>eval/floors.json</c>.</summary>
/// <remarks>A floor is lowered only with a reason in its commit. It holds for the data that it was set on, whose hash stands beside it.</remarks>
/// <param name="rows">By measurement: the data's hash and the floor of each figure.</param>
public sealed class Floors(IReadOnlyDictionary<string, (string? Data, IReadOnlyDictionary<string, double> Floors)> rows)
{
    /// <summary>The measurements that have floors.</summary>
    public IEnumerable<string> Evals => rows.Keys;

    /// <summary>Reads <c>{"chains": {"data": "sha256:…", "found": 80}, …}</c>.</summary>
    /// <exception cref="InvalidDataException">The file is no such JSON.</exception>
    public static Floors Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return new(json.RootElement.EnumerateObject().ToDictionary(
                row => row.Name,
                row => (
                    row.Value.TryGetProperty("data", out var data) ? data.GetString() : null,
                    (IReadOnlyDictionary<string, double>)row.Value.EnumerateObject().Where(f => f.Value.ValueKind == JsonValueKind.Number).ToDictionary(f => f.Name, f => f.Value.GetDouble(), StringComparer.Ordinal)),
                StringComparer.Ordinal));
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path} holds no floors: {broken.Message}", broken);
        }
    }

    /// <summary>Whether <paramref name="score"/> was taken on the data that its floors were set on.</summary>
    public bool IsComparable(Score score) => rows.TryGetValue(score.Eval, out var row) && (row.Data is null || row.Data == score.Data);

    /// <summary>The figures of <paramref name="score"/> that lie below their floors, each with its floor; a figure that is gone lies below.</summary>
    public IReadOnlyList<(Figure Figure, double Floor)> Below(Score score) =>
        rows.TryGetValue(score.Eval, out var row)
            ? [.. row.Floors.Select(floor => (Figure: score.Figures.FirstOrDefault(f => f.Name == floor.Key) ?? new(floor.Key, null), Floor: floor.Value)).Where(pair => !(pair.Figure.Value >= pair.Floor))]
            : [];
}
