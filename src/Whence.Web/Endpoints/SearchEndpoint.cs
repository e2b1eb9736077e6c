using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/search?q=</c>: words in claims, sources and pages.</summary>
internal static class SearchEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/search", (HttpRequest request, ILedger ledger) => Html.Page<Pages.SearchPage>(new { View = Of(request, ledger) }));
        site.MapGet("/search.json", (HttpRequest request, ILedger ledger) =>
        {
            var view = Of(request, ledger);
            return Twin.Json(new
            {
                q = view.Words,
                total = view.Hits.Total,
                skip = view.Skip,
                hits = view.Hits.Items.Select(hit => new { page = PageTwin.Of(hit.Page), claim = hit.ClaimId, snippet = SearchView.Parts(hit.Snippet).Select(part => new { text = part.Text, hit = part.IsHit }) }),
                sources = view.Sources.Items.Select(SourceTwin.Of),
            });
        });
    }

    private static SearchView Of(HttpRequest request, ILedger ledger)
    {
        var (words, skip) = ListView<SearchHit>.Read(request.Query);
        return SearchView.Of(ledger, words, skip);
    }
}
