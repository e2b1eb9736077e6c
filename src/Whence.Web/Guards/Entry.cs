using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Whence.Web.Endpoints;
using Whence.Web.Twins;

namespace Whence.Web.Guards;

/// <summary>Asks everybody for the token before anything is shown: in a form, then by a cookie that the form sets, or as <c>Authorization: Bearer</c>. Never in an address.</summary>
internal sealed class Entry(RequestDelegate next, string token, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private readonly byte[] _token = SHA256.HashData(Encoding.UTF8.GetBytes(token));
    private readonly Tries _tries = new(clock);
    private readonly string _pass = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public Task Invoke(HttpContext context)
    {
        context.Items[typeof(Entry)] = this;
        var wait = Bearer(context.Request) is null ? TimeSpan.Zero : _tries.Wait(context.Connection.RemoteIpAddress);
        if (IsIn(context) || context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is not null)
            return next(context);
        context.SetEndpoint(null);
        if (wait > TimeSpan.Zero)
            return TooMany(context, "/", wait).ExecuteAsync(context);
        var request = context.Request;
        var wanted = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : "/";
        return (request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true
            ? Twin.Json(new { error = new { code = StatusCodes.Status401Unauthorized, message = "The token is needed, as Authorization: Bearer TOKEN. Nothing was changed." } }, StatusCodes.Status401Unauthorized)
            : Html.Page<Pages.EntryPage>(new { Wanted = wanted }, StatusCodes.Status401Unauthorized)).ExecuteAsync(context);
    }

    /// <summary>The guard of this request; null when the site asks for no token.</summary>
    public static Entry? Of(HttpContext context) => context.Items[typeof(Entry)] as Entry;

    /// <summary>Lets the sender in when <paramref name="shown"/> is the token; else says what to answer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="shown">What was typed.</param>
    /// <param name="wanted">Where the sender wanted to go.</param>
    public IResult? Refusal(HttpContext context, string? shown, string wanted)
    {
        if (_tries.Wait(context.Connection.RemoteIpAddress) is { Ticks: > 0 } wait)
            return TooMany(context, wanted, wait);
        if (!IsToken(shown))
        {
            _tries.Add(context.Connection.RemoteIpAddress);
            return Html.Page<Pages.EntryPage>(new { Wanted = wanted, WasWrong = true }, StatusCodes.Status401Unauthorized);
        }
        context.Response.Cookies.Append(CookieOf(context), _pass, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
        return null;
    }

    private bool IsIn(HttpContext context)
    {
        if (context.Request.Cookies[CookieOf(context)] is { } pass && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(pass), Encoding.UTF8.GetBytes(_pass)))
            return true;
        if (Bearer(context.Request) is not { } shown || _tries.Wait(context.Connection.RemoteIpAddress) > TimeSpan.Zero)
            return false;
        if (IsToken(shown))
            return true;
        _tries.Add(context.Connection.RemoteIpAddress);
        return false;
    }

    private static string? Bearer(HttpRequest request) =>
        (string?)request.Headers.Authorization is { } authorization && authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : null;

    // The right one is refused meanwhile, too: else the answer would tell it.
    private static IResult TooMany(HttpContext context, string wanted, TimeSpan wait)
    {
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return context.Request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true
            ? Twin.Json(new { error = new { code = StatusCodes.Status429TooManyRequests, message = $"Too many wrong tokens came from this address. Try again in {seconds} seconds. Nothing was changed." } }, StatusCodes.Status429TooManyRequests)
            : Html.Page<Pages.EntryPage>(new { Wanted = wanted, Wait = seconds }, StatusCodes.Status429TooManyRequests);
    }

    // Hashes are compared, so that not even the token's length shows in the time it takes.
    private bool IsToken(string? shown) => shown is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), _token);

    // Cookies know no ports: without it in the name two sites of one machine would each turn the other's readers out.
    private static string CookieOf(HttpContext context) => string.Create(CultureInfo.InvariantCulture, $"whence-entry-{context.Connection.LocalPort}");
}
