namespace Whence.Web.Drawing;

/// <summary>Cuts lines and pieces of land to a picture, so that what is not seen is not sent.</summary>
public static class Clipping
{
    /// <summary>The part of a closed line inside the box (Sutherland and Hodgman 1974); empty when none is.</summary>
    public static IReadOnlyList<(double X, double Y)> Area(IReadOnlyList<(double X, double Y)> ring, double left, double top, double right, double bottom)
    {
        ArgumentNullException.ThrowIfNull(ring);
        var kept = ring;
        foreach (var (isIn, cut) in new (Func<(double X, double Y), bool>, Func<(double X, double Y), (double X, double Y), (double, double)>)[]
        {
            (point => point.X >= left, (a, b) => (left, Cross(a.Y, b.Y, (left - a.X) / (b.X - a.X)))),
            (point => point.X <= right, (a, b) => (right, Cross(a.Y, b.Y, (right - a.X) / (b.X - a.X)))),
            (point => point.Y >= top, (a, b) => (Cross(a.X, b.X, (top - a.Y) / (b.Y - a.Y)), top)),
            (point => point.Y <= bottom, (a, b) => (Cross(a.X, b.X, (bottom - a.Y) / (b.Y - a.Y)), bottom)),
        })
        {
            var next = new List<(double X, double Y)>(kept.Count);
            for (var i = 0; i < kept.Count; i++)
            {
                var (a, b) = (kept[i], kept[(i + 1) % kept.Count]);
                if (isIn(a))
                    next.Add(a);
                if (isIn(a) != isIn(b))
                    next.Add(cut(a, b));
            }
            kept = next;
        }
        return kept;
    }

    /// <summary>The parts of a line that come near the box; a step that leads out of it is kept whole.</summary>
    public static IEnumerable<IReadOnlyList<(double X, double Y)>> Line(IReadOnlyList<(double X, double Y)> line, double left, double top, double right, double bottom)
    {
        ArgumentNullException.ThrowIfNull(line);
        var part = new List<(double X, double Y)>();
        for (var i = 0; i + 1 < line.Count; i++)
        {
            var (a, b) = (line[i], line[i + 1]);
            if (Math.Max(a.X, b.X) < left || Math.Min(a.X, b.X) > right || Math.Max(a.Y, b.Y) < top || Math.Min(a.Y, b.Y) > bottom)
            {
                if (part.Count > 0)
                    yield return part;
                part = [];
                continue;
            }
            if (part.Count == 0)
                part.Add(a);
            part.Add(b);
        }
        if (part.Count > 0)
            yield return part;
    }

    private static double Cross(double from, double to, double share) => from + ((to - from) * share);
}
