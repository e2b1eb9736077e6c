using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/map</c>: the places that claims speak of, on land and borders that ship with the site.</summary>
internal static class MapEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/map", (HttpRequest request, ILinkedLedger ledger) => Html.Page<Pages.MapPage>(new { View = Of(request, ledger) }));
        site.MapGet("/map.json", (HttpRequest request, ILinkedLedger ledger) =>
        {
            var view = Of(request, ledger);
            return Twin.Json(new
            {
                total = view.Places.Total,
                frame = new { latitude = view.Frame.Latitude, longitude = view.Frame.Longitude, zoom = view.Frame.Zoom },
                places = view.Places.Items.Select(place => new { code = place.Code, name = place.Name, precision = Twin.Word(place.Precision), latitude = place.Latitude, longitude = place.Longitude, country = place.Country, claims = place.Claims }),
                claims = view.Claims?.Items.Select(ClaimTwin.Of),
                notes = view.Asked.Notes,
            });
        });
        site.MapGet("/map.csv", (HttpRequest request, ILinkedLedger ledger) => Csv.Answer("map", Of(request, ledger).Places.Items, next: null,
            ("code", place => place.Code), ("name", place => place.Name), ("precision", place => Twin.Word(place.Precision)), ("latitude", place => place.Latitude), ("longitude", place => place.Longitude), ("country", place => place.Country), ("claims", place => place.Claims)));
    }

    private static MapView Of(HttpRequest request, ILinkedLedger ledger) => MapView.Of(ledger, MapAsked.Read(request.Query));
}
