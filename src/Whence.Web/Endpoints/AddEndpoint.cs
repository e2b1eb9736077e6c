using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Whence.Store;
using Whence.Web.Guards;
using Whence.Web.Intake;
using Whence.Web.Twins;
using Whence.Web.Views;

namespace Whence.Web.Endpoints;

/// <summary><c>/add</c>: text and files into the ledger; <c>/add/{job}</c>: how far that has come, and what it brought; <c>/demo</c>: the invented pages.</summary>
internal static class AddEndpoint
{
    private const long MostBytes = 64 << 20;
    private const int NameLength = 200;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/add", (Jobs jobs) => Html.Page<Pages.AddPage>(new { jobs.AreOpen }));
        site.MapPost("/add", async (HttpContext context, Jobs jobs) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var pasted = Pasted.Read(form);
            var files = await Files(form, context.RequestAborted);
            if (pasted.Fault() is { } fault)
                return Again(jobs, fault, pasted);
            if (!pasted.IsEmpty)
                files.Insert(0, pasted.File());
            return files.Count == 0 ? Again(jobs, "Nothing was sent: paste some text, or choose files.", pasted) : Take(jobs, files, pasted);
        }).WithMetadata(new BodyLimit(MostBytes));
        site.MapPost("/demo", (Jobs jobs, SiteOptions options) => options.Room?.Samples() is { Count: > 0 } samples
            ? Take(jobs, samples, Pasted.Nothing)
            : Again(jobs, "The invented pages are not beside the program. They are in the folder samples of its source.", Pasted.Nothing));
        site.MapGet("/add/{id}.json", (string id, Jobs jobs, ILinkedLedger ledger) => jobs.Find(id) is { } job ? Twin.Json(TwinOf(JobView.Of(ledger, job))) : Html.Missing("The job", id, json: true));
        site.MapGet("/add/{id}", (string id, Jobs jobs, ILinkedLedger ledger) => jobs.Find(id) is { } job ? Html.Page<Pages.JobPage>(new { View = JobView.Of(ledger, job) }) : Html.Missing("The job", id));
    }

    private static IResult Take(Jobs jobs, IReadOnlyList<BroughtFile> files, Pasted pasted) =>
        !jobs.AreOpen ? Again(jobs, "This site only shows the ledger. Nothing was taken in.", pasted)
        : jobs.TryAdd(files) is { } job ? Results.Redirect("/add/" + job.Id)
        : Again(jobs, $"{Jobs.MostWaiting} jobs wait already. Nothing of this one was taken in; send it again when they are done.", pasted, StatusCodes.Status503ServiceUnavailable);

    private static IResult Again(Jobs jobs, string note, Pasted pasted, int status = StatusCodes.Status400BadRequest) =>
        Html.Page<Pages.AddPage>(new { jobs.AreOpen, Note = note, Pasted = pasted }, status);

    private static async Task<List<BroughtFile>> Files(IFormCollection form, CancellationToken stop)
    {
        var files = new List<BroughtFile>();
        foreach (var file in form.Files.Where(file => file.Length > 0 || file.FileName.Length > 0))
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, stop);
            files.Add(new(NameOf(file.FileName), bytes.ToArray()));
        }
        return files;
    }

    // A browser may send a path; the last part of it, without what no name holds.
    private static string NameOf(string sent)
    {
        var name = string.Concat(sent.Split('/', '\\')[^1].Where(c => !char.IsControl(c))).Trim();
        return name.Length == 0 ? "file" : name.Length > NameLength ? name[^NameLength..] : name;
    }

    private static object TwinOf(JobView view) => new
    {
        id = view.Job.Id,
        name = view.Job.Name,
        phase = Twin.Word(view.State.Phase),
        told = view.Told,
        isDone = view.State.IsDone,
        all = view.All,
        worked = view.Worked,
        added = view.State.Added,
        known = view.State.Known,
        claims = view.State.Claims,
        claimNoun = view.ClaimNoun,
        refusedCount = view.State.RefusedCount,
        failure = view.State.Failure,
        pages = view.Pages.Select(PageTwin.Of),
        questions = view.Questions.Select(line => line.Row.Id),
        refused = view.State.Refused,
    };
}
