using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Whence.Web.Endpoints;

/// <summary>Answers with a page, rendered whole before its first byte is sent.</summary>
internal static class Html
{
    public static IResult Page<T>(object parameters, int status = StatusCodes.Status200OK) where T : IComponent =>
        new RazorComponentResult<T>(parameters) { StatusCode = status, PreventStreamingRendering = true };

    public static IResult Missing(string what, string asked, bool json = false) => json
        ? Twins.Twin.Json(new { error = new { code = "not-found", message = $"{what} “{asked}” is not in this ledger." } }, StatusCodes.Status404NotFound)
        : Page<Pages.FaultPage>(
            new
            {
                Heading = "Not in this ledger",
                Asked = asked,
                Failed = $"{what} is not in this ledger. It may have been read again since, or the address may be cut short.",
            },
            StatusCodes.Status404NotFound);
}
