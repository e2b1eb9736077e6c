using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/questions/{id}/figures</c>: a question's figures over time, read by a policy of choice; <c>/figures</c>: questions whose figures differ, replace one another or cannot be compared.</summary>
internal static class FiguresEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/questions/{id}/figures", (string id, HttpRequest request, ILinkedLedger ledger) =>
            Of(ledger, id, request) is { } view ? Html.Page<Pages.FiguresPage>(new { View = view }) : Html.Missing("The question", id));
        site.MapGet("/questions/{id}/figures.json", (string id, HttpRequest request, ILinkedLedger ledger) =>
            Of(ledger, id, request) is { } view ? Twin.Json(TwinOf(view)) : Html.Missing("The question", id, json: true));
        site.MapGet("/questions/{id}/figures.csv", (string id, HttpRequest request, ILinkedLedger ledger) =>
            Of(ledger, id, request) is { } view ? Csv.Answer($"{id}-figures", Rows(view), next: null, FigureTwin.Columns) : Html.Missing("The question", id));
        site.MapGet("/figures", (HttpRequest request, ILinkedLedger ledger) => Html.Page<Pages.FiguresListPage>(new { View = FiguresListView.Of(ledger, request.Query) }));
        site.MapGet("/figures.json", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var view = FiguresListView.Of(ledger, request.Query);
            return Twin.Json(new { total = view.Found.Total, skip = view.Skip, kind = view.Kind, notes = view.Notes, questions = view.Found.Items.Select(line => QuestionTwin.Of(line.Row)) });
        });
        site.MapGet("/figures.csv", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var view = FiguresListView.Of(ledger, request.Query);
            var next = view.Skip + view.Found.Items.Count < view.Found.Total ? "/figures.csv" + view.From(view.Skip + FiguresListView.PageLength) : null;
            return Csv.Answer("figures", view.Found.Items.Select(line => line.Row), next,
                ("question", row => row.Id), ("words", row => row.Text), ("claims", row => row.Claims), ("pages", row => row.Pages), ("outlets", row => row.Outlets), ("earliest", row => row.Earliest), ("latest", row => row.Latest), ("address", row => Addresses.Figures(row.Id)));
        });
    }

    private static FiguresView? Of(ILinkedLedger ledger, string id, HttpRequest request) =>
        FiguresView.Of(ledger, id, FiguresAsked.Read(Addresses.Figures(id), request.Query));

    private static IEnumerable<FigureTwin> Rows(FiguresView view) =>
        view.Lines.Select(line => FigureTwin.Of(line, onAxis: true)).Concat(view.Apart.Select(line => FigureTwin.Of(line, onAxis: false)));

    private static object TwinOf(FiguresView view) => new
    {
        question = QuestionTwin.Of(view.Question),
        counts = view.Tallies.Select(tally => new { words = tally.Words, figures = tally.Figures.Length }),
        count = view.Tally?.Words,
        reading = view.Asked.Reading,
        readings = view.Readings.Select(reading => new { value = reading.Value, name = reading.Name, meaning = reading.Meaning, low = reading.Range.Low, high = reading.Range.High, claims = reading.Claims }),
        disputed = new { low = view.Disputed.Low, high = view.Disputed.High },
        figures = Rows(view),
        comparisons = view.Compared.SelectMany(a => view.Compared.Where(b => b.Number > a.Number).Select(b => (A: a, B: b, Relation: FiguresView.Compare(a, b))))
            .Select(pair => new { a = pair.A.Number, b = pair.B.Number, standing = Twin.Word(pair.Relation.Standing), why = pair.Relation.Why }),
        notes = view.Asked.Notes,
    };
}
