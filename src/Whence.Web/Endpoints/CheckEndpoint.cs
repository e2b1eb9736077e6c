using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Guards;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/check?text=</c>: which statements of a pasted paragraph the ledger knows, and on how many origins they rest. Longer texts are posted, and get an address when they are short enough for one. Nothing is stored.</summary>
internal static class CheckEndpoint
{
    private const long MostBytes = 1 << 20;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/check", (HttpRequest request, ILinkedLedger ledger, SiteOptions options) => Shown(CheckView.Of(ledger, options.Room, request.Query["text"].ToString())));
        site.MapGet("/check.json", (HttpRequest request, ILinkedLedger ledger, SiteOptions options) => Twin.Json(TwinOf(CheckView.Of(ledger, options.Room, request.Query["text"].ToString()))));
        site.MapPost("/check", async (HttpContext context, ILinkedLedger ledger, SiteOptions options) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var text = form["text"].ToString().Trim().ReplaceLineEndings("\n");
            // A short one is led to its own address: a view that can be kept and sent to somebody.
            return text.Length is > 0 and <= CheckView.LongestInAddress
                ? Results.Redirect("/check?text=" + Uri.EscapeDataString(text))
                : Shown(CheckView.Of(ledger, options.Room, text));
        }).WithMetadata(new BodyLimit(MostBytes), ChangesNothing.Mark);
    }

    private static IResult Shown(CheckView view) => Html.Page<Pages.CheckPage>(new { View = view });

    private static object TwinOf(CheckView view) => new
    {
        text = view.Text,
        note = view.Note,
        statements = view.Statements.Select(one => new
        {
            text = one.Statement.Text,
            voice = one.Statement.Claim.IsWriter ? "writer" : "source",
            polarity = one.Statement.Rejects ? "rejects" : "asserts",
            saidBy = one.SaidBy,
            known = one.Known.Select(known => new
            {
                question = known.Known.Question.Id,
                answer = known.Known.Answer?.Id,
                claim = known.Known.Like.ClaimId,
                likeness = Math.Round(known.Known.Like.Likeness.Question, 3),
                why = known.Known.Like.Likeness.Reasons,
                rests = known.Rests,
                count = CountTwin.Of(known.Shown.Row.Count),
                others = known.Others.Select(answer => answer.Id),
            }),
        }),
    };
}
