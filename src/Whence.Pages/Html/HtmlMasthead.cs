using System.Collections.Immutable;
using AngleSharp.Dom;
using Whence.Documents;
using Whence.Pages.Dates;
using Whence.Pages.Setting;

namespace Whence.Pages.Html;

/// <summary>What an HTML page says about itself in its head.</summary>
internal sealed class HtmlMasthead
{
    private const int LongestByline = 120;

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "pubdate", "publishdate",
        "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime", "published_at",
    ];

    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _authors = [];
    private string? _title, _canonical, _language, _time;
    private JsonLd? _article;

    /// <summary>The page's first heading of the first rank; null when it has none.</summary>
    public IElement? Heading { get; private set; }

    /// <summary>Reads <paramref name="root"/>, the <c>html</c> element.</summary>
    public static (Masthead Masthead, IElement? Heading) Of(IElement root)
    {
        var head = new HtmlMasthead { _language = Said(root.GetAttribute("lang")) };
        foreach (var (node, _) in Walk.Through(root, element => element.LocalName is not ("svg" or "style")))
            if (node is IElement element)
                head.Take(element);
        return (head.Masthead(), head.Heading);
    }

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta" when (element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop")) is { } name && Said(element.GetAttribute("content")) is { } content:
                _meta.TryAdd(name.Trim(), content);
                break;
            case "title" when _title is null:
                _title = Said(element.TextContent);
                break;
            case "link" when element.GetAttribute("rel") == "canonical":
                _canonical ??= Said(element.GetAttribute("href"));
                break;
            case "script" when element.GetAttribute("type") is "application/ld+json":
                _article ??= JsonLd.Read(element.TextContent);
                break;
            case "h1" when Said(element.TextContent) is not null:
                Heading ??= element;
                break;
            case "time" when element.HasAttribute("datetime"):
                _time ??= Said(element.GetAttribute("datetime"));
                break;
            default:
                if (IsByline(element) && Said(element.TextContent) is { Length: < LongestByline } byline)
                    _authors.Add(byline);
                break;
        }
    }

    private static bool IsByline(IElement element) =>
        element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") == "author" || element.ClassName is "byline" or "author" or "article-author" or "byline__name" or "author-name";

    private Masthead Masthead()
    {
        var url = _canonical is not null && Addresses.IsWeb(_canonical) ? _canonical : Meta("og:url") is { } og && Addresses.IsWeb(og) ? og : null;
        return new()
        {
            Url = url,
            Title = Title(),
            Byline = Byline(),
            Outlet = Meta("og:site_name") ?? _article?.Publisher,
            Language = _language ?? Meta("og:locale")?.Replace('_', '-'),
            Published = Published(),
        };
    }

    private Published? Published()
    {
        foreach (var name in DateNames)
            if (PageDate.Read(Meta(name), DateBasis.Metadata) is { } published)
                return published;
        return PageDate.Read(_article?.Published, DateBasis.Metadata) ?? PageDate.Read(_time, DateBasis.Metadata);
    }

    private string? Title()
    {
        var heading = Said(Heading?.TextContent);
        // A site's name after a bar is no part of the title when the heading says where the title ends.
        var said = Meta("og:title") ?? _article?.Headline ?? heading ?? _title;
        return heading is not null && said is not null && said.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? heading : said;
    }

    private ImmutableArray<string> Byline()
    {
        if (_article is { Authors.Count: > 0 } article)
            return [.. article.Authors];
        if (Meta("author") is { Length: < LongestByline } author && !author.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return [author];
        return [.. _authors.Take(1).Select(a => a.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? a[3..] : a)];
    }

    private string? Meta(string name) => _meta.GetValueOrDefault(name);

    private static string? Said(string? text)
    {
        if (text is null || text.Length > 10_000)
            return null;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line;
    }
}
