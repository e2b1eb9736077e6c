namespace Whence.Web.Drawing;

/// <summary>The part of the world that a map shows: its middle, and how far it is zoomed in. East-west distances are right along its middle.</summary>
/// <param name="Latitude">Of the middle.</param>
/// <param name="Longitude">Of the middle.</param>
/// <param name="Zoom">1 is the whole world; each step shows half as much.</param>
public sealed record MapFrame(double Latitude, double Longitude, int Zoom)
{
    /// <summary>How wide the picture is.</summary>
    public const double Width = 1312;

    /// <summary>How high.</summary>
    public const double Height = 620;

    /// <summary>The closest zoom: beyond it the outline is too coarse.</summary>
    public const int Closest = 7;

    private const double Whole = 1312 / 360.0;

    /// <summary>The whole world.</summary>
    public static MapFrame World { get; } = new(15, 10, 1);

    /// <summary>Units to a degree of latitude.</summary>
    public double Scale => Whole * Math.Pow(2, Zoom - 1);

    /// <summary>How far west it reaches.</summary>
    public double West => Longitude - (Width / 2 / (Scale * Shrink));

    /// <summary>How far east.</summary>
    public double East => Longitude + (Width / 2 / (Scale * Shrink));

    /// <summary>How far south.</summary>
    public double South => Latitude - (Height / 2 / Scale);

    /// <summary>How far north.</summary>
    public double North => Latitude + (Height / 2 / Scale);

    private double Shrink => Zoom == 1 ? 1 : Math.Max(0.2, Math.Cos(Latitude * Math.PI / 180));

    /// <summary>The closest frame that holds all of <paramref name="points"/> (longitude, latitude); the whole world when there are none.</summary>
    public static MapFrame Around(IReadOnlyCollection<(double X, double Y)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count == 0)
            return World;
        var middle = new MapFrame((points.Min(point => point.Y) + points.Max(point => point.Y)) / 2, (points.Min(point => point.X) + points.Max(point => point.X)) / 2, 1);
        for (var zoom = Closest - 1; zoom > 1; zoom--)
        {
            var frame = (middle with { Zoom = zoom }).Kept();
            if (points.All(point => frame.Holds(point, margin: 0.08)))
                return frame;
        }
        return World;
    }

    /// <summary>The closest frame that holds most of what weighs: the farthest twentieth on each side is left out.</summary>
    /// <param name="points">Longitude, latitude, and what each weighs.</param>
    public static MapFrame AroundMost(IReadOnlyCollection<(double X, double Y, int Weight)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var (west, east) = Middle([.. points.Select(point => (point.X, point.Weight))]);
        var (south, north) = Middle([.. points.Select(point => (point.Y, point.Weight))]);
        return Around([.. points.Where(point => point.X >= west && point.X <= east && point.Y >= south && point.Y <= north).Select(point => (point.X, point.Y))]);
    }

    /// <summary>Between which values nine tenths of what weighs lie.</summary>
    private static (double From, double To) Middle(IReadOnlyCollection<(double At, int Weight)> points)
    {
        var (from, to, passed) = (double.MinValue, double.MaxValue, 0.0);
        var all = points.Sum(point => (double)point.Weight);
        foreach (var (at, weight) in points.OrderBy(point => point.At))
        {
            if (passed <= all * 0.05)
                from = at;
            if (passed < all * 0.95)
                to = at;
            passed += weight;
        }
        return (from, to);
    }

    /// <summary>Where a point of the world stands in the picture.</summary>
    public (double X, double Y) At((double X, double Y) point) => ((Width / 2) + ((point.X - Longitude) * Scale * Shrink), (Height / 2) - ((point.Y - Latitude) * Scale));

    /// <summary>The same, with its middle where the world is.</summary>
    public MapFrame Kept() => Zoom <= 1 ? World : this with { Latitude = Math.Clamp(Latitude, -75, 80), Longitude = Math.Clamp(Longitude, -180, 180), Zoom = Math.Min(Zoom, Closest) };

    /// <summary>The next frame in a direction: half a picture on.</summary>
    public MapFrame Moved(int east, int north) => (this with { Longitude = Longitude + (east * (East - West) / 2), Latitude = Latitude + (north * (North - South) / 2) }).Kept();

    private bool Holds((double X, double Y) point, double margin) =>
        point.X > West + ((East - West) * margin) && point.X < East - ((East - West) * margin) && point.Y > South + ((North - South) * margin) && point.Y < North - ((North - South) * margin);
}
