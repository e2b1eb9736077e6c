using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Whence.Web.Guards;

namespace Whence.Web.Endpoints;

/// <summary>The style sheet and the icon: embedded in the assembly, so that a single-file publish has them; told apart by an ETag.</summary>
internal static class StaticEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        Serve(site, "site.css", "text/css; charset=utf-8");
        Serve(site, "icon.svg", "image/svg+xml");
    }

    private static void Serve(IEndpointRouteBuilder site, string name, string type)
    {
        var bytes = Read(name);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
        site.MapGet("/" + name, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-cache";
            return Results.Bytes(bytes, type, entityTag: tag);
        }).WithMetadata(OpenToAll.Mark);
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(StaticEndpoint).Assembly.GetManifestResourceStream("Whence.Web.Static." + name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
