using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Whence.Store;
using Whence.Web.Intake;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary>An act that somebody sends in a form: done under their name, then on to the next page; or refused, with the reason and nothing changed.</summary>
internal static class Deed
{
    /// <summary>The field that says where to go on.</summary>
    public const string Back = "back";

    /// <summary>The field with the reason, which goes into the log.</summary>
    public const string Why = "why";

    private const int LongestWhy = 4000;

    /// <summary>Does what a form asks for.</summary>
    /// <param name="ledger">To what it is done.</param>
    /// <param name="context">The request with the form.</param>
    /// <param name="otherwise">Where to go on when the form does not say.</param>
    /// <param name="act">Does it and gives the event.</param>
    /// <param name="refused">Shows the page again with the reason; null for a page of its own.</param>
    public static async Task<IResult> Do(IDeskLedger ledger, HttpContext context, string otherwise, Func<IDeskLedger, IFormCollection, Act, LedgerEvent> act, Func<IFormCollection, string, IResult>? refused = null)
    {
        if (!context.Request.HasFormContentType)
            return Refused(context, "Something was sent that is no form.", StatusCodes.Status415UnsupportedMediaType);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var clock = context.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        var by = new Act(Byline.Of(context), clock.GetUtcNow(), form[Why].ToString().ReplaceLineEndings("\n").Trim());
        try
        {
            if (by.Why.Length > LongestWhy)
                throw new InvalidOperationException($"A reason or comment has at most {LongestWhy:N0} characters.");
            var done = act(ledger, form, by);
            if (done.Kind is EventKind.MergeSources or EventKind.SplitSource or EventKind.MergeQuestions or EventKind.SplitClaim or EventKind.Undo)
                context.RequestServices.GetRequiredService<Regathering>().After(by);
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException)
        {
            return refused?.Invoke(form, wrong.Message) ?? Refused(context, wrong.Message, StatusCodes.Status422UnprocessableEntity);
        }
        return SeeOther.To(form[Back], otherwise);
    }

    /// <summary>The value of a field, or a refusal that names it.</summary>
    public static string Must(this IFormCollection form, string field, string what) =>
        form[field].ToString() is { } value && !string.IsNullOrWhiteSpace(value) ? value : throw new InvalidOperationException($"The form does not say {what}. Go back and fill it in.");

    private static IResult Refused(HttpContext context, string why, int status) =>
        Html.Page<Pages.FaultPage>(new { Heading = "Not done", Asked = context.Request.Path.Value ?? "/", Failed = why }, status);
}
