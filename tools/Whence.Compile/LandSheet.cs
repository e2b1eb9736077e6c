using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Whence.Compile;

/// <summary>Compiles <c>lexicons/en/lands.tsv</c>: countries, first-level regions and the counties of the United States, with a point for each; seas, rivers and areas from the supplement.</summary>
/// <remarks>GeoNames' lists of regions carry no points: a region's is the mean of its inhabited places, weighted by their people.</remarks>
internal static class LandSheet
{
    private const string Head = """
        # Countries, regions, counties, waters and areas with a point for each, in thousandths of a degree.
        # Made by: dotnet run --project tools/Whence.Compile -- lands   (do not edit; edit tools/Whence.Compile/supplements/lands.tsv)
        # Regions and their people: GeoNames, Creative Commons Attribution 4.0; points of countries: world-countries 5.1.0, Open Database License 1.0.
        # kind	name	other names, | between	country	latitude	longitude	people	code

        """;

    private static readonly string[] Suffixes = [" Oblast'", " oblast", " Oblast", " Krai", " Kray", " Republic", " Province", " Region", " City", " Governorate"];

    private sealed class Sum
    {
        public double Latitude, Longitude, Weight;
        public long People;
    }

    /// <summary>The whole file.</summary>
    public static string Compile(string data, string supplements)
    {
        var sums = SumsOf(Path.Combine(data, "gazetteer", "geonames-cities500.txt.gz"));
        var plain = PlaceSheet.PlainWordsOf(Path.Combine(data, "ud-english-ewt"));
        var sheet = new StringBuilder(Head);
        foreach (var (code, name, latitude, longitude) in Countries(Path.Combine(data, "gazetteer", "world-countries.json.gz")))
            Add(sheet, "country", name, "", code, latitude, longitude, 0, code);
        foreach (var (code, name) in Named(Path.Combine(data, "gazetteer", "geonames-admin1.json.gz")).Where(row => !plain.Contains(row.Name)))
            AddRegion(sheet, "region", code, name, plain.Contains(Bare(name)) ? "" : Bare(name), sums);
        foreach (var (code, name) in Named(Path.Combine(data, "gazetteer", "geonames-admin2.json.gz")).Where(row => row.Code.StartsWith("US.", StringComparison.Ordinal) && row.Name.EndsWith(" County", StringComparison.Ordinal)))
            AddRegion(sheet, "county", code, name, "", sums);
        foreach (var line in File.ReadLines(Path.Combine(supplements, "lands.tsv")).Where(line => line.Length > 0 && line[0] != '#'))
            sheet.Append(line).Append('\n');
        return sheet.ToString();
    }

    private static void AddRegion(StringBuilder sheet, string kind, string code, string name, string other, Dictionary<string, Sum> sums)
    {
        if (sums.TryGetValue(code, out var sum))
            Add(sheet, kind, name, other == name ? "" : other, code[..2], sum.Latitude / sum.Weight, sum.Longitude / sum.Weight, sum.People, code);
    }

    private static void Add(StringBuilder sheet, string kind, string name, string others, string country, double latitude, double longitude, long people, string code) =>
        sheet.Append(CultureInfo.InvariantCulture, $"{kind}\t{name}\t{others}\t{country}\t{(int)Math.Round(latitude * 1000)}\t{(int)Math.Round(longitude * 1000)}\t{people}\t{code}\n");

    private static string Bare(string name)
    {
        var suffix = Array.Find(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? "" : name[..^suffix.Length];
    }

    private static Dictionary<string, Sum> SumsOf(string path)
    {
        var sums = new Dictionary<string, Sum>(StringComparer.Ordinal);
        using var reader = Open(path);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var people = long.Parse(cells[14], CultureInfo.InvariantCulture);
            foreach (var code in new[] { $"{cells[8]}.{cells[10]}", $"{cells[8]}.{cells[10]}.{cells[11]}" })
            {
                if (!sums.TryGetValue(code, out var sum))
                    sums.Add(code, sum = new());
                var weight = people + 1.0;
                sum.Latitude += weight * double.Parse(cells[4], CultureInfo.InvariantCulture);
                sum.Longitude += weight * double.Parse(cells[5], CultureInfo.InvariantCulture);
                sum.Weight += weight;
                sum.People += people;
            }
        }
        return sums;
    }

    private static IEnumerable<(string Code, string Name)> Named(string path)
    {
        using var reader = Open(path);
        using var list = JsonDocument.Parse(reader.ReadToEnd());
        foreach (var row in list.RootElement.EnumerateArray())
            yield return (row.GetProperty("code").GetString()!, row.GetProperty("name").GetString()!);
    }

    private static IEnumerable<(string Code, string Name, double Latitude, double Longitude)> Countries(string path)
    {
        using var reader = Open(path);
        using var list = JsonDocument.Parse(reader.ReadToEnd());
        foreach (var row in list.RootElement.EnumerateArray())
        {
            var point = row.GetProperty("latlng");
            yield return (row.GetProperty("cca2").GetString()!, row.GetProperty("name").GetProperty("common").GetString()!, point[0].GetDouble(), point[1].GetDouble());
        }
    }

    private static StreamReader Open(string path) => new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
}
