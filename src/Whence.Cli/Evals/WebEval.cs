using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using Whence.Cli.Show;
using Whence.Eval;
using Whence.Store;
using Whence.Web;

namespace Whence.Cli.Evals;

/// <summary><c>whence eval web</c>: how long the site takes for each kind of page over a large ledger, and how much a first load weighs.</summary>
internal static class WebEval
{
    private const double PageBar = 50, TypingBar = 30; // milliseconds, nineteen of twenty answers
    private const int Warming = 15; // answers
    private const int LoadBar = 150; // KB, compressed

    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var data = AnnotatedEvals.Data();
        var claims = new Option<int>("--claims") { Description = "How many claims the ledger holds.", HelpName = "N", DefaultValueFactory = static _ => 100_000 };
        Choices.Within(claims, 1000, 10_000_000);
        var runs = new Option<int>("--runs") { Description = "How many times each kind of page is asked for, each time with other parameters.", HelpName = "N", DefaultValueFactory = static _ => 60 };
        Choices.Within(runs, 5, 10_000);
        var keep = new Option<string>("--keep") { Description = "Where the ledger is kept for the next time.", HelpName = "DIR", DefaultValueFactory = static _ => Path.Combine("artifacts", "bench") };
        var only = new Option<string?>("--only") { Description = "Only the kinds of page whose name begins so.", HelpName = "NAME" };
        var command = new Command("web", "Times every kind of page over a ledger of many claims, which is made first and kept; exit code 1 when a bar is missed.") { data, claims, runs, keep, only };
        command.SetAction((parse, stop) => RunAsync(desk.Terminal, AnnotatedEvals.Folder(desk.Terminal, parse.GetValue(data)), Path.GetFullPath(parse.GetRequiredValue(keep), desk.Terminal.Folder), parse.GetValue(claims), parse.GetValue(runs), parse.GetValue(only), stop));
        return command;
    }

    // Not inlined: no other verb may load the web server for having this one beside it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> RunAsync(Terminal terminal, CorpusFolder data, string keep, int claims, int runs, string? only, CancellationToken stop)
    {
        var news = new NewsPages(data);
        if (news.Missing is [var missing, ..])
            throw new Trouble(ExitCode.Io, $"{missing} is not there; name the folder with the annotated data: whence eval web --data DIR");
        using var ledger = Ledgers.Open(NewsLedger.Of(terminal, news, keep, claims, stop), LedgerAccess.ReadWrite);
        NewsLedger.BringMorning(ledger, news, stop);
        await using var site = WhenceSite.Create(ledger, new SiteOptions { Room = new Serving.ReadingRoom(ledger, terminal) });
        await site.StartAsync(stop);
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new(site.Urls.First()) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var counts = ledger.Count();
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Claims:N0} claims, {counts.Pages:N0} pages, {counts.NamedSources + counts.UnnamedSources:N0} sources; {runs} answers each, milliseconds"));
        var list = new Listing("page", "#p50", "#p95", "#most", "#p95 of processors", "#bar", "#KB", "");
        var missed = 0;
        foreach (var (name, addresses, isTyping) in WebAddresses.Of(ledger).Where(kind => only is null || kind.Kind.StartsWith(only, StringComparison.OrdinalIgnoreCase)))
        {
            stop.ThrowIfCancellationRequested();
            var asked = new WebTimes(client);
            await asked.WarmAsync(Enumerable.Range(1, Warming).Select(i => addresses[^(1 + (i % addresses.Count))]), stop); // from the end, for what was asked for is remembered
            foreach (var address in Enumerable.Range(0, runs).Select(i => addresses[i % addresses.Count]))
                await asked.AskAsync(address, stop);
            var bar = isTyping ? TypingBar : PageBar;
            var isMissed = asked.At(0.95) >= bar;
            missed += isMissed ? 1 : 0;
            list.Add(name, Told(asked.At(0.5)), Told(asked.At(0.95)), Told(asked.At(1)), Told(asked.ProcessorAt(0.95)), $"{bar:0}", Told(asked.Bytes / 1024.0), isMissed ? $"MISSED: {asked.Slowest}" : "");
        }
        list.Write(terminal);
        var (maps, others) = (WebAddresses.FirstLoads(ledger).Where(WebAddresses.IsMap), WebAddresses.FirstLoads(ledger).Where(address => !WebAddresses.IsMap(address)));
        var load = await WebTimes.FirstLoadAsync(client, others, stop);
        var map = await WebTimes.FirstLoadAsync(client, maps, stop);
        terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"heaviest first load without the map, compressed: {load.Bytes / 1024.0:0.0} KB ({load.Address}); bar {LoadBar} KB; with the land of the map: {map.Bytes / 1024.0:0.0} KB ({map.Address})"));
        missed += load.Bytes > LoadBar * 1024 ? 1 : 0;
        terminal.Out.WriteLine(missed == 0 ? "bench web: every bar is held" : $"bench web: bars missed: {missed}");
        await site.StopAsync(CancellationToken.None);
        return missed == 0 ? ExitCode.Ok : ExitCode.Negative;
    }

    private static string Told(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
