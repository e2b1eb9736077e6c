using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Whence.Web.Guards;

/// <summary>Answers only to loopback names with the port that is served, so that no foreign site can reach the ledger by a name that it points here.</summary>
internal sealed class LoopbackHosts(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        if (IsLoopback(context.Request.Host, context.Connection.LocalPort))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Whence answers on this machine only, at http://127.0.0.1:{context.Connection.LocalPort} . The request named another host. Nothing was changed.\n"));
    }

    private static bool IsLoopback(HostString host, int port) =>
        host.Host is "127.0.0.1" or "localhost" or "[::1]" && (host.Port ?? 80) == port;
}
