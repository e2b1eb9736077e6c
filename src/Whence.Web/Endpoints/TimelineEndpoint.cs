using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/timeline</c>: what was said when, by whom; of a story, a question, a source, between two days.</summary>
internal static class TimelineEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/timeline", (HttpRequest request, ILinkedLedger ledger) => Html.Page<Pages.TimelinePage>(new { View = Of(request, ledger) }));
        site.MapGet("/timeline.json", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var view = Of(request, ledger);
            return Twin.Json(new { total = view.Claims.Total, skip = view.Asked.Query.Skip, take = view.Asked.Query.Take, notes = view.Asked.Notes, claims = view.Claims.Items.Select(ClaimTwin.Of) });
        });
        site.MapGet("/timeline.csv", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var asked = TimelineAsked.Read(request.Query);
            var (rows, hasMore) = Csv.Gather(asked.Query.Skip, (skip, take) => ledger.Claims(asked.Query with { Skip = skip, Take = take }).Items);
            return Csv.Answer("timeline", rows, hasMore ? "/timeline.csv" + asked.From(asked.Query.Skip + rows.Count) : null,
                ("earliest", claim => claim.Published?.Earliest), ("latest", claim => claim.Published?.Latest), ("basis", claim => Words.Basis(claim.Published)),
                ("who", claim => claim.Origin?.Name), ("voice", claim => claim.IsWriter ? "writer" : "attributed"), ("via", claim => claim.Via.Select(hop => hop.Name)), ("rejects", claim => claim.Rejects),
                ("words", claim => claim.Text), ("outlet", claim => claim.Outlet), ("claim", claim => claim.Id), ("page", claim => claim.PageId));
        });
    }

    private static TimelineView Of(HttpRequest request, ILinkedLedger ledger) => TimelineView.Of(ledger, TimelineAsked.Read(request.Query));
}
