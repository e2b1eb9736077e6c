using Microsoft.AspNetCore.Http;
using Whence.Web.Endpoints;
using Whence.Web.Twins;

namespace Whence.Web.Guards;

/// <summary>Turns what goes wrong into a page that says what was asked, what failed and that nothing was changed.</summary>
internal sealed class Faults(RequestDelegate next)
{
    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await Answer(context, bad.StatusCode, "Not understood", "The request could not be read. Check the address.", "");
            return;
        }
        // Any failure of a view becomes a page; the site goes on.
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            await Answer(context, StatusCodes.Status500InternalServerError, "That did not work", "Whence failed while it made this view.", $"{fault.GetType().Name}: {fault.Message}");
            return;
        }
        if (context.Response.HasStarted || context.Response.ContentType is not null)
            return;
        if (context.Response.StatusCode == StatusCodes.Status404NotFound)
            await Answer(context, StatusCodes.Status404NotFound, "No such address", "There is no view at this address.", "");
        else if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            await Answer(context, StatusCodes.Status405MethodNotAllowed, "Only reading", "This site only shows the ledger; it takes nothing in. Use the command line to add pages.", "");
    }

    private static Task Answer(HttpContext context, int status, string heading, string failed, string line)
    {
        context.Response.Clear();
        context.SetEndpoint(null);
        var asked = context.Request.Path.Value ?? "/";
        var answer = asked.EndsWith(".json", StringComparison.Ordinal)
            ? Twin.Json(new { error = new { code = status, message = $"{heading}. {failed} Nothing was changed.", line } }, status)
            : Html.Page<Pages.FaultPage>(new { Heading = heading, Asked = asked, Failed = failed, Line = line }, status);
        return answer.ExecuteAsync(context);
    }
}
