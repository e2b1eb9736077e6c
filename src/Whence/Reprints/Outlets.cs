using Whence.Lexicons;

namespace Whence.Reprints;

/// <summary>Who printed what: whether two names are names of one outlet, as mastheads and credits write them.</summary>
internal static class Outlets
{
    /// <summary>Whether two names are one outlet's; nothing is the same as an outlet that is not known.</summary>
    public static bool AreSame(string? one, string? other) =>
        one is not null && other is not null && Called(one) is { Length: > 0 } name && string.Equals(name, Called(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one outlet printed both, by its name or by the host.</summary>
    public static bool PrintedBoth(PrintedPage one, PrintedPage other) => AreSame(one.Outlet, other.Outlet) || Host(one) is { } host && string.Equals(host, Host(other), StringComparison.OrdinalIgnoreCase);

    private static string? Host(PrintedPage page)
    {
        if (!Uri.TryCreate(page.Url, UriKind.Absolute, out var url) || url.Host.Length == 0)
            return null;
        return url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
    }

    private static string Called(string name)
    {
        var plain = name.Trim();
        if (Bodies.Find(plain) is { } known)
            plain = known.Name;
        return plain.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? plain[4..] : plain;
    }
}
