using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Whence.Compile;

/// <summary>Compiles <c>lexicons/en/places.bin</c>: inhabited places by every Latin name, as <c>Whence.Places.Gazetteer</c> reads them.</summary>
/// <remarks>
/// Brotli over little-endian columns: count of places, count of names; then id, latitude and longitude in thousandths of a degree,
/// population, country (two letters), main name's index; then names sorted by their bytes: where each ends, which place it means; then their UTF-8.
/// </remarks>
internal static class PlaceSheet
{
    private const int FewestPeople = 1000;
    private const int FewestForOtherNames = 15_000;
    private const int FewestForPlainWord = 100_000;
    private const int ShortestOtherName = 4;

    private sealed record Place(int Id, string Name, int Latitude, int Longitude, int Population, string Country);

    /// <summary>The whole file.</summary>
    public static byte[] Compile(string data)
    {
        var plain = PlainWordsOf(Path.Combine(data, "ud-english-ewt"));
        var places = new List<Place>();
        var names = new HashSet<(string Name, int Place)>();
        foreach (var cells in Rows(Path.Combine(data, "gazetteer", "geonames-cities500.txt.gz")))
        {
            var population = int.Parse(cells[14], CultureInfo.InvariantCulture);
            var seat = cells[7] is "PPLC" or "PPLA" or "PPLA2";
            if (population < FewestPeople && !seat || plain.Contains(cells[1]) && population < FewestForPlainWord)
                continue;
            names.Add((cells[1], places.Count));
            if (cells[2].Length > 0)
                names.Add((cells[2], places.Count));
            if (population >= FewestForOtherNames || seat)
                names.UnionWith(cells[3].Split(',').Where(name => IsLatinName(name) && !plain.Contains(name)).Select(name => (name, places.Count)));
            places.Add(new(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], Thousandths(cells[4]), Thousandths(cells[5]), population, cells[8]));
        }
        return Packed(places, [.. names]);
    }

    private static byte[] Packed(List<Place> places, List<(string Name, int Place)> names)
    {
        var sorted = names.Select(name => (Bytes: Encoding.UTF8.GetBytes(name.Name), name.Name, name.Place)).ToList();
        sorted.Sort((one, other) => one.Bytes.AsSpan().SequenceCompareTo(other.Bytes) is var order and not 0 ? order : one.Place.CompareTo(other.Place));
        var main = new int[places.Count];
        for (var n = 0; n < sorted.Count; n++)
        {
            if (places[sorted[n].Place].Name == sorted[n].Name)
                main[sorted[n].Place] = n;
        }
        using var file = new MemoryStream();
        using (var packed = new BrotliStream(file, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
        using (var writer = new BinaryWriter(packed))
        {
            writer.Write(places.Count);
            writer.Write(sorted.Count);
            places.ForEach(place => writer.Write(place.Id));
            places.ForEach(place => writer.Write(place.Latitude));
            places.ForEach(place => writer.Write(place.Longitude));
            places.ForEach(place => writer.Write(place.Population));
            places.ForEach(place => writer.Write(Encoding.ASCII.GetBytes(place.Country)));
            Array.ForEach(main, writer.Write);
            var end = 0;
            sorted.ForEach(name => writer.Write(end += name.Bytes.Length));
            sorted.ForEach(name => writer.Write(name.Place));
            sorted.ForEach(name => writer.Write(name.Bytes));
        }
        return file.ToArray();
    }

    private static int Thousandths(string degrees) => (int)Math.Round(double.Parse(degrees, CultureInfo.InvariantCulture) * 1000);

    private static bool IsLatinName(string name) =>
        name.Length >= ShortestOtherName && char.IsAsciiLetterUpper(name[0]) && name.Any(char.IsAsciiLetterLower) && name.All(c => char.IsAsciiLetter(c) || c is ' ' or '-' or '\'');

    /// <summary>Words that running English writes in small letters, as a name would write them.</summary>
    internal static HashSet<string> PlainWordsOf(string folder)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.conllu*").Order(StringComparer.Ordinal))
        {
            foreach (var cells in Rows(path).Where(cells => cells.Length > 4 && cells[1].Length > 1 && cells[3] != "PROPN" && cells[1].All(char.IsAsciiLetterLower)))
                words.Add(char.ToUpperInvariant(cells[1][0]) + cells[1][1..]);
        }
        return words.Count > 0 ? words : throw new IOException($"No words in {folder}.");
    }

    private static IEnumerable<string[]> Rows(string path)
    {
        using Stream file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t');
    }
}
