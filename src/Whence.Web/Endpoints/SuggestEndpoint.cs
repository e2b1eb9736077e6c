using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Store.Front;
using Whence.Web.Twins;

namespace Whence.Web.Endpoints;

/// <summary><c>/suggest.json?q=</c>: what somebody may mean who has begun to type: at most eight sources, questions and pages.</summary>
internal static class SuggestEndpoint
{
    private const int Most = 8, LongestTyped = 200, LongestText = 160;

    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/suggest.json", (HttpRequest request, ILinkedLedger ledger) =>
    {
        var typed = request.Query["q"].ToString().Trim();
        var found = typed.Length is 0 or > LongestTyped ? [] : ledger.Suggest(typed, Most);
        return Twin.Json(new { q = typed, hits = found.Select(hit => new { kind = Twin.Word(hit.Kind), text = Views.Words.Short(hit.Text, LongestText), note = hit.Note, address = AddressOf(hit) }) });
    });

    private static string AddressOf(Suggestion hit) => hit.Kind switch
    {
        SuggestionKind.Source => Addresses.Source(hit.Id),
        SuggestionKind.Question => Addresses.Question(hit.Id),
        _ => Addresses.Page(hit.Id),
    };
}
