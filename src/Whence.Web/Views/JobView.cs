using Whence.Store;
using Whence.Web.Intake;

namespace Whence.Web.Views;

/// <summary>A job as it is shown: how far it has come, and when it is done what it brought and what it touched.</summary>
public sealed class JobView
{
    private const int MostPages = 50;
    private const int MostClaims = 400; // claims whose questions are looked for
    private const int MostQuestions = 20;

    private JobView(Job job, JobState state) => (Job, State) = (job, state);

    /// <summary>The job.</summary>
    public Job Job { get; }

    /// <summary>How it stands.</summary>
    public JobState State { get; }

    /// <summary>How far it has come: "37 of 210 read".</summary>
    public string Told => State.Phase switch
    {
        JobPhase.Waiting => "waits until the one before it is done",
        JobPhase.Reading => $"{Words.Number(State.Read)} of {Words.Number(State.Expected)} read",
        JobPhase.Linking => State.ToLink == 0 ? "all read" : $"all read; {Words.Number(State.Linked)} of {Words.Number(State.ToLink)} linked with the rest of the ledger",
        JobPhase.Done => State.RefusedCount == 0 ? "all read and linked" : "read and linked, but for what was refused",
        _ => "broke off",
    };

    /// <summary>How many steps there are in this phase.</summary>
    public int All => State.Phase == JobPhase.Linking ? State.ToLink : State.Expected;

    /// <summary>How many of them are done.</summary>
    public int Worked => State.Phase switch { JobPhase.Waiting => 0, JobPhase.Linking => State.Linked, _ => State.Read };

    /// <summary>"claim" or "claims", as the number of them wants.</summary>
    public string ClaimNoun => State.Claims == 1 ? "claim" : "claims";

    /// <summary>The pages that it brought, once it is done.</summary>
    public IReadOnlyList<PageRow> Pages { get; private init; } = [];

    /// <summary>How many more there are.</summary>
    public int MorePages => Math.Max(0, State.Added + State.Known - Pages.Count);

    /// <summary>Questions on which its pages bear beside others, once it is done: on most pages first.</summary>
    public IReadOnlyList<QuestionLine> Questions { get; private init; } = [];

    /// <summary>The view of <paramref name="job"/>.</summary>
    internal static JobView Of(ILinkedLedger ledger, Job job)
    {
        var state = job.State;
        if (!state.IsDone)
            return new(job, state);
        var shelf = new PageShelf(ledger);
        var pages = state.Pages.Take(MostPages).Select(ledger.Page).OfType<PageRow>().ToList();
        return new(job, state)
        {
            Pages = pages,
            Questions = [.. Touched(ledger, pages).Where(question => question.Pages > 1).OrderByDescending(question => question.Pages).Take(MostQuestions).Select(question => QuestionLine.Of(ledger, shelf, question))],
        };
    }

    private static IEnumerable<QuestionRow> Touched(ILinkedLedger ledger, IEnumerable<PageRow> pages) => pages
        .SelectMany(page => ledger.Claims(new() { Page = page.Id, Take = MostClaims }).Items).Take(MostClaims)
        .Select(claim => ledger.Place(claim.Id)?.Question).OfType<string>().Distinct(StringComparer.Ordinal)
        .Select(ledger.Question).OfType<QuestionRow>();
}
