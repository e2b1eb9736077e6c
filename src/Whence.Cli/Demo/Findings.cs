using Whence.Cli.Show;
using Whence.Sources;
using Whence.Stances;
using Whence.Store;

namespace Whence.Cli.Demo;

/// <summary>What is most telling in a ledger: each finding is asked of it, none is known beforehand.</summary>
internal sealed class Findings(ILinkedLedger ledger)
{
    private const int Many = 10_000; // claims or sources asked for at once: a ledger for a demonstration is small
    private const int Shown = 4;

    /// <summary>The findings, those that the ledger has.</summary>
    public IEnumerable<Finding> All() =>
        new[] { Rests(), Contested(), OneOrigin(), LongestChain(), Unnamed(), Denial(), WritersFigures(), Reprint() }.OfType<Finding>();

    private Finding? Rests()
    {
        if (ledger.Questions(new() { LeastPages = 3, Sort = QuestionSort.Rests, Take = 1 }).Items is not [{ Answers: [var answer, ..] } question])
            return null;
        var told = new Outline($"{Answers.Count(answer.Count)}: {Words.Quoted(answer.Text)}", Role.Headline);
        AddOnePerOutlet(told, [.. answer.Claims.Select(ledger.Claim).OfType<ClaimRow>()]);
        return new(told, ["question", question.Id]);
    }

    private Finding? Contested()
    {
        if (ledger.Questions(new() { LeastPages = 2, Marks = QuestionMarks.Contested, Take = 1 }).Items is not [var question])
            return null;
        var told = new Outline($"One question, {question.Answers.Count} answers", Role.Headline);
        foreach (var answer in question.Answers.Take(Shown))
            told.Add($"{(answer.Rejects ? "rejected: " : "")}{Words.Quoted(answer.Text)}: {string.Join("; ", answer.Count.Origins.Select(origin => origin.Name).DefaultIfEmpty("nobody named"))} ({Answers.Count(answer.Count)})", Role.Plain, answer.Id + " ");
        return new(told, ["conflicts", "--question", question.Id]);
    }

    private Finding? OneOrigin()
    {
        var best = Sources(null).Where(source => source.AsOrigin > 1 && source.Kind != SourceKind.Anonymous)
            .Select(source => (Source: source, Claims: Claims(new() { Origin = source.Id, Sort = ClaimSort.Newest })))
            .Where(found => Publishers(found.Claims) > 1)
            .OrderByDescending(found => Publishers(found.Claims)).ThenByDescending(found => found.Claims.Count).FirstOrDefault();
        if (best.Source is null)
            return null;
        var told = new Outline($"{Words.Count(Pages(best.Claims), "page")} of {Words.Count(Publishers(best.Claims), "publisher")}, one origin: {best.Source.Name}", Role.Headline);
        AddOnePerOutlet(told, best.Claims);
        return new(told, ["claims", "--origin", best.Source.Name]);
    }

    private Finding? LongestChain()
    {
        var claim = Claims(new() { Writer = false, Sort = ClaimSort.Chain, Take = 1 }).FirstOrDefault();
        if (claim is null || claim.Via.Count == 0)
            return null;
        var told = new Outline($"The longest way: {Words.Count(claim.Via.Count, "relay")} between the page and the origin", Role.Headline);
        told.Add(Trail.Of(ledger, claim).AsOutline());
        return new(told, ["trace", claim.Id]);
    }

    private Finding? Unnamed()
    {
        var best = Sources(SourceKind.Anonymous)
            .Select(source => (Source: source, Claims: Claims(new() { Source = source.Id, Sort = ClaimSort.Newest })))
            .Where(found => Publishers(found.Claims) > 1)
            .OrderByDescending(found => Publishers(found.Claims)).ThenByDescending(found => found.Claims.Count).FirstOrDefault();
        if (best.Source is null)
            return null;
        var told = new Outline($"{Words.Count(Pages(best.Claims), "page")} of {Words.Count(Publishers(best.Claims), "publisher")} pass on somebody whom nobody names: {best.Source.Name}", Role.Headline);
        AddOnePerOutlet(told, best.Claims);
        return new(told, ["source", best.Source.Id]);
    }

    private Finding? Denial()
    {
        var denials = Claims(new() { Marks = Marks.Denied, Sort = ClaimSort.Newest });
        if (denials.Count == 0)
            return null;
        var told = new Outline($"{Words.Count(denials.Count, "statement")} that the source rejects", Role.Headline);
        foreach (var claim in denials.Take(Shown))
            told.Add($"{Words.Chain(claim)} rejects: {Words.Quoted(claim.Text)} ({Words.Where(claim)})", Role.Plain, claim.Id + "  ");
        return new(told, ["claims", "--mark", "denied"]);
    }

    private Finding? WritersFigures()
    {
        var figures = Claims(new() { Writer = true, Sort = ClaimSort.Newest }).Where(claim => claim.Text.Any(char.IsAsciiDigit)).ToList();
        if (figures.Count == 0)
            return null;
        var told = new Outline($"{Words.Count(figures.Count, "statement")} with figures that pages give on their own account, naming nobody", Role.Headline);
        foreach (var claim in figures.Take(Shown))
            told.Add($"{Words.Quoted(claim.Text)} ({Words.Where(claim)})", Role.Writer, claim.Id + "  ");
        return new(told, ["claims", "--writer"]);
    }

    private Finding? Reprint()
    {
        var reprints = ledger.Pages(new PageQuery { Take = Many }).Items.Where(page => page.ReprintOf is not null).ToList();
        if (reprints.Count == 0)
            return null;
        var told = new Outline($"{Words.Count(reprints.Count, "page")} credited to another outlet", Role.Headline);
        foreach (var page in reprints.Take(Shown))
            told.Add($"{page.Outlet ?? page.Name} took “{page.Title ?? page.Name}” from {page.ReprintOf}");
        return new(told, ["pages"]);
    }

    private static void AddOnePerOutlet(Outline told, IReadOnlyList<ClaimRow> claims)
    {
        foreach (var claim in claims.DistinctBy(claim => claim.Outlet ?? claim.PageName).Take(Shown))
            told.Add($"{Words.Where(claim)}: {Words.Chain(claim)}: {Words.Quoted(claim.Text)}", Role.Plain, claim.Id + "  ");
    }

    private static int Pages(IEnumerable<ClaimRow> claims) => claims.Select(claim => claim.PageId).Distinct(StringComparer.Ordinal).Count();

    // A page that states no outlet is its own publisher: nothing tells that it is another's.
    private static int Publishers(IEnumerable<ClaimRow> claims) => claims.Select(claim => claim.Outlet ?? claim.PageName).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private IReadOnlyList<SourceRow> Sources(SourceKind? kind) => ledger.Sources(new SourceQuery { Kind = kind, Take = Many }).Items;

    private IReadOnlyList<ClaimRow> Claims(ClaimQuery query) => ledger.Claims(query.Take == 1 ? query : query with { Take = Many }).Items;
}
