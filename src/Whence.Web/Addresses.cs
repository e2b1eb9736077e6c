namespace Whence.Web;

/// <summary>The addresses of things: stable, short, relative to the site.</summary>
public static class Addresses
{
    private const int HashDigits = 16;

    /// <summary>A page's reader: <c>/pages/</c> and the first 16 digits of its hash.</summary>
    public static string Page(string pageId) => "/pages/" + Uri.EscapeDataString(Short(pageId));

    /// <summary>Two pages side by side.</summary>
    public static string Compare(string a, string b) => $"/pages/compare?a={Uri.EscapeDataString(Short(a))}&b={Uri.EscapeDataString(Short(b))}";

    /// <summary>A claim in its page, in focus.</summary>
    public static string Claim(string pageId, string claimId) => $"{Page(pageId)}?claim={Uri.EscapeDataString(claimId)}#{Uri.EscapeDataString(claimId)}";

    /// <summary>A claim's own page.</summary>
    public static string Claim(string claimId) => "/claims/" + Uri.EscapeDataString(claimId);

    /// <summary>A question's page.</summary>
    public static string Question(string questionId) => "/questions/" + Uri.EscapeDataString(questionId);

    /// <summary>A question's figures over time.</summary>
    public static string Figures(string questionId) => Question(questionId) + "/figures";

    /// <summary>A story's page.</summary>
    public static string Story(string storyId) => "/stories/" + Uri.EscapeDataString(storyId);

    /// <summary>A case's page.</summary>
    public static string Case(string caseId) => "/cases/" + Uri.EscapeDataString(caseId);

    /// <summary>Where a claim is looked at.</summary>
    public static string Review(string claimId) => "/review?claim=" + Uri.EscapeDataString(claimId);

    /// <summary>A source's page.</summary>
    public static string Source(string sourceId) => "/sources/" + Uri.EscapeDataString(sourceId.StartsWith("src:", StringComparison.Ordinal) ? sourceId[4..] : sourceId);

    /// <summary>A page's id as it stands in addresses.</summary>
    public static string Short(string pageId)
    {
        var hash = pageId.StartsWith("sha256:", StringComparison.Ordinal) ? pageId[7..] : pageId;
        return hash.Length > HashDigits ? hash[..HashDigits] : hash;
    }

    /// <summary><paramref name="url"/> when a browser may follow it; null for anything but http and https.</summary>
    public static string? Followable(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
