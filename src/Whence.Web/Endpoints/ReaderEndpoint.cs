using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Store.Desk;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/pages/{id}</c>: a page's text with everything that was found in it; <c>?claim=</c> puts one claim in focus.</summary>
internal static class ReaderEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/pages/{id}.json", (string id, ILedger ledger) =>
            ReaderView.Of(ledger, id, null) is { } view ? Twin.Json(TwinOf(view)) : Html.Missing("The page", id, json: true));
        site.MapGet("/pages/{id}.csv", (string id, ILinkedLedger ledger) =>
            ReaderView.Of(ledger, id, null) is { } view ? Csv.Answer(Addresses.Short(view.Page.Row.Id), ClaimView.List(ledger, view.Page.Claims, new PageShelf(ledger)), next: null, Columns.Claim) : Html.Missing("The page", id));
        site.MapGet("/pages/{id}", (string id, string? claim, HttpContext context, IDeskLedger ledger) =>
            ReaderView.Of(ledger, id, claim, ReaderLayers.Read(Addresses.Page(ReaderView.Find(ledger, id)?.Id ?? id), claim, context.Request.Query)) is { } view
                ? Html.Page<Pages.ReaderPage>(new { View = view, Keep = KeepView.Of(ledger, view.Page.Row.Id, ThingKind.Page, Byline.Of(context)) })
                : Html.Missing("The page", id));
    }

    private static object TwinOf(ReaderView view)
    {
        var (page, places) = (view.Page, view.Places);
        return new
        {
            page = PageTwin.Of(page.Row),
            receipts = view.Receipts,
            text = places.Body,
            titleText = places.Title,
            blocks = page.Blocks.Select(block => new { span = PlaceTwin.Of(places.At(block.Span)), kind = Twin.Word(block.Kind) }),
            links = page.Links.Select(link => new { span = PlaceTwin.Of(places.At(link.Span)), url = link.Url, rel = link.IsEmbed ? "embed" : "link" }),
            words = PageWords.Of(page).Spans.OrderBy(one => one.Span).Select(one => new { span = PlaceTwin.Of(places.At(one.Span)), kind = Twin.Word(one.Kind) }),
            captures = view.Captures.Select(PageTwin.Of),
            claims = page.Claims.Select(claim => ClaimTwin.Of(claim, places)),
            notes = page.Notes.Select(note => new { code = note.CodeText, message = note.Message, span = note.Span is { } span ? PlaceTwin.Of(places.At(span)) : null }),
        };
    }
}
