using System.Globalization;

namespace Whence.Web.Drawing;

/// <summary>Land and borders of the world, as they ship with the site (<c>outline.tsv</c>).</summary>
public sealed class World
{
    private const string Resource = "Whence.Web.Static.outline.tsv";
    private const double Hundredth = 0.01;
    private const int CountryCell = 1;

    private readonly List<(IReadOnlyList<(double X, double Y)[]> Rings, IReadOnlyList<(double West, double South, double East, double North)> Boxes)> _countries;

    private static readonly Lazy<World> Shared = new(() =>
    {
        using var stream = typeof(World).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException("The assembly was built without outline.tsv.");
        using var reader = new StreamReader(stream);
        return new(reader.ReadToEnd());
    });

    /// <summary>Reads the sheet.</summary>
    public World(string sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var rows = sheet.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        Lines = [.. rows.Where(row => row[0] == "arc").Select(row => (Kind: Style(row[2]), Points: Points(row[4])))];
        var rings = rows.Where(row => row[0] == "ring").Select(row => (Country: row[CountryCell], Points: Ring(row[4]))).ToList();
        Land = [.. rings.Select(ring => ring.Points)];
        _countries = rings.Where(ring => ring.Country.Length > 0).GroupBy(ring => ring.Country, StringComparer.Ordinal).Select(group => ((IReadOnlyList<(double X, double Y)[]>)[.. group.Select(ring => ring.Points)], (IReadOnlyList<(double West, double South, double East, double North)>)[.. group.Select(ring => Box(ring.Points))])).ToList();
    }

    /// <summary>The site's own, read once.</summary>
    public static World Own => Shared.Value;

    /// <summary>Coasts, borders and disputed borders: longitude and latitude of each point.</summary>
    public IReadOnlyList<(PlotStyle Kind, (double X, double Y)[] Points)> Lines { get; }

    /// <summary>Pieces of land, each a closed line.</summary>
    public IReadOnlyList<(double X, double Y)[]> Land { get; }

    /// <summary>The land of the country in which a point lies, piece by piece; none at sea, or where the outline is too coarse to tell.</summary>
    public IReadOnlyList<(double X, double Y)[]> CountryAt(double longitude, double latitude) =>
        _countries.FirstOrDefault(country => country.Boxes.Index().Count(box => Holds(box.Item, longitude, latitude) && Holds(country.Rings[box.Index], longitude, latitude)) % 2 == 1).Rings ?? [];

    private static (double West, double South, double East, double North) Box((double X, double Y)[] ring) =>
        ring.Length == 0 ? default : (ring.Min(point => point.X), ring.Min(point => point.Y), ring.Max(point => point.X), ring.Max(point => point.Y));

    private static bool Holds((double West, double South, double East, double North) box, double x, double y) => x >= box.West && x <= box.East && y >= box.South && y <= box.North;

    private static bool Holds((double X, double Y)[] ring, double x, double y)
    {
        var inside = false;
        for (var (i, j) = (0, ring.Length - 1); i < ring.Length; j = i++)
        {
            if (ring[i].Y > y != ring[j].Y > y && x < ((ring[j].X - ring[i].X) * (y - ring[i].Y) / (ring[j].Y - ring[i].Y)) + ring[i].X)
                inside = !inside;
        }
        return inside;
    }

    private static PlotStyle Style(string kind) => kind switch { "disputed" => PlotStyle.Disputed, "border" => PlotStyle.Border, _ => PlotStyle.Land };

    private static (double, double)[] Points(string cell)
    {
        var points = new List<(double, double)>();
        var (x, y) = (0, 0);
        for (var at = 0; at < cell.Length;)
        {
            x += Number(cell, ref at);
            y += Number(cell, ref at);
            points.Add((x * Hundredth, y * Hundredth));
        }
        return [.. points];
    }

    // As the head of the sheet tells.
    private static int Number(string cell, ref int at)
    {
        const int digit = 32;
        var (number, weight) = (0, 1);
        while (at < cell.Length && cell[at] - '?' is >= digit and var more)
        {
            number += (more - digit) * weight;
            weight *= digit;
            at++;
        }
        number += at < cell.Length ? (cell[at++] - '?') * weight : 0;
        return number % 2 == 0 ? number / 2 : -((number + 1) / 2);
    }

    private (double X, double Y)[] Ring(string cell)
    {
        var ring = new List<(double, double)>();
        foreach (var number in cell.Split(' ').Select(arc => int.Parse(arc, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)))
        {
            var points = Lines[Math.Abs(number) - 1].Points;
            ring.AddRange(number > 0 ? points : points.Reverse());
        }
        return [.. ring];
    }
}
