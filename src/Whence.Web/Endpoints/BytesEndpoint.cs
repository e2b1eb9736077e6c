using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/pages/{id}/raw</c>: the bytes as received. They are hostile: a download, never rendered.</summary>
internal static class BytesEndpoint
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/pages/{id}/raw", (string id, HttpResponse response, ILedger ledger) =>
    {
        if (ReaderView.Find(ledger, id) is not { } row)
            return Html.Missing("The page", id);
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(ledger.Bytes(row.Id), "application/octet-stream", FileName(row));
    });

    /// <summary>The page's name with nothing in it that a file system or a header could trip over.</summary>
    private static string FileName(PageRow row)
    {
        var kept = string.Concat(row.Name.Split('/', '\\')[^1].Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')).Trim('.');
        return $"{Addresses.Short(row.Id)}-{(kept.Length == 0 ? "page" : kept[..Math.Min(kept.Length, 60)])}.bin";
    }
}
