using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Whence.Web.Guards;

/// <summary>Ties a form to the browser that it was shown to: a cookie with a random name for the visitor, and in the form its keyed hash, which nobody but this site can make.</summary>
/// <remarks>
/// Not the framework's antiforgery service: that one encrypts its cookie with a key of the process, and cookies know no ports, so of two
/// sites open on this machine each would undo the other's forms (and its keys would be kept in the user's home). Here both share one cookie, and each has its own key.
/// </remarks>
internal sealed class FormTokens
{
    /// <summary>The name of the form's hidden field.</summary>
    public const string Field = "form-token";

    private const string Cookie = "whence-visitor";
    private const int VisitorBytes = 18;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>What a form that is shown now must bring back; sets the cookie when there is none yet.</summary>
    public string Issue(HttpContext context)
    {
        if (Visitor(context.Request) is { } known)
            return TokenOf(known);
        if (context.Items[Cookie] is not string visitor) // a page with two forms sets one cookie
        {
            visitor = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(VisitorBytes));
            context.Items[Cookie] = visitor;
            context.Response.Cookies.Append(Cookie, visitor, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        }
        return TokenOf(visitor);
    }

    /// <summary>Whether <paramref name="token"/> was shown to the browser that sends it.</summary>
    public bool Holds(HttpRequest request, string? token) =>
        Visitor(request) is { } visitor && token is not null
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(TokenOf(visitor)));

    private static string? Visitor(HttpRequest request) =>
        request.Cookies[Cookie] is { Length: VisitorBytes * 4 / 3 } visitor ? visitor : null;

    private string TokenOf(string visitor) => WebEncoders.Base64UrlEncode(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(visitor)));
}
