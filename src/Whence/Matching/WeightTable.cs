using System.Globalization;

namespace Whence.Matching;

/// <summary>The weights of a small model: a table of names and numbers that is part of the program.</summary>
internal static class WeightTable
{
    /// <summary>The weights of <paramref name="names"/>, in their order.</summary>
    /// <exception cref="InvalidOperationException">The program has no such model.</exception>
    /// <exception cref="InvalidDataException">The model has other names than these.</exception>
    public static double[] Read(string model, IReadOnlyList<string> names)
    {
        using var stream = typeof(WeightTable).Assembly.GetManifestResourceStream(model)
            ?? throw new InvalidOperationException($"The model {model} is missing from the program; build it again with ./do build.");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t')).ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return rows.Count == names.Count && names.All(rows.ContainsKey) ? [.. names.Select(name => rows[name])]
            : throw new InvalidDataException($"The model {model} weighs other signs than this program sees; train it anew or build the program again.");
    }
}
