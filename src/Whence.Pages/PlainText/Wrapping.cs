namespace Whence.Pages.PlainText;

/// <summary>Tells a line end that a typewriter's margin made from one that ends a paragraph.</summary>
internal sealed class Wrapping
{
    private const int Narrowest = 40, Widest = 100, Slack = 2;
    private const double Share = 0.7;

    private readonly string _raw;
    private readonly int _width;

    private Wrapping(string raw, int width)
    {
        _raw = raw;
        _width = width;
    }

    /// <summary>Measures <paramref name="lines"/>: hard-wrapped when most line ends stand where the next word would not have fitted.</summary>
    public static Wrapping Of(string raw, List<Line> lines)
    {
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, line.Indent + line.Length);
        var wrapping = new Wrapping(raw, width);
        if (width is < Narrowest or > Widest)
            return new(raw, 0);
        int pairs = 0, full = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Blanks > 0)
                continue;
            pairs++;
            full += wrapping.RunsOn(lines[i - 1], lines[i]) ? 1 : 0;
        }
        return full >= 2 && full >= Share * pairs ? wrapping : new(raw, 0);
    }

    /// <summary>Whether <paramref name="next"/> carries on the paragraph of <paramref name="line"/>.</summary>
    public bool RunsOn(Line line, Line next)
    {
        if (_width == 0 || next.Blanks > 0 || next.Indent > line.Indent + 1)
            return false;
        var word = next.In(_raw).IndexOfAny(" \t\u00A0");
        return line.Indent + line.Length + 1 + (word < 0 ? next.Length : word) > _width - Slack - (_width / 10);
    }
}
