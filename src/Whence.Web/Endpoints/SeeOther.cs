using Microsoft.AspNetCore.Http;

namespace Whence.Web.Endpoints;

/// <summary>Sends the browser on to another page of this site after a form was taken in, so that loading it again sends nothing twice.</summary>
internal sealed class SeeOther(string path) : IResult
{
    private const int Longest = 2000;

    /// <summary>On to <paramref name="wanted"/> where that is an address of this site, else to <paramref name="otherwise"/>.</summary>
    public static SeeOther To(string? wanted, string otherwise) => new(IsOwn(wanted) ? wanted! : otherwise);

    /// <summary>Whether a browser would stay on this site with it.</summary>
    internal static bool IsOwn(string? path) => path is ['/', ..] && path.Length <= Longest && (path.Length == 1 || path[1] is not ('/' or '\\')) && path.All(c => c is > ' ' and < '\u007F' and not '\\');

    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
