using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/</c>: the ledger, searched, narrowed, sorted, a page at a time; its twins are <c>/claims.json</c> and <c>/claims.csv</c>.</summary>
internal static class LedgerEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/", (HttpRequest request, ILinkedLedger ledger) =>
            Html.Page<Pages.LedgerPage>(new { View = LedgerView.Of(ledger, LedgerQuery.Read(request.Query), LookedAt.Kept(request)) }));
        site.MapGet("/claims", (HttpRequest request) => Results.Redirect("/" + request.QueryString, permanent: true));
        site.MapGet("/claims.json", (HttpRequest request, ILinkedLedger ledger) => Twin.Json(TwinOf(ledger, LedgerQuery.Read(request.Query), LookedAt.Kept(request))));
        site.MapGet("/claims.csv", (HttpRequest request, ILinkedLedger ledger) => CsvOf(ledger, LedgerQuery.Read(request.Query), LookedAt.Kept(request)));
    }

    private static object TwinOf(ILinkedLedger ledger, LedgerQuery asked, Store.Front.LookedPoint? kept)
    {
        var shelf = new PageShelf(ledger);
        var found = ledger.Browse(LedgerView.Since(asked.Browse, asked.Looked ?? kept, ledger));
        return new
        {
            counts = ledger.Count(),
            total = found.Claims.Total,
            isLeast = found.IsCapped,
            skip = asked.Query.Skip,
            take = asked.Query.Take,
            sort = asked.Sort,
            tab = asked.Tab,
            notes = asked.Notes,
            facets = found.Facets.ToDictionary(facet => Twin.Word(facet.Key), facet => facet.Value),
            tabs = found.Tabs.ToDictionary(tab => LedgerQuery.TabOf(tab.Key), tab => tab.Value),
            claims = ClaimView.List(ledger, found.Claims.Items, shelf).Select(ClaimTwin.Of),
            refused = ledger.Refused().Items,
        };
    }

    private static IResult CsvOf(ILinkedLedger ledger, LedgerQuery asked, Store.Front.LookedPoint? kept)
    {
        var shelf = new PageShelf(ledger);
        var query = LedgerView.Since(asked.Browse, asked.Looked ?? kept, ledger);
        var (rows, hasMore) = Csv.Gather(asked.Query.Skip, (skip, take) => ledger.Browse(query with { Claims = query.Claims with { Skip = skip, Take = take } }).Claims.Items);
        return Csv.Answer("claims", ClaimView.List(ledger, rows, shelf), hasMore ? "/claims.csv" + asked.From(asked.Query.Skip + rows.Count) : null, Columns.Claim);
    }
}
