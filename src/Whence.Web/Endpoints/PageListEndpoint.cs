using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/pages</c>: every page, newest received first, and those that were refused.</summary>
internal static class PageListEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/pages", (HttpRequest request, ILedger ledger) =>
            Html.Page<Pages.PageListPage>(new { View = Of(request, ledger), Refused = ledger.Refused() }));
        site.MapGet("/pages.json", (HttpRequest request, ILedger ledger) =>
        {
            var view = Of(request, ledger);
            return Twin.Json(new { total = view.Found.Total, skip = view.Skip, pages = view.Found.Items.Select(PageTwin.Of), refused = ledger.Refused().Items });
        });
        site.MapGet("/pages.csv", (HttpRequest request, ILedger ledger) =>
        {
            var (words, skip) = ListView<PageRow>.Read(request.Query);
            var (rows, hasMore) = Csv.Gather(skip, (from, take) => ledger.Pages(new() { Text = words.Length == 0 ? null : words, Skip = from, Take = take }).Items);
            return Csv.Answer("pages", rows, hasMore ? $"/pages.csv{new ListView<PageRow>(words, new([], 0), skip).From(skip + rows.Count)}" : null, Columns.Page);
        });
        site.MapGet("/refused.csv", (ILedger ledger) => Csv.Answer("refused", Csv.Gather(0, (skip, take) => ledger.Refused(skip, take).Items).Rows, null, Columns.Refused));
    }

    private static ListView<PageRow> Of(HttpRequest request, ILedger ledger)
    {
        var (words, skip) = ListView<PageRow>.Read(request.Query);
        return new(words, ledger.Pages(new() { Text = words.Length == 0 ? null : words, Skip = skip, Take = ListView<PageRow>.PageLength }), skip);
    }
}
