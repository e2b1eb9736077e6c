using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/claims/{id}/dossier</c>: a claim with all that it rests on, as one HTML file that needs nothing else; <c>.json</c>: the same for programs.</summary>
internal static class DossierEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/claims/{id}/dossier.json", (string id, HttpRequest request, IDeskLedger ledger) => Of(ledger, id, request) is { } view
            ? Twin.Json(new { made = view.Made, claim = ClaimEndpoint.TwinOf(ledger, view.Claim), pages = view.Pages.Select(PageTwin.Of) })
            : Html.Missing("The claim", id, json: true));
        site.MapGet("/claims/{id}/dossier", (string id, HttpContext context, ILinkedLedger ledger) =>
        {
            if (Of(ledger, id, context.Request) is not { } view)
                return Html.Missing("The claim", id);
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{Parts.DossierStyle.Hash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
            context.Response.Headers.ContentDisposition = $"inline; filename=\"whence-{view.Claim.Claim.Row.Id}.html\"";
            return Html.Page<Pages.DossierPage>(new { View = view });
        });
    }

    private static DossierView? Of(ILinkedLedger ledger, string id, HttpRequest request) =>
        DossierView.Of(ledger, id, WhatIfAsked.Read(Addresses.Claim(id), request.Query), DateTimeOffset.UtcNow);
}
