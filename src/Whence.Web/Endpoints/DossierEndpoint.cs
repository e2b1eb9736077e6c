using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/claims/{id}/dossier</c>: a claim with all that it rests on, as one HTML file that needs nothing else.</summary>
internal static class DossierEndpoint
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/claims/{id}/dossier", (string id, HttpContext context, ILinkedLedger ledger) =>
    {
        if (DossierView.Of(ledger, id, WhatIfAsked.Read(Addresses.Claim(id), context.Request.Query), DateTimeOffset.UtcNow) is not { } view)
            return Html.Missing("The claim", id);
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; style-src '{Parts.DossierStyle.Hash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
        context.Response.Headers.ContentDisposition = $"inline; filename=\"whence-{view.Claim.Claim.Row.Id}.html\"";
        return Html.Page<Pages.DossierPage>(new { View = view });
    });
}
