using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Web.Endpoints;
using Whence.Web.Twins;

namespace Whence.Web.Guards;

/// <summary>Asks everybody for the token before anything is shown: in a form, then by a cookie that the form sets, or as <c>Authorization: Bearer</c>. Never in an address.</summary>
internal sealed class Entry(RequestDelegate next, string token)
{
    private const string Scheme = "Bearer ";
    private readonly byte[] _token = SHA256.HashData(Encoding.UTF8.GetBytes(token));
    private readonly string _pass = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public Task Invoke(HttpContext context)
    {
        context.Items[typeof(Entry)] = this;
        if (IsIn(context) || context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is not null)
            return next(context);
        context.SetEndpoint(null);
        var request = context.Request;
        var wanted = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "/";
        return (request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true
            ? Twin.Json(new { error = new { code = StatusCodes.Status401Unauthorized, message = "The token is needed, as Authorization: Bearer TOKEN. Nothing was changed." } }, StatusCodes.Status401Unauthorized)
            : Html.Page<Pages.EntryPage>(new { Wanted = wanted }, StatusCodes.Status401Unauthorized)).ExecuteAsync(context);
    }

    /// <summary>The guard of this request; null when the site asks for no token.</summary>
    public static Entry? Of(HttpContext context) => context.Items[typeof(Entry)] as Entry;

    /// <summary>Lets the sender in when <paramref name="shown"/> is the token.</summary>
    public bool LetIn(HttpContext context, string? shown)
    {
        if (!IsToken(shown))
            return false;
        context.Response.Cookies.Append(CookieOf(context), _pass, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        return true;
    }

    private bool IsIn(HttpContext context)
    {
        if (context.Request.Cookies[CookieOf(context)] is { } pass && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(pass), Encoding.UTF8.GetBytes(_pass)))
            return true;
        string? authorization = context.Request.Headers.Authorization;
        return authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true && IsToken(authorization[Scheme.Length..].Trim());
    }

    // Hashes are compared, so that not even the token's length shows in the time it takes.
    private bool IsToken(string? shown) => shown is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), _token);

    // Cookies know no ports: without it in the name two sites of one machine would each turn the other's readers out.
    private static string CookieOf(HttpContext context) => string.Create(CultureInfo.InvariantCulture, $"whence-entry-{context.Connection.LocalPort}");
}
