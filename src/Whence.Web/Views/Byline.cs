using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Whence.Store;

namespace Whence.Web.Views;

/// <summary>The name under which somebody's acts go into the log: as they gave it to this browser, else that of the account that serves the site.</summary>
public static class Byline
{
    /// <summary>The longest name.</summary>
    public const int Longest = 80;

    private const string Cookie = "whence-byline";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>The name of whoever asks.</summary>
    public static string Of(HttpContext context) =>
        Clean(context.Request.Cookies[Cookie]) ?? Clean(context.RequestServices.GetRequiredService<SiteOptions>().UsualName) ?? "somebody";

    /// <summary>Remembers a name in the browser; an empty one is forgotten again.</summary>
    /// <returns>Whether it could be taken.</returns>
    public static bool Keep(HttpContext context, string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            context.Response.Cookies.Delete(Cookie);
            return true;
        }
        if (Clean(typed) is not { } name)
            return false;
        context.Response.Cookies.Append(Cookie, name, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = Kept, IsEssential = true });
        return true;
    }

    // Nobody acts under the name under which the program acts by itself.
    private static string? Clean(string? typed)
    {
        var name = string.Join(' ', string.Concat((typed ?? "").Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Length is > 0 and <= Longest && !name.Equals(Act.Itself, StringComparison.OrdinalIgnoreCase) ? name : null;
    }
}
