using System.CommandLine;
using Whence.Eval;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval web</c>: how long the site takes for each kind of page over a large ledger.</summary>
internal static class WebEval
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var data = AnnotatedEvals.Data();
        var claims = new Option<int>("--claims") { Description = "How many claims the ledger holds.", HelpName = "N", DefaultValueFactory = static _ => 100_000 };
        Choices.Within(claims, 1000, 10_000_000);
        var keep = new Option<string>("--keep") { Description = "Where the ledger is kept for the next time.", HelpName = "DIR", DefaultValueFactory = static _ => Path.Combine("artifacts", "bench") };
        var command = new Command("web", "Times every kind of page over a ledger of many claims, which is made first and kept.") { data, claims, keep };
        command.SetAction((parse, stop) => RunAsync(desk.Terminal, AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data)), Path.GetFullPath(parse.GetRequiredValue(keep), desk.Terminal.Folder), parse.GetValue(claims), stop));
        return command;
    }

    private static Task<int> RunAsync(Terminal terminal, CorpusFolder data, string keep, int claims, CancellationToken stop)
    {
        var news = new NewsPages(data);
        if (news.Missing is [var missing, ..])
            throw new Trouble(ExitCode.Io, $"{missing} is not there; name the folder with the annotated data: whence eval web --data DIR");
        var path = NewsLedger.Of(terminal, news, keep, claims, stop);
        using var ledger = Ledgers.Open(path, LedgerAccess.ReadWrite);
        terminal.Out.WriteLine(path);
        return Task.FromResult(ExitCode.Ok);
    }
}
