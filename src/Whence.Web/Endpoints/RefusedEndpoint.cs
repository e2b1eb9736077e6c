using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/refused</c>: pages that could not be read, why, and what would help.</summary>
internal static class RefusedEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/refused", (HttpRequest request, ILedger ledger) => Html.Page<Pages.RefusedListPage>(new { View = Of(request, ledger) }));
        site.MapGet("/refused.json", (HttpRequest request, ILedger ledger) =>
        {
            var view = Of(request, ledger);
            return Twin.Json(new { total = view.Found.Total, skip = view.Skip, refused = view.Found.Items });
        });
        site.MapGet("/refused.csv", (HttpRequest request, ILedger ledger) =>
        {
            var (_, skip) = ListView<RefusedPage>.Read(request.Query);
            var (rows, hasMore) = Csv.Gather(skip, (from, most) => ledger.Refused(from, most).Items);
            return Csv.Answer("refused", rows, hasMore ? $"/refused.csv?skip={skip + rows.Count}" : null,
                ("name", row => row.Name), ("code", row => row.Code), ("message", row => row.Message), ("hash", row => row.Hash), ("receivedFrom", row => row.ReceivedFrom), ("received", row => row.Received));
        });
    }

    private static ListView<RefusedPage> Of(HttpRequest request, ILedger ledger)
    {
        var (_, skip) = ListView<RefusedPage>.Read(request.Query);
        return new("", ledger.Refused(skip, ListView<RefusedPage>.PageLength), skip);
    }
}
