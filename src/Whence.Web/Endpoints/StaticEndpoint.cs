using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Whence.Web.Guards;

namespace Whence.Web.Endpoints;

/// <summary>The style sheet (all sheets of <c>Static/</c> as one), the icon, and what npm makes of <c>web/</c>: scripts and fonts. All embedded in the assembly, so that a single-file publish has them; told apart by an ETag.</summary>
internal static class StaticEndpoint
{
    private const string Folder = "Whence.Web.Static.";
    private const string Scripts = "Whence.Web.Scripts.";
    private const string Fonts = "Whence.Web.Fonts.";
    private const string Tokens = Folder + "site.css"; // first, whatever its name: the other sheets build on it

    /// <summary>Whether the assembly was built where npm was, so that pages can ask for scripts.</summary>
    public static bool HasScripts { get; } = Named(Scripts).Any();

    public static void Map(IEndpointRouteBuilder site)
    {
        Serve(site, "/site.css", "text/css; charset=utf-8", [.. Sheets().SelectMany(sheet => (byte[])[.. Read(sheet), (byte)'\n'])]);
        Serve(site, "/icon.svg", "image/svg+xml", Read(Folder + "icon.svg"));
        foreach (var script in Named(Scripts))
            Serve(site, "/" + script[Scripts.Length..], "text/javascript; charset=utf-8", Read(script));
        foreach (var font in Named(Fonts))
            Serve(site, "/fonts/" + font[Fonts.Length..], "font/woff2", Read(font), "public, max-age=31536000, immutable"); // another version of a font gets another name
    }

    private static IEnumerable<string> Named(string folder) => typeof(StaticEndpoint).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    private static IEnumerable<string> Sheets() => Named(Folder)
        .Where(name => name.EndsWith(".css", StringComparison.Ordinal))
        .OrderByDescending(name => name == Tokens).ThenBy(name => name, StringComparer.Ordinal);

    private static void Serve(IEndpointRouteBuilder site, string path, string type, byte[] bytes, string caching = "no-cache")
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"");
        site.MapGet(path, (HttpResponse response) =>
        {
            response.Headers.CacheControl = caching;
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
