using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Whence.Store;
using Whence.Store.Desk;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/review</c>: claims that wait to be looked at, one at a time; what somebody says of one is posted here.</summary>
internal static class ReviewEndpoint
{
    private const string Path = "/review";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Path, (HttpContext context, IDeskLedger ledger) => Show(context, ledger, ReviewAsked.Read(context.Request.Query), null, null));
        site.MapGet(Path + ".json", (HttpRequest request, IDeskLedger ledger) => Twin.Json(TwinOf(ledger, ReviewAsked.Read(request.Query))));
        site.MapGet(Path + ".csv", (HttpRequest request, IDeskLedger ledger) => CsvOf(ledger, ReviewAsked.Read(request.Query)));
        site.MapGet(Path + "/unplaced", (IDeskLedger ledger) => Html.Page<Pages.UnplacedPage>(new { Remarks = ledger.Remarks(new() { Unplaced = true, Take = 100 }) }));
        site.MapPost(Path, (HttpContext context, IDeskLedger desk) => Deed.Do(desk, context, Path, Act, (form, why) => Again(context, form, why)));
    }

    private static IResult Show(HttpContext context, IDeskLedger ledger, ReviewAsked asked, string? wrong, IFormCollection? typed)
    {
        if (ReviewView.Of(ledger, asked, Byline.Of(context)) is not { } view)
            return Html.Missing("The claim", asked.Claim ?? "");
        return Html.Page<Pages.ReviewPage>(
            new { View = view, Wrong = wrong, TypedField = ClaimFields.Of(typed?["field"]), Typed = typed?["corrected"].ToString() ?? "" },
            wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static LedgerEvent Act(IDeskLedger ledger, IFormCollection form, Act by)
    {
        var claim = form.Must("claim", "which claim is meant");
        return form["act"].ToString() switch
        {
            "accept" => ledger.Accept(claim, by),
            "reject" => ledger.Reject(claim, by),
            "comment" => ledger.Comment(claim, by),
            "split" => ledger.SplitClaim(claim, by),
            "merge" => ledger.MergeQuestions(
                ledger.Place(claim)?.Question ?? throw new InvalidOperationException($"{claim} stands under no question yet, so that there is nothing to merge."), form.Must("with", "with which question (q4)").Trim(), by),
            "correct" => ledger.Correct(claim, new(
                ClaimFields.Of(form["field"]) ?? throw new InvalidOperationException($"The form does not say which part is meant: {string.Join(", ", ClaimFields.Names)}."), form["corrected"], form["read"]), by),
            var other => throw new InvalidOperationException($"“{Words.Short(other, 40)}” is nothing that can be done with a claim."),
        };
    }

    // The same claim once more, with what is wrong above it and what was typed still there.
    private static IResult Again(HttpContext context, IFormCollection form, string why)
    {
        var back = form[Deed.Back].ToString();
        var query = back.StartsWith(Path, StringComparison.Ordinal) && back.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? back[at..] : "";
        var asked = ReviewAsked.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
        var ledger = context.RequestServices.GetRequiredService<IDeskLedger>();
        return Show(context, ledger, asked.Claim is null && form["claim"].ToString() is { Length: > 0 } claim && ledger.Claim(claim) is not null ? asked with { Claim = claim } : asked, why, form);
    }

    private static object TwinOf(IDeskLedger ledger, ReviewAsked asked)
    {
        var shelf = new PageShelf(ledger);
        var found = asked.Claim is { } id
            ? new Slice<ClaimRow>([.. new[] { ledger.Claim(id) }.OfType<ClaimRow>()], ledger.Claim(id) is null ? 0 : 1)
            : ledger.ToReview(asked.Query with { Take = 50 });
        return new
        {
            show = asked.Show,
            counts = ledger.CountReview(),
            total = found.Total,
            skip = asked.Query.Skip,
            notes = asked.Notes,
            claims = found.Items.Select(row => new { claim = ClaimTwin.Of(ClaimView.Of(row, shelf)), question = ledger.Place(row.Id)?.Question, remarks = ledger.RemarksOn(row.Id).Select(RemarkTwin.Of) }),
            unplaced = ledger.Remarks(new() { Unplaced = true }).Items.Select(RemarkTwin.Of),
        };
    }

    private static IResult CsvOf(IDeskLedger ledger, ReviewAsked asked)
    {
        var (rows, hasMore) = Csv.Gather(asked.Query.Skip, (skip, take) => ledger.ToReview(asked.Query with { Skip = skip, Take = take }).Items);
        return Csv.Answer("review", rows, hasMore ? $"{Path}.csv{asked.From(asked.Query.Skip + rows.Count)}" : null,
            ("id", row => row.Id), ("page", row => row.PageName), ("outlet", row => row.Outlet), ("text", row => row.Text), ("source", row => row.Source?.Name), ("via", row => row.Via.Select(hop => hop.Name)),
            ("origin", row => row.Origin?.Name), ("unresolved", row => row.Unresolved), ("remarks", row => ledger.RemarksOn(row.Id).Count(remark => remark.UndoneBy is null)));
    }
}
