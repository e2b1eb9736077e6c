namespace Whence.Compile.Outline;

/// <summary>Makes lines shorter: points that lie nearly on the line between others go (Douglas and Peucker 1973).</summary>
internal static class Simplified
{
    /// <summary>The points that stay; the first and last always do.</summary>
    /// <param name="points">The line.</param>
    /// <param name="tolerance">How far a point may lie from the line, in its units.</param>
    public static (int X, int Y)[] Of((int X, int Y)[] points, double tolerance)
    {
        if (points.Length < 3)
            return points;
        var keep = new bool[points.Length];
        keep[0] = keep[^1] = true;
        var open = new Stack<(int From, int To)>();
        if (points[0] == points[^1]) // a closed line has no chord: it is cut at its farthest point
        {
            var far = Enumerable.Range(0, points.Length).MaxBy(i => Away(points[i], points[0], points[0]));
            keep[far] = true;
            open.Push((0, far));
            open.Push((far, points.Length - 1));
        }
        else
            open.Push((0, points.Length - 1));
        while (open.TryPop(out var part))
        {
            var (farthest, most) = (-1, tolerance);
            for (var i = part.From + 1; i < part.To; i++)
            {
                if (Away(points[i], points[part.From], points[part.To]) is var away && away > most)
                    (farthest, most) = (i, away);
            }
            if (farthest < 0)
                continue;
            keep[farthest] = true;
            open.Push((part.From, farthest));
            open.Push((farthest, part.To));
        }
        return [.. points.Where((_, i) => keep[i])];
    }

    // Where hardly anybody lives, coasts are long and nobody looks.
    private static double Coarseness(int latitude) => Math.Abs(latitude) / 1000.0 is > 58 and var far ? 1 + ((far - 58) / 3) : 1;

    // East-west distances shrink towards the poles.
    private static double Away((int X, int Y) point, (int X, int Y) from, (int X, int Y) to)
    {
        var scale = Math.Cos(point.Y / 1000.0 * Math.PI / 180);
        var (px, py) = ((point.X - from.X) * scale, (double)(point.Y - from.Y));
        var (dx, dy) = ((to.X - from.X) * scale, (double)(to.Y - from.Y));
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp(((px * dx) + (py * dy)) / length, 0, 1);
        return Math.Sqrt(Math.Pow(px - (along * dx), 2) + Math.Pow(py - (along * dy), 2)) / Coarseness(point.Y);
    }
}
