using System.CommandLine;
using System.Runtime.CompilerServices;
using Whence.Cli.Show;
using Whence.Store;
using Whence.Web;

namespace Whence.Cli.Verbs;

/// <summary><c>whence serve</c>: the ledger in a browser on this machine.</summary>
internal static class ServeVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; 0 takes a free one.", HelpName = "N", DefaultValueFactory = static _ => 0 };
        Choices.Within(port, 0, 65535);
        var open = new Option<bool>("--open") { Description = "Open it in the browser." };
        var command = new Command("serve", "Shows the ledger in a browser on this machine, until Ctrl-C.") { port, open };
        command.SetAction((parse, stop) => Run(desk, desk.LedgerPath(parse), parse.GetValue(port), parse.GetValue(open), stop));
        return command;
    }

    // Not inlined: no other verb may load the web server for having this one beside it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Run(Desk desk, string path, int port, bool open, CancellationToken stop)
    {
        using var ledger = Ledgers.Open(path, LedgerAccess.ReadOnly);
        await using var site = WhenceSite.Create(ledger, new SiteOptions { Port = port });
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException e)
        {
            throw new Trouble(ExitCode.Io, $"port {port}: cannot be used ({e.Message.TrimEnd('.')}). Take another with --port, or leave it away for a free one.");
        }
        var address = new Uri(site.Urls.First());
        var terminal = desk.Terminal;
        terminal.Out.WriteLine(Clean.Line($"{ledger.Location} is at {address}"));
        terminal.Out.Flush();
        if (open && !terminal.Browse(address))
            terminal.Error.WriteLine("No browser could be opened; open the address above yourself.");
        terminal.Error.WriteLine("Ctrl-C ends it.");
        await UntilStopped(site, stop);
        await site.StopAsync(CancellationToken.None);
        return ExitCode.Ok;
    }

    private static async Task UntilStopped(WebApplication site, CancellationToken stop)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var byUser = stop.Register(() => stopped.TrySetResult());
        using var bySite = site.Lifetime.ApplicationStopping.Register(() => stopped.TrySetResult());
        await stopped.Task;
    }
}
