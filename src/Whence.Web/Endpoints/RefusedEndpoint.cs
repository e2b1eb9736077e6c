using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/refused</c>: pages that could not be read, why, and what would help; its table is with those of the pages.</summary>
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
    }

    private static ListView<RefusedPage> Of(HttpRequest request, ILedger ledger)
    {
        var (_, skip) = ListView<RefusedPage>.Read(request.Query);
        return new("", ledger.Refused(skip, ListView<RefusedPage>.PageLength), skip);
    }
}
