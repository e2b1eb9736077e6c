using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/searches</c>: keeps a search under a name, marks it as looked at, lets it go; <c>/seen</c>: how far a reader has looked. Forms only.</summary>
internal static class SavedSearchEndpoint
{
    private const int LongestName = 60, LongestAddress = 2000, DaysKept = 365;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapPost("/searches", async (HttpRequest request, ILinkedLedger ledger) =>
        {
            var form = await request.ReadFormAsync();
            var (name, asked) = (form["name"].ToString().Trim(), form["address"].ToString());
            var search = LedgerQuery.Read(asked.Length > LongestAddress ? "" : asked);
            if (name.Length is 0 or > LongestName || !search.IsNarrowed)
                return Refused("A search is kept under a name of 1 to 60 characters, and it narrows the ledger by something. Go back, narrow the list, and give it a name.");
            return Act(() => ledger.SaveSearch(name, search.Search), "/" + search.Search);
        });
        site.MapPost("/searches/{id}", async (string id, HttpRequest request, ILinkedLedger ledger) =>
        {
            var act = (await request.ReadFormAsync())["act"].ToString();
            if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || ledger.SavedSearches().FirstOrDefault(search => search.Id == number) is not { } search)
                return Html.Missing("The saved search", id);
            return act switch
            {
                "look" => Act(() => ledger.LookAtSearch(number), "/" + search.Address),
                "drop" => Act(() => ledger.DropSearch(number), "/"),
                _ => Refused("A kept search can be looked at or removed."),
            };
        });
        site.MapPost("/seen", async (HttpRequest request, HttpResponse response) =>
        {
            if (LookedAt.Read((await request.ReadFormAsync())["looked"].ToString()) is not { } looked)
                return Refused("It does not tell how far was looked. Open the ledger and press “Mark as seen” there.");
            response.Cookies.Append(LookedAt.Cookie, LookedAt.Write(looked), new() { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(DaysKept), IsEssential = true, Path = "/" });
            return Results.Redirect("/");
        });
    }

    private static IResult Act(Action act, string then)
    {
        try
        {
            act();
            return Results.Redirect(then);
        }
        catch (InvalidOperationException cannot)
        {
            return Refused(cannot.Message);
        }
    }

    private static IResult Refused(string why) =>
        Html.Page<Pages.FaultPage>(new { Heading = "Not kept", Asked = "to keep a search", Failed = why }, StatusCodes.Status400BadRequest);
}
