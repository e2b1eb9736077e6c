using System.Globalization;
using System.Text;
using System.Text.Json;
using Whence.Compile.Outline;

namespace Whence.Compile;

/// <summary>Compiles <c>src/Whence.Web/Static/outline.tsv</c>: land and borders of the world, simplified until they are small enough to ship, disputed borders marked.</summary>
internal static class OutlineSheet
{
    /// <summary>How many bytes the file may have.</summary>
    public const int Most = 200_000;

    private const string Head = """
        # Land and borders of the world, simplified, for the map.
        # Made by: dotnet run --project tools/Whence.Compile -- outline --data DIR   (DIR: the folder data of world-countries; do not edit; edit tools/Whence.Compile/supplements/disputed.tsv)
        # Shapes: world-countries 5.1.0 by Mohammed Le Doze and contributors, Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).
        # This file is a derivative database under the same licence.
        # arc: number, kind (coast, border, disputed), countries, points: east and north in hundredths of a degree, the first from 0, then from each to the next;
        # a number as twice itself (less one where it is negative), in digits of five bits, the lowest first, from "?" on, and 32 more where another digit follows.
        # ring: country, arcs in order; a minus before the number plus one: the arc runs the other way.
        # kind	number or country	what	countries	points

        """;

    /// <summary>The whole file, as fine as fits.</summary>
    public static string Compile(string data, string supplements)
    {
        var files = Directory.GetFiles(data, "*.geo.json").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            throw new IOException($"{data} holds no *.geo.json.");
        var rings = files.SelectMany(Rings).ToList();
        var disputed = Sheet.Read(Path.Combine(supplements, "disputed.tsv"), 4);
        for (var tolerance = 10.0; ; tolerance *= 1.1)
        {
            var sheet = Write(rings, disputed, tolerance, smallest: tolerance / 1000);
            if (Encoding.UTF8.GetByteCount(sheet) <= Most)
                return sheet;
        }
    }

    private static string Write(List<Ring> rings, List<string[]> disputed, double tolerance, double smallest)
    {
        var largest = rings.GroupBy(ring => ring.Country).ToDictionary(own => own.Key, own => own.Max(ring => ring.Area), StringComparer.Ordinal);
        var kept = rings.Where(ring => ring.Area >= smallest || ring.Area == largest[ring.Country]).ToList();
        var topology = new Topology(kept);
        var borders = disputed.Where(row => row[0] == "border").Select(row => row[1]).ToHashSet(StringComparer.Ordinal);
        var lines = kept.ConvertAll(ring => (ring.Country, Arcs: topology.Take(ring)));
        var sheet = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (number, arc) in topology.Arcs.Index())
        {
            var kind = arc.Countries.Length < 2 ? "coast" : borders.Contains(string.Join('-', arc.Countries)) ? "disputed" : "border";
            sheet.Append(CultureInfo.InvariantCulture, $"arc\t{number}\t{kind}\t{string.Join('-', arc.Countries)}\t{Points(Simplified.Of(arc.Points, tolerance))}\n");
        }
        foreach (var (index, row) in disputed.Where(row => row[0] == "line").Index())
            sheet.Append(CultureInfo.InvariantCulture, $"arc\t{topology.Arcs.Count + index}\tdisputed\t{row[1]}\t{Points(ByHand(row[2]))}\n");
        foreach (var (country, arcs) in lines)
            sheet.Append(CultureInfo.InvariantCulture, $"ring\t{country}\t\t\t{string.Join(' ', arcs.Select(arc => arc < 0 ? -(~arc + 1) : arc + 1))}\n");
        return sheet.ToString();
    }

    // Each step as two numbers, west and south as odd ones, in digits of five bits from the letter "?" on; a digit of 32 and more goes on.
    private static string Points((int X, int Y)[] points)
    {
        var text = new StringBuilder();
        var (x, y) = (0, 0);
        foreach (var (index, point) in points.Index())
        {
            var (toX, toY) = ((int)Math.Round(point.X / 10.0), (int)Math.Round(point.Y / 10.0));
            if (index > 0 && index < points.Length - 1 && (toX, toY) == (x, y))
                continue;
            Number(text, toX - x);
            Number(text, toY - y);
            (x, y) = (toX, toY);
        }
        return text.ToString();
    }

    private static void Number(StringBuilder text, int number)
    {
        const int digit = 32;
        var rest = number < 0 ? (-number * 2) - 1 : number * 2;
        for (; rest >= digit; rest /= digit)
            text.Append((char)('?' + digit + (rest % digit)));
        text.Append((char)('?' + rest));
    }

    private static (int X, int Y)[] ByHand(string points) =>
        [.. points.Split(' ').Select(point => point.Split(',')).Select(pair => (Thousandths(pair[0]), Thousandths(pair[1])))];

    private static int Thousandths(string degrees) => (int)Math.Round(double.Parse(degrees, CultureInfo.InvariantCulture) * 1000);

    private static IEnumerable<Ring> Rings(string path)
    {
        var country = Path.GetFileName(path)[..3];
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var feature in file.RootElement.GetProperty("features").EnumerateArray())
        {
            if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object)
                continue;
            var coordinates = geometry.GetProperty("coordinates");
            var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToArray();
            foreach (var ring in polygons.SelectMany(polygon => polygon.EnumerateArray()))
            {
                var points = new List<(int X, int Y)>();
                foreach (var point in ring.EnumerateArray())
                {
                    var at = ((int)Math.Round(point[0].GetDouble() * 1000), (int)Math.Round(point[1].GetDouble() * 1000));
                    if (points.Count == 0 || points[^1] != at)
                        points.Add(at);
                }
                if (points.Count > 1 && points[0] == points[^1])
                    points.RemoveAt(points.Count - 1);
                if (points.Count > 2)
                    yield return new(country, [.. points]);
            }
        }
    }
}
