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
        site.MapGet("/search", (HttpRequest request, ILinkedLedger ledger) => Html.Page<Pages.SearchPage>(new { View = Of(request, ledger) }));
        site.MapGet("/search.json", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var view = Of(request, ledger);
            return Twin.Json(new
            {
                q = view.Words,
                total = view.Hits.Total,
                skip = view.Skip,
                hits = view.Hits.Items.Select(hit => new { page = PageTwin.Of(hit.Page), claim = hit.ClaimId, snippet = SearchView.Parts(hit.Snippet).Select(part => new { text = part.Text, hit = part.IsHit }) }),
                isLeast = view.IsCapped,
                sources = view.Sources.Items.Select(SourceTwin.Of),
                questions = view.Questions.Select(question => new { id = question.Id, text = question.Text, address = Addresses.Question(question.Id) }),
                titles = view.Titles.Select(page => new { id = page.Id, title = page.Text, address = Addresses.Page(page.Id) }),
            });
        });
        site.MapGet("/search.csv", (HttpRequest request, ILedger ledger) =>
        {
            var (words, skip) = ListView<SearchHit>.Read(request.Query);
            var (rows, hasMore) = words.Length == 0 ? ([], false) : Csv.Gather(skip, (from, take) => ledger.Search(words, from, take).Items);
            return Csv.Answer("search", rows, hasMore ? $"/search.csv{new ListView<SearchHit>(words, new([], 0), skip).From(skip + rows.Count)}" : null, Columns.Hit);
        });
    }

    private static SearchView Of(HttpRequest request, ILinkedLedger ledger)
    {
        var (words, skip) = ListView<SearchHit>.Read(request.Query);
        return SearchView.Of(ledger, words, skip);
    }
}
