using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Whence.Web.Guards;

namespace Whence.Web.Endpoints;

/// <summary>The style sheet (all sheets of <c>Static/</c> as one) and the icon: embedded in the assembly, so that a single-file publish has them; told apart by an ETag.</summary>
internal static class StaticEndpoint
{
    private const string Folder = "Whence.Web.Static.";
    private const string Tokens = Folder + "site.css"; // first, whatever its name: the other sheets build on it

    public static void Map(IEndpointRouteBuilder site)
    {
        Serve(site, "/site.css", "text/css; charset=utf-8", [.. Sheets().SelectMany(sheet => (byte[])[.. Read(sheet), (byte)'\n'])]);
        Serve(site, "/icon.svg", "image/svg+xml", Read(Folder + "icon.svg"));
    }

    private static IEnumerable<string> Sheets() => typeof(StaticEndpoint).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal))
        .OrderByDescending(name => name == Tokens).ThenBy(name => name, StringComparer.Ordinal);

    private static void Serve(IEndpointRouteBuilder site, string path, string type, byte[] bytes)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
        site.MapGet(path, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-cache";
            return Results.Bytes(bytes, type, entityTag: tag);
        }).WithMetadata(OpenToAll.Mark);
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(StaticEndpoint).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly was built without {resource}.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
