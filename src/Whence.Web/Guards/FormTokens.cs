using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Whence.Web.Guards;

/// <summary>Ties a form to the browser that it was shown to: a cookie with a random name for the visitor, and in the form its keyed hash, which nobody but this site can make.</summary>
/// <remarks>
/// Not the framework's antiforgery service: that one encrypts its cookie with a key of the process, and cookies know no ports, so of two
/// sites open on this machine each would undo the other's forms (and its keys would be kept in the user's home). Here both share one cookie, and each has its own key.
/// As that service does, a token is written under another mask every time: answers are compressed, and from how well a page that repeats a guess can be
/// compressed somebody who sees its size could otherwise learn the token letter by letter (BREACH). See docs/decisions/0010.
/// </remarks>
internal sealed class FormTokens
{
    /// <summary>The name of the form's hidden field.</summary>
    public const string Field = "form-token";

    private const string Cookie = "whence-visitor";
    private const int VisitorBytes = 18;
    private const int Letters = 86; // of mask and token
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>What a form that is shown now must bring back; sets the cookie when there is none yet.</summary>
    public string Issue(HttpContext context)
    {
        if (Visitor(context.Request) is { } known)
            return Masked(TokenOf(known));
        if (context.Items[Cookie] is not string visitor) // a page with two forms sets one cookie
        {
            visitor = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(VisitorBytes));
            context.Items[Cookie] = visitor;
            context.Response.Cookies.Append(Cookie, visitor, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        }
        return Masked(TokenOf(visitor));
    }

    /// <summary>Whether <paramref name="token"/> was shown to the browser that sends it.</summary>
    public bool Holds(HttpRequest request, string? token) =>
        Visitor(request) is { } visitor && Unmasked(token) is { } shown && CryptographicOperations.FixedTimeEquals(shown, TokenOf(visitor));

    private static string? Visitor(HttpRequest request) =>
        request.Cookies[Cookie] is { Length: VisitorBytes * 4 / 3 } visitor ? visitor : null;

    private byte[] TokenOf(string visitor) => HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(visitor));

    // The mask, then the token under it.
    private static string Masked(byte[] token)
    {
        Span<byte> shown = stackalloc byte[2 * HMACSHA256.HashSizeInBytes];
        RandomNumberGenerator.Fill(shown[..HMACSHA256.HashSizeInBytes]);
        for (var i = 0; i < token.Length; i++)
            shown[token.Length + i] = (byte)(token[i] ^ shown[i]);
        return WebEncoders.Base64UrlEncode(shown);
    }

    private static byte[]? Unmasked(string? shown)
    {
        if (shown is not { Length: Letters })
            return null;
        try
        {
            var both = WebEncoders.Base64UrlDecode(shown);
            return both.Length == 2 * HMACSHA256.HashSizeInBytes ? [.. both.Take(HMACSHA256.HashSizeInBytes).Zip(both.Skip(HMACSHA256.HashSizeInBytes), (mask, masked) => (byte)(mask ^ masked))] : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
