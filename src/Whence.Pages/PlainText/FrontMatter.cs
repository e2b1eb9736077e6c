using Whence.Documents;
using Whence.Pages.Dates;

namespace Whence.Pages.PlainText;

/// <summary>The rows between two lines of dashes that some tools put before a text: title, source, date.</summary>
internal static class FrontMatter
{
    private const int MostLines = 60;

    /// <summary>How many of <paramref name="lines"/> it takes, and what it says; 0 when there is none.</summary>
    public static (int Lines, Masthead Masthead) Of(string raw, List<Line> lines)
    {
        if (lines.Count < 3 || lines[0].In(raw) is not "---")
            return (0, Masthead.Empty);
        var masthead = Masthead.Empty;
        var keys = 0;
        for (var i = 1; i < Math.Min(lines.Count, MostLines); i++)
        {
            var line = lines[i].In(raw);
            if (line is "---")
                return keys == 0 ? (0, Masthead.Empty) : (i + 1, masthead);
            var colon = line.IndexOf(':');
            if (colon > 0 && !line[..colon].ContainsAny(' ', '.', '"'))
            {
                keys++;
                masthead = With(masthead, line[..colon].ToString().ToLowerInvariant(), line[(colon + 1)..].Trim().Trim("\"'").ToString());
            }
            else if (line[0] is not ('-' or '#') && lines[i].Indent == 0)
            {
                return (0, Masthead.Empty);
            }
        }
        return (0, Masthead.Empty);
    }

    private static Masthead With(Masthead masthead, string key, string value) => (key, value) switch
    {
        (_, "") => masthead,
        ("title", _) => masthead with { Title = value },
        ("url" or "source" or "link", _) when Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => masthead with { Url = value },
        ("source" or "outlet" or "publisher" or "site", _) => masthead with { Outlet = value },
        ("author" or "byline", _) => masthead with { Byline = [value] },
        ("lang" or "language", _) => masthead with { Language = value },
        ("date" or "published", _) => masthead with { Published = PageDate.Read(value, DateBasis.Metadata) ?? masthead.Published },
        _ => masthead,
    };
}
