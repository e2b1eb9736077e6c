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
            if (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
                await Answer(context, bad.StatusCode, "Too much at once", "What was sent is larger than this address takes. Send less at a time; on the command line there is no limit: whence add PATH.");
            else
                await Answer(context, bad.StatusCode, "Not understood", "The request could not be read. Check the address.");
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
            await Answer(context, StatusCodes.Status404NotFound, "No such address", "There is no view at this address.");
        else if (context.Response.StatusCode == StatusCodes.Status405MethodNotAllowed)
            await Answer(context, StatusCodes.Status405MethodNotAllowed, "Not in this way", "This address is there to be read or to be sent a form, and was asked for the other. Follow a link of the site, or send its form.");
    }

    /// <summary>Answers with a page (or its twin) that says what failed; nothing was changed.</summary>
    public static Task Answer(HttpContext context, int status, string heading, string failed, string line = "")
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
