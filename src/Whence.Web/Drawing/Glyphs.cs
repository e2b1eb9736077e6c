using System.Text;

namespace Whence.Web.Drawing;

/// <summary>How wide words come out before any browser sets them: an estimate that errs to the wide side.</summary>
public static class Glyphs
{
    private const double Slack = 1.06;

    /// <summary>The width of <paramref name="text"/> at <paramref name="size"/> units, in the same units.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var em = 0.0;
        foreach (var rune in text.EnumerateRunes())
            em += Em(rune);
        return em * size * Slack * (bold ? 1.06 : 1);
    }

    /// <summary>Breaks <paramref name="text"/> into at most <paramref name="most"/> lines no wider than <paramref name="width"/>; what does not fit ends in "…".</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, int most, bool bold = false)
    {
        var lines = new List<string>();
        var rest = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (rest.Length > 0)
        {
            var last = lines.Count == most - 1;
            if (Width(rest, size, bold) <= width)
            {
                lines.Add(rest);
                break;
            }
            var cut = Cut(rest, width - (last ? Width(" …", size, bold) : 0), size, bold);
            lines.Add(last ? rest[..cut].TrimEnd(' ', '·', ',', ';', ':') + " …" : rest[..cut].TrimEnd());
            if (last)
                break;
            rest = rest[cut..].TrimStart();
        }
        return lines;
    }

    /// <summary>As much of the start of <paramref name="text"/> as fits, at a space where there is one; at least one character.</summary>
    private static int Cut(string text, double width, double size, bool bold)
    {
        var at = 0;
        var space = 0;
        var used = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Em(rune) * size * Slack * (bold ? 1.06 : 1);
            if (used > width && at > 0)
                return space > 0 ? space : at;
            if (rune.Value == ' ')
                space = at;
            at += rune.Utf16SequenceLength;
        }
        return Math.Min(at, text.Length);
    }

    private static double Em(Rune rune) => rune.Value switch
    {
        ' ' => 0.28,
        'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '\'' or '’' or '‘' or '|' or '!' or '·' => 0.29,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' or '“' or '”' or '"' => 0.40,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or '—' => 0.92,
        >= 'A' and <= 'Z' => 0.71,
        >= '0' and <= '9' => 0.64,
        < 0x250 => 0.58,
        < 0x1100 => 0.66,
        _ => 1.0,
    };
}
