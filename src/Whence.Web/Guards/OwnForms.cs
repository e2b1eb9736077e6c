using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace Whence.Web.Guards;

/// <summary>Lets a change through only when it was asked for on a page of this site, in a form that this site showed to this browser.</summary>
internal sealed class OwnForms(RequestDelegate next, FormTokens tokens, SiteOptions options)
{
    // The body's own limit (BodyLimit) comes first; within it a pasted article may be one long value, and a crawl many files.
    private static readonly FormOptions Limits = new() { ValueLengthLimit = int.MaxValue, MultipartBodyLengthLimit = long.MaxValue, ValueCountLimit = 4096, KeyLengthLimit = 256 };

    public async Task Invoke(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }
        if (!IsOwn(request))
        {
            await Faults.Answer(context, StatusCodes.Status403Forbidden, "Asked for by another site", "The request was not sent from a page of this site, and only those may change the ledger. Open the page here and send the form again.");
            return;
        }
        // What leads nowhere goes on to be told so.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }
        if (options.IsReadOnly && endpoint.Metadata.GetMetadata<ChangesNothing>() is null)
        {
            await Faults.Answer(context, StatusCodes.Status403Forbidden, "Only shown here", "The ledger is open for reading only, so that nothing can be added or corrected. Start whence serve without --read-only, on a file that may be written.");
            return;
        }
        if (await HasToken(context))
            await next(context);
        else
            await Faults.Answer(context, StatusCodes.Status403Forbidden, "The form is out of date", "It was shown before Whence was started again, or to another browser. Go back, load the page again and send it once more; cookies of this address must be allowed.");
    }

    // A browser always says one of them when it sends a form; both must speak for us where both are there.
    private static bool IsOwn(HttpRequest request)
    {
        var (site, origin) = (request.Headers["Sec-Fetch-Site"], request.Headers.Origin);
        if (site.Count == 0 && origin.Count == 0)
            return false;
        return (site.Count == 0 || (string?)site is "same-origin")
            && (origin.Count == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<bool> HasToken(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return false;
        try
        {
            var form = await context.Request.ReadFormAsync(Limits, context.RequestAborted);
            return tokens.Holds(context.Request, form[FormTokens.Field]);
        }
        catch (InvalidDataException wrong)
        {
            throw new BadHttpRequestException(wrong.Message, StatusCodes.Status413PayloadTooLarge, wrong);
        }
    }
}
