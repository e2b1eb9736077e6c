using System.CommandLine;
using Whence.Eval;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval order</c>: the same pages added in three orders must come to the same questions and answers.</summary>
internal static class OrderEval
{
    private const int Orders = 3;
    private const int Batch = 64;

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var data = AnnotatedEvals.Data();
        var pages = new Option<int>("--pages") { Description = "How many pages are added.", HelpName = "N", DefaultValueFactory = static _ => 500 };
        Choices.Within(pages, 10, 100_000);
        var command = new Command("order", "Adds the same news in three orders: the share of claims that come to stand under other answers, and whether the counts differ.") { data, pages };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk.Terminal, AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data)), parse.GetValue(pages), stop)));
        return command;
    }

    private static int Run(Terminal terminal, CorpusFolder data, int count, CancellationToken stop)
    {
        var news = new NewsPages(data);
        if (news.Missing is [var missing, ..])
            throw new Trouble(ExitCode.Io, $"{missing} is not there; name the folder with the annotated data: whence eval order --data DIR");
        var pages = news.Lines().Take(count).Select(line => NewsPages.Read(line, Gear.Rules, DateTimeOffset.UnixEpoch)).OfType<NewPage>().ToList();
        var folder = Directory.CreateTempSubdirectory("whence-order-");
        try
        {
            var states = new List<Dictionary<string, (string Members, string Count)>>();
            for (var order = 0; order < Orders; order++)
            {
                NewPage[] ordered = order == 1 ? [.. Enumerable.Reverse(pages)] : [.. pages];
                if (order > 1)
                    new Random(order).Shuffle(ordered);
                states.Add(State(Path.Combine(folder.FullName, $"{order}.db"), ordered, stop));
                stop.ThrowIfCancellationRequested();
            }
            var worst = 0.0;
            for (var order = 1; order < Orders; order++)
            {
                var (moved, counted) = (states[0].Count(claim => states[order].GetValueOrDefault(claim.Key).Members != claim.Value.Members), states[0].Count(claim => states[order].GetValueOrDefault(claim.Key).Members == claim.Value.Members && states[order][claim.Key].Count != claim.Value.Count));
                var share = 100.0 * moved / states[0].Count;
                worst = Math.Max(worst, share);
                terminal.Out.WriteLine($"order {order + 1} against the first: {moved} of {states[0].Count} claims with other company ({share:0.00} %), {counted} with the same company and another count");
            }
            terminal.Out.WriteLine($"eval order: at most {worst:0.00} % of claims differ, {pages.Count} pages in {Orders} orders");
            return worst <= 2 ? ExitCode.Ok : ExitCode.Negative;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // By claim, in words that hold in every ledger: who stands under the same answer, and what it counts.
    private static Dictionary<string, (string Members, string Count)> State(string path, IReadOnlyList<NewPage> pages, CancellationToken stop)
    {
        using var ledger = Ledgers.Open(path, LedgerAccess.ReadWriteCreate);
        foreach (var batch in pages.Chunk(Batch))
        {
            ledger.AddMany(batch);
            while (!ledger.Link(Batch, new Act(Act.Itself, DateTimeOffset.UnixEpoch, "")).IsDone)
                stop.ThrowIfCancellationRequested();
        }
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var skip = 0; ledger.Claims(new() { Sort = ClaimSort.Place, Skip = skip, Take = 1000 }) is { Items.Count: > 0 } slice; skip += 1000)
        {
            foreach (var claim in slice.Items)
                names[claim.Id] = $"{claim.PageId} {claim.LocalId}";
        }
        var state = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        for (var skip = 0; ledger.Questions(new() { Sort = QuestionSort.Newest, Skip = skip, Take = 500 }) is { Items.Count: > 0 } slice; skip += 500)
        {
            foreach (var answer in slice.Items.SelectMany(question => question.Answers))
            {
                var members = answer.Claims.Select(claim => names[claim]).Order(StringComparer.Ordinal).ToList();
                var (company, counted) = (string.Join('\n', members), $"{answer.Count.Pages} {answer.Count.Outlets} {answer.Count.Unsourced} {answer.Count.Levels}");
                foreach (var member in members)
                    state[member] = (company, counted);
            }
        }
        return state;
    }
}
