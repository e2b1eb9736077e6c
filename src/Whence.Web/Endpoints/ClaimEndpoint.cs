using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/claims/{id}</c>: a claim under its question: all routes of its answer drawn, the same as a table, what counts as one and why, what stands without somebody (<c>?without=source:…</c>), and the words it rests on.</summary>
internal static class ClaimEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/claims/{id}.json", (string id, HttpRequest request, IDeskLedger ledger) =>
            ClaimPageView.Of(ledger, id, WhatIfAsked.Read(Addresses.Claim(id), request.Query)) is { } view ? Twin.Json(TwinOf(ledger, view)) : Html.Missing("The claim", id, json: true));
        site.MapGet("/claims/{id}.csv", (string id, HttpRequest request, IDeskLedger ledger) =>
            ClaimPageView.Of(ledger, id, WhatIfAsked.Read(Addresses.Claim(id), request.Query)) is { } view ? Csv.Answer(id, view.Strands, next: null, StrandColumns.All) : Html.Missing("The claim", id));
        site.MapGet("/claims/{id}", (string id, HttpContext context, IDeskLedger ledger) =>
            ClaimPageView.Of(ledger, id, WhatIfAsked.Read(Addresses.Claim(id), context.Request.Query)) is { } view
                ? Html.Page<Pages.ClaimPage>(new { View = view, Desk = ClaimDeskView.Of(ledger, view.Claim.Row.Id, Byline.Of(context)) })
                : Html.Missing("The claim", id));
    }

    /// <summary>A claim with everything that its page shows.</summary>
    internal static object TwinOf(IDeskLedger ledger, ClaimPageView view) => new
    {
        claim = ClaimTwin.Of(view.Claim),
        origins = view.Origins,
        trail = new { end = view.Trail.End, words = view.Trail.Words, url = view.Trail.Url },
        evidence = view.Evidence.Select(evidence => new { part = evidence.Part, text = evidence.Text, span = PlaceTwin.Of(evidence.At) }),
        answers = view.Answers.Select(answer => new { type = Twin.Word(answer.Kind), direction = answer.IsAnswered ? "to" : "from", claim = ClaimTwin.Of(answer.Claim, view.Claim.Places) }),
        answer = view.Question?.Own.Row.Id,
        across = view.Question is { } question ? QuestionEndpoint.TwinOf(ledger, question.Row, question.Asked) : null,
        remarks = ledger.RemarksOn(view.Claim.Row.Id).Select(RemarkTwin.Of),
        reprints = view.Copies.Select(copy => new
        {
            page = PageTwin.Of(copy.Other),
            from = copy.Reprint.From,
            shares = new[] { Math.Round(copy.Reprint.ShareOfA, 3), Math.Round(copy.Reprint.ShareOfB, 3) },
            evidence = copy.Reprint.Evidence,
            passages = copy.Passages.Select(passage => new { text = passage.Text, span = PlaceTwin.Of(passage.At), words = passage.Words, holdsClaim = passage.HoldsClaim }),
        }),
    };
}
