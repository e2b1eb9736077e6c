using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/</c>: the ledger, searched, narrowed, sorted, a page at a time; its twin is <c>/claims.json</c>.</summary>
internal static class LedgerEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/", (HttpRequest request, ILinkedLedger ledger) =>
            Html.Page<Pages.LedgerPage>(new { View = LedgerView.Of(ledger, LedgerQuery.Read(request.Query)) }));
        site.MapGet("/claims", (HttpRequest request) => Results.Redirect("/" + request.QueryString, permanent: true));
        site.MapGet("/claims.json", (HttpRequest request, ILedger ledger) => Twin.Json(TwinOf(ledger, LedgerQuery.Read(request.Query))));
    }

    private static object TwinOf(ILedger ledger, LedgerQuery asked)
    {
        var shelf = new PageShelf(ledger);
        var found = ledger.Claims(asked.Query);
        return new
        {
            counts = ledger.Count(),
            total = found.Total,
            skip = asked.Query.Skip,
            take = asked.Query.Take,
            sort = asked.Sort,
            notes = asked.Notes,
            claims = found.Items.Select(row => ClaimTwin.Of(ClaimView.Of(row, shelf))),
            refused = ledger.Refused().Items,
        };
    }
}
