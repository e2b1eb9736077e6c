namespace Whence.Pages.PlainText;

/// <summary>Tells a line end that a typewriter's margin made from one that ends a paragraph.</summary>
internal sealed class Wrapping
{
    private const int Narrowest = 40, Widest = 140, Slack = 2;
    private const double Share = 0.7;

    private readonly string _raw;
    private readonly int _width, _indent;

    private Wrapping(string raw, int width, int indent)
    {
        _raw = raw;
        _width = width;
        _indent = indent;
    }

    /// <summary>Measures <paramref name="lines"/>: hard-wrapped when a third of the line ends stand inside a sentence, and most of these where the next word would not have fitted.</summary>
    public static Wrapping Of(string raw, List<Line> lines)
    {
        // Of a text whose outer white space was cut off, the first line alone has lost the indent of all others.
        var indent = int.MaxValue;
        for (var i = 1; i < lines.Count; i++)
            indent = Math.Min(indent, lines[i].Indent);
        indent = lines.Count > 1 && lines[0].Start == 0 ? indent : 0;
        var width = 0;
        foreach (var line in lines)
            width = Math.Max(width, Math.Max(line.Indent, indent) + line.Length);
        var wrapping = new Wrapping(raw, width, indent);
        if (width - indent is < Narrowest or > Widest)
            return new(raw, 0, 0);
        int pairs = 0, inside = 0, full = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Blanks > 0)
                continue;
            pairs++;
            if (Wording.EndsSentence(lines[i - 1].In(raw)))
                continue;
            inside++;
            full += wrapping.RunsOn(lines[i - 1], lines[i]) ? 1 : 0;
        }
        return full >= 2 && full >= Share * inside && 3 * inside >= pairs ? wrapping : new(raw, 0, 0);
    }

    /// <summary>Whether <paramref name="next"/> carries on the paragraph of <paramref name="line"/>.</summary>
    public bool RunsOn(Line line, Line next)
    {
        var indent = Math.Max(line.Indent, _indent);
        if (_width == 0 || next.Blanks > 0 || next.Indent > indent + 1)
            return false;
        var word = next.In(_raw).IndexOfAny(" \t\u00A0");
        return indent + line.Length + 1 + (word < 0 ? next.Length : word) > _width - Slack - ((_width - _indent) / 10);
    }
}
