using System.Text.Json;

namespace Whence.Eval.Labels;

/// <summary>Files of labels: a JSON object with one array of what was labelled.</summary>
internal static class LabelFile
{
    /// <summary>Reads each element of the array <paramref name="name"/>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The array's name.</param>
    /// <param name="what">What the file should hold, for the message.</param>
    /// <param name="of">Reads one element.</param>
    /// <exception cref="InvalidDataException">The file holds something else.</exception>
    public static IReadOnlyList<T> Read<T>(string path, string name, string what, Func<JsonElement, T> of)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.GetProperty(name).EnumerateArray().Select(of)];
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"{path} holds no {what}: {broken.Message} See README.md beside it for the format.", broken);
        }
    }
}
