using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

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
        var bytes = name.EndsWith(".css", StringComparison.Ordinal) ? Sheets() : Read(name);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
        site.MapGet("/" + name, (HttpResponse response) =>
        {
            response.Headers.CacheControl = "no-cache";
            return Results.Bytes(bytes, type, entityTag: tag);
        });
    }

    /// <summary>Every style sheet joined as one, by name; site.css, which has the tokens, first.</summary>
    private static byte[] Sheets()
    {
        const string folder = "Whence.Web.Static.";
        var names = typeof(StaticEndpoint).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal))
            .Select(name => name[folder.Length..]).OrderBy(name => name != "site.css").ThenBy(name => name, StringComparer.Ordinal);
        return [.. names.SelectMany(Read)];
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
