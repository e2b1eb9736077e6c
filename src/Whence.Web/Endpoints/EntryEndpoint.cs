using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Web.Guards;

namespace Whence.Web.Endpoints;

/// <summary><c>/enter</c>: takes the token where the site asks for one, and leads to what was wanted.</summary>
internal static class EntryEndpoint
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/enter", () => Results.Redirect("/"));
        site.MapPost("/enter", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var wanted = Local(form["wanted"]);
            return Entry.Of(context)?.Refusal(context, ((string?)form["token"])?.Trim(), wanted) ?? Results.Redirect(wanted);
        }).WithMetadata(OpenToAll.Mark, ChangesNothing.Mark);
    }

    /// <summary>An address of this site, and nothing that a browser would take for another's.</summary>
    internal static string Local(string? wanted) =>
        wanted is ['/', ..] and not ['/', '/' or '\\', ..] && !wanted.Any(char.IsControl) ? wanted : "/";
}
