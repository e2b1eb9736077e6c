using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/stories</c>: pages that tell of one event; <c>/stories/{id}</c>: one of them.</summary>
internal static class StoryEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/stories", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var view = Of(request, ledger);
            return Html.Page<Pages.StoryListPage>(new { View = new ListView<StoryLine>("", new([.. view.Found.Items.Select(row => StoryLine.Of(ledger, row))], view.Found.Total), view.Skip) });
        });
        site.MapGet("/stories.json", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var view = Of(request, ledger);
            return Twin.Json(new { total = view.Found.Total, skip = view.Skip, stories = view.Found.Items.Select(StoryTwin.Of) });
        });
        site.MapGet("/stories.csv", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var (_, skip) = ListView<StoryRow>.Read(request.Query);
            var (rows, hasMore) = Csv.Gather(skip, (from, take) => ledger.Stories(from, take).Items);
            return Csv.Answer("stories", rows, hasMore ? $"/stories.csv{new ListView<StoryRow>("", new([], 0), skip).From(skip + rows.Count)}" : null, Columns.Story);
        });
        site.MapGet("/stories/{id}.json", (string id, ILinkedLedger ledger) =>
            StoryView.Of(ledger, id) is { } view
                ? Twin.Json(new { story = StoryTwin.Of(view.Row), pages = view.Pages.Select(PageTwin.Of), questions = view.Questions.Items.Select(line => QuestionTwin.Of(line.Row)) })
                : Html.Missing("The story", id, json: true));
        site.MapGet("/stories/{id}.csv", (string id, ILinkedLedger ledger) =>
            StoryView.Of(ledger, id) is { } view
                ? Csv.Answer(id, view.Pages, next: null, ("page", page => page.Id), ("title", page => page.Title), ("outlet", page => page.Outlet), ("earliest", page => page.Published?.Earliest), ("latest", page => page.Published?.Latest), ("claims", page => page.Claims), ("credits", page => page.ReprintOf), ("url", page => page.Url))
                : Html.Missing("The story", id));
        site.MapGet("/stories/{id}", (string id, ILinkedLedger ledger) =>
            StoryView.Of(ledger, id) is { } view ? Html.Page<Pages.StoryPage>(new { View = view }) : Html.Missing("The story", id));
    }

    private static ListView<StoryRow> Of(HttpRequest request, ILinkedLedger ledger)
    {
        var (_, skip) = ListView<StoryRow>.Read(request.Query);
        return new("", ledger.Stories(skip, ListView<StoryRow>.PageLength), skip);
    }
}
