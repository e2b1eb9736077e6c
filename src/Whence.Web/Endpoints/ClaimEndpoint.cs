using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/claims/{id}</c>: a claim with its chain drawn, the same as a table, and the words it rests on.</summary>
internal static class ClaimEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/claims/{id}.json", (string id, ILedger ledger) =>
            ClaimPageView.Of(ledger, id) is { } view ? Twin.Json(TwinOf(view)) : Html.Missing("The claim", id, json: true));
        site.MapGet("/claims/{id}", (string id, ILedger ledger) =>
            ClaimPageView.Of(ledger, id) is { } view ? Html.Page<Pages.ClaimPage>(new { View = view }) : Html.Missing("The claim", id));
    }

    private static object TwinOf(ClaimPageView view) => new
    {
        claim = ClaimTwin.Of(view.Claim),
        origins = view.Origins,
        trail = new { end = view.Trail.End, words = view.Trail.Words, url = view.Trail.Url },
        evidence = view.Evidence.Select(evidence => new { part = evidence.Part, text = evidence.Text, span = PlaceTwin.Of(evidence.At) }),
        answers = view.Answers.Select(answer => new { type = Twin.Word(answer.Kind), direction = answer.IsAnswered ? "to" : "from", claim = ClaimTwin.Of(answer.Claim, view.Claim.Places) }),
    };
}
