using System.Globalization;
using System.Text;
using Whence.Store;

namespace Whence.Web.Drawing;

/// <summary>Lays out claims by place: a disc where words tell a point, a ring where they tell only that it is somewhere about there, each as large as many claims speak of it;
/// a country's whole land where they tell no more than the country, the darker the more claims.</summary>
public static class MapPlot
{
    private const int MostNamed = 18;
    private const double Beyond = 4; // units outside the picture that are still drawn
    private const double Least = 4, Largest = 22;
    private const double LeastLand = 14; // units: a country that comes out smaller is a ring
    private const int Levels = 4;
    private const int Crowd = 24; // a mark of fewer than this part of the most claims may stand under a name

    /// <summary>Draws <paramref name="marks"/> on the part of <paramref name="world"/> that <paramref name="frame"/> shows.</summary>
    public static PlotDrawing Draw(World world, MapFrame frame, IReadOnlyList<MapMark> marks)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(marks);
        var grounds = Ground(world, frame).ToList();
        var shapes = grounds.Take(1).ToList();
        var labels = new List<Label>();
        var seen = marks.Select(mark => (Mark: mark, At: frame.At((mark.Longitude, mark.Latitude)))).Where(one => one.At.X is >= 0 and <= MapFrame.Width && one.At.Y is >= 0 and <= MapFrame.Height).ToList();
        var lands = marks.Where(mark => mark.Precision == PlacePrecision.Country).Select(mark => (Mark: mark, Path: Land(world, frame, mark))).Where(one => one.Path.Length > 0).ToList();
        var mostOfLand = lands.Count == 0 ? 1 : lands.Max(one => one.Mark.Claims);
        shapes.AddRange(lands.Select(one => new PlotShape(one.Path, PlotStyle.Told) { Level = Level(one.Mark.Claims, mostOfLand), Href = one.Mark.Href, Told = Told(one.Mark) }));
        shapes.AddRange(grounds.Skip(1));
        var drawn = lands.Select(one => one.Mark).ToHashSet();
        var places = seen.Where(one => !drawn.Contains(one.Mark)).ToList();
        var most = places.Count == 0 ? 1 : places.Max(one => one.Mark.Claims);
        foreach (var (mark, (x, y)) in places.OrderBy(one => one.Mark.Precision == PlacePrecision.Point).ThenByDescending(one => one.Mark.Claims))
            shapes.AddRange(Shapes(mark, x, y, Radius(mark.Claims, most)));
        var room = new LabelRoom(MapFrame.Width);
        NameLands([.. seen.Where(one => drawn.Contains(one.Mark))], room, labels);
        Name(places, most, room, labels);
        var claims = seen.Sum(one => one.Mark.Claims);
        return new(MapFrame.Width, MapFrame.Height, shapes, labels) { Told = string.Create(CultureInfo.InvariantCulture, $"Map with {seen.Count} places of which claims speak, {claims} times in all; the same as a table below") };
    }

    private static double Radius(int claims, int most) => Math.Max(Least, Math.Sqrt((double)claims / most) * Largest);

    private static IEnumerable<PlotShape> Ground(World world, MapFrame frame)
    {
        var land = new StringBuilder();
        foreach (var ring in world.Land)
        {
            var points = Clipping.Area([.. ring.Select(frame.At)], -Beyond, -Beyond, MapFrame.Width + Beyond, MapFrame.Height + Beyond);
            if (points.Count > 2)
                Write(land, points).Append('Z');
        }
        yield return new(land.ToString(), PlotStyle.Land);
        foreach (var style in new[] { PlotStyle.Border, PlotStyle.Disputed })
        {
            var lines = new StringBuilder();
            foreach (var (_, points) in world.Lines.Where(line => line.Kind == style))
            {
                foreach (var part in Clipping.Line([.. points.Select(frame.At)], -Beyond, -Beyond, MapFrame.Width + Beyond, MapFrame.Height + Beyond))
                    Write(lines, part);
            }
            if (lines.Length > 0)
                yield return new(lines.ToString(), style);
        }
    }

    private static string Land(World world, MapFrame frame, MapMark mark)
    {
        var path = new StringBuilder();
        var (left, right) = (double.MaxValue, double.MinValue);
        foreach (var ring in world.CountryAt(mark.Longitude, mark.Latitude))
        {
            var points = Clipping.Area([.. ring.Select(frame.At)], -Beyond, -Beyond, MapFrame.Width + Beyond, MapFrame.Height + Beyond);
            if (points.Count <= 2)
                continue;
            (left, right) = (Math.Min(left, points.Min(point => point.X)), Math.Max(right, points.Max(point => point.X)));
            Write(path, points).Append('Z');
        }
        return right - left < LeastLand ? "" : path.ToString();
    }

    private static int Level(int claims, int most) => most <= 1 ? 1 : Math.Clamp(1 + (int)(Levels * Math.Log(claims) / Math.Log(most)), 1, Levels);

    private static string Told(MapMark mark) => string.Create(CultureInfo.InvariantCulture, $"{mark.Name}, {Word(mark.Precision)}: {mark.Claims:N0} {(mark.Claims == 1 ? "claim" : "claims")}");

    // Points that fall on the same unit are one.
    private static StringBuilder Write(StringBuilder path, IEnumerable<(double X, double Y)> points)
    {
        var (at, isFirst) = ((X: int.MinValue, Y: int.MinValue), true);
        foreach (var (x, y) in points)
        {
            var next = (X: (int)Math.Round(x), Y: (int)Math.Round(y));
            if (next == at)
                continue;
            path.Append(CultureInfo.InvariantCulture, $"{(isFirst ? 'M' : 'L')}{next.X} {next.Y}");
            (at, isFirst) = (next, false);
        }
        return path;
    }

    private static IEnumerable<PlotShape> Shapes(MapMark mark, double x, double y, double r)
    {
        yield return new(Circle(x, y, r), mark.Precision == PlacePrecision.Point ? PlotStyle.Point : PlotStyle.Region) { Href = mark.Href, Told = Told(mark) };
        if (mark.Precision is PlacePrecision.Country or PlacePrecision.Area)
            yield return new(Circle(x, y, r + 3.5), PlotStyle.Region);
    }

    /// <summary>How precisely a place is told, in words.</summary>
    public static string Word(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Point => "a point",
        PlacePrecision.Region => "somewhere in a region",
        PlacePrecision.Country => "somewhere in a country",
        _ => "a water or area, somewhere about there",
    };

    /// <summary>Countries are named in their middle, with how many claims tell no more than the country.</summary>
    private static void NameLands(IReadOnlyList<(MapMark Mark, (double X, double Y) At)> lands, LabelRoom room, List<Label> labels)
    {
        foreach (var (mark, (x, y)) in lands.OrderByDescending(one => one.Mark.Claims).ThenBy(one => one.Mark.Name, StringComparer.Ordinal).Take(MostNamed))
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{Glyphs.Wrap(mark.Name, 160, 12, 1).FirstOrDefault()} {mark.Claims:N0}");
            var left = x - (Glyphs.Width(text, 12) / 2);
            if (!room.IsFree(left, y - 7, x + x - left, y + 7))
                continue;
            labels.Add(new(left, y + 4, text, LabelStyle.Word) { Href = mark.Href });
            room.Take(left, y - 7, x + x - left, y + 7);
        }
    }

    private static void Name(List<(MapMark Mark, (double X, double Y) At)> seen, int most, LabelRoom room, List<Label> labels)
    {
        var before = labels.Count;
        foreach (var (mark, (x, y)) in seen.Where(one => one.Mark.Claims * Crowd > most))
            room.Take(x - 3, y - 3, x + 3, y + 3);
        foreach (var (mark, (x, y)) in seen.OrderByDescending(one => one.Mark.Claims).ThenBy(one => one.Mark.Name, StringComparer.Ordinal).Take(MostNamed * 2))
        {
            if (labels.Count - before >= MostNamed)
                return;
            var r = Radius(mark.Claims, most) + (mark.Precision is PlacePrecision.Country or PlacePrecision.Area ? 5 : 2);
            var text = Glyphs.Wrap(mark.Name, 200, 12, 1, bold: true).FirstOrDefault() ?? "";
            var wide = Glyphs.Width(text, 12, bold: true);
            foreach (var (left, baseline) in new[] { (x + r + 4, y + 4), (x - r - 4 - wide, y + 4), (x - (wide / 2), y - r - 4), (x - (wide / 2), y + r + 13) })
            {
                if (left + wide > MapFrame.Width || baseline < 12 || baseline > MapFrame.Height - 4 || !room.IsFree(left, baseline - 11, left + wide, baseline + 3))
                    continue;
                labels.Add(new(left, baseline, text, LabelStyle.Page) { Href = mark.Href });
                room.Take(left, baseline - 11, left + wide, baseline + 3);
                break;
            }
        }
    }

    private static string Circle(double x, double y, double r) => FormattableString.Invariant($"M{x - r:0.#} {y:0.#}a{r:0.#} {r:0.#} 0 1 0 {2 * r:0.#} 0a{r:0.#} {r:0.#} 0 1 0 {-2 * r:0.#} 0Z");
}
