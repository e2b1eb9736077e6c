using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace Whence.Web.Guards;

/// <summary>Answers are compressed where the browser takes it: pages, styles, scripts and twins shrink to a fifth.</summary>
internal static class Compressed
{
    private static readonly string[] Types = ["text/html", "text/css", "text/javascript", "application/json", "application/geo+json", "image/svg+xml", "text/csv"];

    /// <summary>Sets it up; quick rather than small, for pages are made anew for each request.</summary>
    public static void Configure(ResponseCompressionOptions options)
    {
        options.MimeTypes = Types;
        options.Providers.Add(new BrotliCompressionProvider(new BrotliCompressionProviderOptions { Level = CompressionLevel.Fastest }));
        options.Providers.Add(new GzipCompressionProvider(new GzipCompressionProviderOptions { Level = CompressionLevel.Fastest }));
    }
}
