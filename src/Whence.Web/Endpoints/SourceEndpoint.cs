using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/sources</c>: who says things; <c>/sources/{id}</c>: what one source said, who passes it on, who denies it.</summary>
internal static class SourceEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/sources", (HttpRequest request, ILedger ledger) => Html.Page<Pages.SourceListPage>(new { View = ListOf(request, ledger) }));
        site.MapGet("/sources.json", (HttpRequest request, ILedger ledger) =>
        {
            var view = ListOf(request, ledger);
            return Twin.Json(new { total = view.Found.Total, skip = view.Skip, sources = view.Found.Items.Select(SourceTwin.Of) });
        });
        site.MapGet("/sources.csv", (HttpRequest request, ILedger ledger) =>
        {
            var (words, skip) = ListView<SourceRow>.Read(request.Query);
            var (rows, hasMore) = Csv.Gather(skip, (from, take) => ledger.Sources(new() { Text = words.Length == 0 ? null : words, Skip = from, Take = take }).Items);
            return Csv.Answer("sources", rows, hasMore ? $"/sources.csv{new ListView<SourceRow>(words, new([], 0), skip).From(skip + rows.Count)}" : null, Columns.Source);
        });
        site.MapGet("/sources/{id}.json", (string id, ILinkedLedger ledger) =>
            SourceView.Of(ledger, id) is { } view ? Twin.Json(TwinOf(view)) : Html.Missing("The source", id, json: true));
        site.MapGet("/sources/{id}.csv", (string id, ILinkedLedger ledger) =>
            SourceView.Of(ledger, id) is { } view
                ? Csv.Answer("source", view.Said.Items.Select(claim => (Role: "origin", claim.Row)).Concat(view.PassedOn.Items.Select(claim => (Role: "relay", claim.Row))), next: null,
                    ("role", one => one.Role), ("words", one => one.Row.Text), ("origin", one => one.Row.Origin?.Name), ("via", one => one.Row.Via.Select(hop => hop.Name)), ("outlet", one => one.Row.Outlet), ("earliest", one => one.Row.Published?.Earliest), ("latest", one => one.Row.Published?.Latest), ("rejects", one => one.Row.Rejects), ("claim", one => one.Row.Id), ("page", one => one.Row.PageId))
                : Html.Missing("The source", id));
        site.MapGet("/sources/{id}", (string id, HttpContext context, IDeskLedger ledger) => SourceView.Of(ledger, id) is { } view
            ? Html.Page<Pages.SourcePage>(new { View = view, Acts = SourceActsView.Of(ledger, view.Row, Byline.Of(context)) })
            : Html.Missing("The source", id));
    }

    private static ListView<SourceRow> ListOf(HttpRequest request, ILedger ledger)
    {
        var (words, skip) = ListView<SourceRow>.Read(request.Query);
        return new(words, ledger.Sources(new() { Text = words.Length == 0 ? null : words, Skip = skip, Take = ListView<SourceRow>.PageLength }), skip);
    }

    private static object TwinOf(SourceView view) => new
    {
        source = SourceTwin.Of(view.Row),
        said = new { total = view.Said.Total, claims = view.Said.Items.Select(ClaimTwin.Of) },
        passedOn = new { total = view.PassedOn.Total, claims = view.PassedOn.Items.Select(ClaimTwin.Of) },
        relays = view.Relays.Select(relay => new { id = relay.Hop.SourceId, name = relay.Hop.Name, claims = relay.Claims }),
        merged = view.Merges.Select(merge => new { id = merge.SourceId, name = merge.Name, why = merge.Event.Why, who = merge.Event.Who, at = merge.Event.At, number = merge.Event.Number }),
        figures = view.Figures.Select(figures => new { question = figures.Question, counts = figures.Counted, figures = figures.Lines.Select(line => FigureTwin.Of(line, onAxis: true)) }),
        names = view.Names.Select(name => new { text = name.Text, times = name.Times, claim = name.Claim.Row.Id }),
        denials = view.Denials.Select(denial => new { claim = denial.Denial.Row.Id, denies = denial.Denied?.Row.Id }),
    };
}
