using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Guards;

/// <summary>Answers only to the address at which a request came in, and to names that the user gave, with the port that is served: so that no foreign site can reach the ledger by a name that it points here.</summary>
internal sealed class OwnHosts(RequestDelegate next, SiteOptions options)
{
    public Task Invoke(HttpContext context)
    {
        if (IsOwn(context))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        // Text, not a page: its styles would be asked for by the same foreign name and be refused too.
        return context.Response.WriteAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Another host was asked for\n\nFailed   The request named a host that this site does not go by.\nSafe     Nothing was changed.\nNext     Open {(options.IsLocal ? $"http://127.0.0.1:{context.Connection.LocalPort}" : "the address that whence serve printed when it started")} .\n"));
    }

    private bool IsOwn(HttpContext context)
    {
        var asked = context.Request.Host;
        if ((asked.Port ?? 80) != context.Connection.LocalPort)
            return false;
        var here = context.Connection.LocalIpAddress is { IsIPv4MappedToIPv6: true } mapped ? mapped.MapToIPv4() : context.Connection.LocalIpAddress;
        if (asked.Host is "127.0.0.1" or "localhost" or "[::1]")
            return here is null || IPAddress.IsLoopback(here);
        return options.Names.Contains(asked.Host, StringComparer.OrdinalIgnoreCase)
            || (IPAddress.TryParse(asked.Host, out var address) && address.Equals(here));
    }
}
