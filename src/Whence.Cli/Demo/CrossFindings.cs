using Whence.Cli.Show;
using Whence.Origins;
using Whence.Sources;
using Whence.Store;

namespace Whence.Cli.Demo;

/// <summary>What is most telling across the pages of a ledger: each finding is asked of it, none is known beforehand.</summary>
internal sealed class CrossFindings(ILinkedLedger ledger)
{
    private const int Shown = 5;
    private const int Tried = 8; // sources that are left out to see what falls

    /// <summary>The findings, those that the ledger has.</summary>
    public IEnumerable<Finding> All() => new[] { Repeated(), Contested(), Changed(), Without(), Copied() }.OfType<Finding>();

    private Finding? Repeated()
    {
        if (Questions(QuestionSort.Rests, 1) is not [{ Answers: [var answer, ..] } question] || answer.Count.Levels.Source.Low == 0)
            return null;
        var told = new Outline($"{Answers.Count(answer.Count)}: {string.Join("; ", answer.Count.Origins.Select(origin => origin.Name))}", Role.Headline);
        foreach (var claim in answer.Claims.Select(ledger.Claim).OfType<ClaimRow>().DistinctBy(claim => claim.Outlet ?? claim.PageName).Take(Shown))
            told.Add(Words.Said(claim), Role.Content, claim.Id);
        return new(told, ["question", question.Id]);
    }

    private Finding? Contested()
    {
        var rows = ledger.Conflicts(new() { Except = Edges.NoConflicts, Take = int.MaxValue });
        var (most, edges) = rows.Items.GroupBy(row => row.Question).Select(group => (group.Key, Edges: Edges.Gathered(group).ToList())).OrderByDescending(one => one.Edges.Count).FirstOrDefault();
        if (most is null || ledger.Question(most) is not { } question)
            return null;
        var told = new Outline($"{Words.Count(rows.Items.Select(row => row.Question).Distinct().Count(), "question")} on which pages do not agree, or took something back: {Words.Quoted(question.Text)}", Role.Headline);
        foreach (var edge in edges.Take(Shown))
            told.Add(edge.Why, Role.Plain, edge.Word);
        return new(told, ["conflicts", "--question", most]);
    }

    private Finding? Changed()
    {
        var rows = ledger.Drifts(new() { Take = int.MaxValue });
        if (rows.Total == 0)
            return null;
        var told = new Outline($"{Words.Count(rows.Total, "change")} on the way from page to page", Role.Headline);
        foreach (var (_, drift) in rows.Items.DistinctBy(row => row.Drift.Kind).Take(Shown))
            told.Add($"{Words.Quoted(drift.Before)} → {Words.Quoted(drift.After)}", Role.Plain, drift.Word);
        return new(told, ["drift"]);
    }

    private Finding? Without()
    {
        var questions = Questions(QuestionSort.Pages, int.MaxValue).Select(question => question.Id).ToList();
        var best = ledger.Sources(new() { Take = Tried }).Items.Where(source => source.Kind != SourceKind.Anonymous)
            .Select(source => (Source: source, Fallen: questions.Select(id => ledger.WhatIf(id, new LeftOut { Sources = [source.Id, source.Name] })).OfType<OriginCounts>()
                .SelectMany(counts => counts.Answers.Where(answer => answer.WhatIf.LosesSupport).Select(answer => counts.Question.Answers.First(one => one.Id == answer.Answer))).ToList()))
            .OrderByDescending(tried => tried.Fallen.Count).ThenBy(tried => tried.Source.Name, StringComparer.Ordinal).FirstOrDefault();
        if (best.Fallen is not { Count: > 0 })
            return null;
        var told = new Outline($"Without {best.Source.Name} {(best.Fallen.Count == 1 ? "one answer loses" : $"{best.Fallen.Count} answers lose")} all support in this ledger", Role.Headline);
        foreach (var answer in best.Fallen.Take(Shown))
            told.Add($"{Answers.Said(answer)} ({Words.Count(answer.Count.Pages, "page")})", Role.Content, answer.Id);
        return new(told, ["whatif", "--source", best.Source.Name]);
    }

    private Finding? Copied()
    {
        var copies = ledger.Copies(take: int.MaxValue);
        if (copies.Total == 0)
            return null;
        var told = new Outline($"{Words.Count(copies.Total, "pair")} of pages with the same words", Role.Headline);
        foreach (var copy in copies.Items.OrderByDescending(copy => copy.Reprint.From is not null).Take(Shown))
        {
            var (page, from) = copy.Reprint.From == copy.A.Id ? (copy.B, copy.A) : (copy.A, copy.B);
            told.Add($"{page.Outlet ?? page.Name} {(copy.Reprint.From is null ? "has words of" : "took them from")} {from.Outlet ?? from.Name}: {string.Join(", ", copy.Reprint.Evidence)}");
        }
        return new(told, ["reprints"]);
    }

    private IReadOnlyList<QuestionRow> Questions(QuestionSort sort, int most) => ledger.Questions(new() { LeastPages = 2, Sort = sort, Take = most }).Items;
}
