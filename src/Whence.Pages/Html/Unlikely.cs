using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Whence.Pages.Html;

/// <summary>Tells the elements around an article by what their makers called them.</summary>
internal static partial class Unlikely
{
    private const int LongestName = 300;

    /// <summary>Whether <paramref name="element"/> can be no part of an article: by its name, its role, or because it is not shown.</summary>
    public static bool Is(IElement element)
    {
        var name = element.LocalName;
        if (Elements.IsSilent(name) || Elements.IsFurniture(name) || IsHidden(element))
            return true;
        if (IsTrusted(name))
            return false;
        return element.GetAttribute("role") is "navigation" or "banner" or "complementary" or "contentinfo" or "search" or "dialog" or "menu"
            || IsNamed(element, Comments());
    }

    /// <summary>Whether <paramref name="element"/> is called as furniture is; makers also call layouts so ("content-with-sidebar"), so look at what it holds.</summary>
    public static bool IsCalled(IElement element) => !IsTrusted(element.LocalName) && IsNamed(element, Names());

    /// <summary>Whether <paramref name="element"/> is not shown.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { Length: < 2000 } style && Hiding().IsMatch(style));

    private static bool IsTrusted(string name) => name is "body" or "html" or "article" or "main" or "p" or "a" or "h1" or "em" or "strong" or "figcaption" or "figure";

    private static bool IsNamed(IElement element, Regex names) =>
        (element.ClassName is { Length: > 0 and < LongestName } name && names.IsMatch(name)) || (element.Id is { Length: > 0 and < LongestName } id && names.IsMatch(id));

    [GeneratedRegex(@"(^|\s)(comments?|comments?-(area|section|list|thread)|disqus_thread|respond)($|\s)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(^|[\s_-])(comments?|respond|related|sidebar|promo|promoted|newsletter|signup|sign-up|subscribe|subscription|share|sharing|social|cookies?|consent|gdpr|footer|foot|nav|navbar|navigation|menu|breadcrumbs?|widget|teaser|recommend|recommended|recommendations|popular|trending|most-read|advert|advertisement|advertorial|ads?|ad-slot|banner|modal|popup|paywall|outbrain|taboola|tags|taglist|pagination|pager|toolbar|skip-link|author-bio|read-more|readmore|more-stories|see-also|print-only|sr-only|visually-hidden|screen-reader-text)($|[\s_-])", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Names();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Hiding();
}
