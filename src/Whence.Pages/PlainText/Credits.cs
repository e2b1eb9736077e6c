using System.Collections.Frozen;
using Whence.Text;

namespace Whence.Pages.PlainText;

/// <summary>How a page says whom it was taken from (<c>lexicons/en/credits.tsv</c>): a line of its own, or an agency's name in the dateline.</summary>
internal static class Credits
{
    private const int LongestLine = 200, LongestName = 60, DatelineWithin = 60;

    private static readonly string[] Leads = [.. Kind("lead").OrderByDescending(lead => lead.Length)];
    private static readonly FrozenSet<string> Agencies = Kind("agency").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name in a line that credits somebody; null when it credits nobody.</summary>
    public static TextSpan? Line(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        var start = line.IndexOfAnyExcept(" \t([*_-–—•");
        if (start < 0)
            return null;
        foreach (var lead in Leads)
        {
            if (!line[start..].StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                continue;
            var from = start + lead.Length;
            if (from < line.Length && (char.IsLetterOrDigit(line[from]) || lead[^1] != ':' && line[from] != ' ' && line[from] != ':'))
                continue;
            return Name(line, from);
        }
        return null;
    }

    /// <summary>The agency in the dateline that opens <paramref name="paragraph"/>: "BELMARK (Reuters) -"; null when there is none.</summary>
    public static TextSpan? Dateline(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, DatelineWithin)];
        var open = head.IndexOf('(');
        var close = open < 0 ? -1 : head.IndexOf(')');
        if (close < open || open < 0)
            return null;
        var rest = paragraph[(close + 1)..].TrimStart(" \u00A0");
        var agency = head[(open + 1)..close].Trim();
        var dashed = rest is ['-' or '–' or '—', ..];
        if (!dashed || agency.IsEmpty || !Agencies.GetAlternateLookup<ReadOnlySpan<char>>().Contains(agency))
            return null;
        var at = open + 1 + head[(open + 1)..close].IndexOf(agency[0]);
        return new(at, at + agency.Length);
    }

    // The name goes to the end of the line or its first sentence; an address or a sentence is no name.
    private static TextSpan? Name(ReadOnlySpan<char> line, int from)
    {
        while (from < line.Length && !char.IsLetterOrDigit(line[from]))
            from++;
        var end = from;
        while (end < line.Length && line[end] is not ('(' or ')' or '[' or ']' or '|' or ';' or ':') && !(line[end] is '.' or ',' && (end + 1 == line.Length || char.IsWhiteSpace(line[end + 1]))))
            end++;
        while (end > from && !char.IsLetterOrDigit(line[end - 1]))
            end--;
        return end > from && end - from <= LongestName && char.IsUpper(line[from]) ? new(from, end) : null;
    }

    private static IEnumerable<string> Kind(string kind) => Lexicon.Rows("credits").Where(row => row.Kind == kind).Select(row => row.Phrase);
}
