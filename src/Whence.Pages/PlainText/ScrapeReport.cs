using Whence.Documents;
using Whence.Pages.Dates;

namespace Whence.Pages.PlainText;

/// <summary>What some scrapers write of a page: Markdown with the sections Metadata, Content and Links. The page is the content.</summary>
internal static class ScrapeReport
{
    private const int DeepestMetadata = 20;

    /// <summary>The lines that the content takes, and what the metadata says; null when <paramref name="lines"/> are no such report.</summary>
    public static (int First, int End, Masthead Masthead)? Of(string raw, List<Line> lines)
    {
        var metadata = lines.FindIndex(line => line.In(raw) is "## Metadata");
        if (metadata is < 0 or > DeepestMetadata)
            return null;
        var content = lines.FindIndex(metadata, line => line.In(raw) is "## Content");
        if (content < 0)
            return null;
        // The page itself may have a heading of that name: the report's own is the last, and a list follows it.
        var links = lines.FindLastIndex(line => line.In(raw) is "## Links");
        var end = links > content && (links + 1 == lines.Count || lines[links + 1].In(raw).StartsWith("- [")) ? links : lines.Count;
        return (content + 1, end, Said(raw, lines, metadata + 1, content));
    }

    private static Masthead Said(string raw, List<Line> lines, int first, int end)
    {
        var masthead = Masthead.Empty;
        for (var i = first; i < end && lines[i].In(raw).StartsWith("- **"); i++)
        {
            var line = lines[i].In(raw)[4..];
            var close = line.IndexOf("**:");
            if (close < 0)
                continue;
            var value = line[(close + 3)..].Trim().ToString();
            masthead = line[..close] switch
            {
                "URL" when Setting.Addresses.IsWeb(value) => masthead with { Url = value },
                "Title" => masthead with { Title = value },
                "Published" or "Date" => masthead with { Published = PageDate.Read(value, DateBasis.Metadata) },
                _ => masthead,
            };
        }
        return masthead;
    }
}
