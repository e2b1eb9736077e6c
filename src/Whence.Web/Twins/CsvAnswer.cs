using Microsoft.AspNetCore.Http;

namespace Whence.Web.Twins;

/// <summary>A table as it goes to the browser: to be kept as a file, with the way to the rest of the list.</summary>
internal sealed class CsvAnswer(byte[] bytes, string name, string? next) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/csv; charset=utf-8; header=present";
        response.ContentLength = bytes.Length;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.csv\"";
        if (next is not null)
            response.Headers.Link = $"<{next}>; rel=\"next\"";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }
}
