using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;

namespace Whence.Web.Endpoints;

/// <summary><c>/healthz</c>: whether the site answers and the ledger can be read.</summary>
internal static class HealthEndpoint
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/healthz", (ILedger ledger) => Twin.Json(new { status = "ok", pages = ledger.Count().Pages, reader = Reader.Version }));
}
