using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Store.Desk;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/questions</c>: what several pages bear on, with pages · outlets · origins; <c>/questions/{id}</c>: one of them, its answers side by side.</summary>
internal static class QuestionEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/questions", (HttpRequest request, ILinkedLedger ledger) =>
            Html.Page<Pages.QuestionListPage>(new { View = QuestionListView.Of(ledger, QuestionsAsked.Read(request.Query)) }));
        site.MapGet("/questions.json", (HttpRequest request, ILinkedLedger ledger) => Twin.Json(TwinOf(ledger, QuestionsAsked.Read(request.Query))));
        site.MapGet("/questions.csv", (HttpRequest request, ILinkedLedger ledger) => CsvOf(ledger, QuestionsAsked.Read(request.Query)));
        site.MapGet("/questions/{id}.json", (string id, HttpRequest request, ILinkedLedger ledger) =>
            ledger.Question(id) is { } row ? Twin.Json(TwinOf(ledger, row, WhatIfAsked.Read(Addresses.Question(id), request.Query))) : Html.Missing("The question", id, json: true));
        site.MapGet("/questions/{id}.csv", (string id, HttpRequest request, ILinkedLedger ledger) =>
            QuestionView.Of(ledger, id, WhatIfAsked.Read(Addresses.Question(id), request.Query)) is { } view ? Csv.Answer(id, view.Answers.SelectMany(answer => answer.Strands), next: null, StrandColumns.All) : Html.Missing("The question", id));
        site.MapGet("/questions/{id}", (string id, HttpContext context, IDeskLedger ledger) =>
            QuestionView.Of(ledger, id, WhatIfAsked.Read(Addresses.Question(id), context.Request.Query)) is { } view
                ? Html.Page<Pages.QuestionPage>(new { View = view, Keep = KeepView.Of(ledger, view.Row.Id, ThingKind.Question, Byline.Of(context)) })
                : Html.Missing("The question", id));
    }

    // Fewer at once than of other lists: what each rests on is counted.
    private static IResult CsvOf(ILinkedLedger ledger, QuestionsAsked asked)
    {
        const int MostQuestions = 1000;
        var rows = ledger.Questions(asked.Query with { Take = MostQuestions });
        var end = asked.Query.Skip + rows.Items.Count;
        return Csv.Answer("questions", rows.Items, end < rows.Total ? "/questions.csv" + asked.From(end) : null, Columns.Question);
    }

    /// <summary>A question with everything that its page shows.</summary>
    internal static object TwinOf(ILinkedLedger ledger, QuestionRow row, WhatIfAsked asked)
    {
        const int MostEdges = 1000;
        return new
        {
            question = QuestionTwin.Of(row),
            conflicts = ledger.Conflicts(new() { Question = row.Id, Take = MostEdges }).Items.Select(edge => new { type = edge.Conflict.Word, a = edge.Conflict.A, b = edge.Conflict.B, why = edge.Conflict.Why }),
            drift = ledger.Drifts(new() { Question = row.Id, Take = MostEdges }).Items.Select(edge => new { from = edge.Drift.From, to = edge.Drift.To, kind = edge.Drift.Word, before = edge.Drift.Before, after = edge.Drift.After }),
            without = asked.Given.Select(given => $"{given.Kind}:{given.Name}"),
            whatIf = asked.IsAny && ledger.WhatIf(row.Id, asked.LeftOut) is { } counts
                ? counts.Answers.Select(answer => new { id = answer.Answer, losesSupport = answer.WhatIf.LosesSupport, before = CountTwin.Of(answer.WhatIf.Before), after = CountTwin.Of(answer.WhatIf.After) })
                : null,
            notes = asked.Notes,
        };
    }

    private static object TwinOf(ILinkedLedger ledger, QuestionsAsked asked)
    {
        var found = ledger.Questions(asked.Query);
        return new { total = found.Total, skip = asked.Query.Skip, take = asked.Query.Take, sort = asked.Sort, notes = asked.Notes, questions = found.Items.Select(QuestionTwin.Of) };
    }
}
