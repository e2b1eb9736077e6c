using Whence.Cli.Show;
using Whence.Origins;
using Whence.Sources;
using Whence.Store;

namespace Whence.Cli.Demo;

/// <summary>What is telling when pages are compared: what changed on the way, and what stands on one source alone.</summary>
internal sealed class CrossFindings(ILinkedLedger ledger)
{
    private const int Shown = 5;
    private const int Tried = 8; // sources that are left out to see what falls

    /// <summary>The findings, those that the ledger has.</summary>
    public IEnumerable<Finding> All() => new[] { Changed(), Without() }.OfType<Finding>();

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
        var questions = Questions().Select(question => question.Id).ToList();
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

    private IReadOnlyList<QuestionRow> Questions() => ledger.Questions(new() { LeastPages = 2, Take = int.MaxValue }).Items;
}
