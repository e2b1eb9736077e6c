using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Web.Guards;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary>Remembers in the browser under which name somebody's acts go into the log.</summary>
internal static class BylineEndpoint
{
    public static void Map(IEndpointRouteBuilder site) => site.MapPost("/byline", async (HttpContext context) =>
    {
        if (!context.Request.HasFormContentType)
            return Refused("Something was sent that is no form.");
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return Byline.Keep(context, form["name"].ToString())
            ? SeeOther.To(form[Deed.Back], "/review")
            : Refused($"The name could not be taken: it has at most {Byline.Longest} characters, and “whence” is what the program itself goes by. Go back and give another.");
    }).WithMetadata(ChangesNothing.Mark);

    private static IResult Refused(string why) => Html.Page<Pages.FaultPage>(new { Heading = "Not done", Asked = "/byline", Failed = why }, StatusCodes.Status422UnprocessableEntity);
}
