using System.CommandLine;
using System.Net;
using System.Runtime.CompilerServices;
using Whence.Cli.Serving;
using Whence.Cli.Show;
using Whence.Web;

namespace Whence.Cli.Verbs;

/// <summary><c>whence serve</c>: the ledger in a browser.</summary>
internal static class ServeVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var port = new Option<int>("--port") { Description = "The port; 0 takes a free one.", HelpName = "N", DefaultValueFactory = static _ => 0 };
        Choices.Within(port, 0, 65535);
        var open = new Option<bool>("--open") { Description = "Open it in the browser." };
        var readOnly = new Option<bool>("--read-only") { Description = "Only show the ledger: nothing can be added or corrected." };
        var door = new DoorOptions();
        var command = new Command("serve", "Shows the ledger in a browser, until Ctrl-C; on this machine only, unless --host says otherwise. Makes the ledger when it is not there.") { port, open, readOnly };
        door.AddTo(command);
        command.SetAction((parse, stop) => Run(desk, desk.LedgerPath(parse), new(door, parse, parse.GetValue(port), parse.GetValue(readOnly)), parse.GetValue(open), stop));
        return command;
    }

    // Not inlined: no other verb may load the web server for having this one beside it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<int> Run(Desk desk, string path, Wish wish, bool open, CancellationToken stop)
    {
        var options = wish.Door.Read(desk, wish.Parse) with { Port = wish.Port };
        using var ledger = ServedLedger.Open(path, wish.ReadOnly, out var why);
        options = options with { IsReadOnly = wish.ReadOnly || why is not null };
        await using var site = WhenceSite.Create(ledger, options);
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException e)
        {
            throw new Trouble(ExitCode.Io, options.IsLocal
                ? $"port {wish.Port}: cannot be used ({e.Message.TrimEnd('.')}). Take another with --port, or leave it away for a free one."
                : $"{string.Join(", ", options.Addresses)}, port {wish.Port}: cannot be used ({e.Message.TrimEnd('.')}). Give --host an address that this machine has, and --port one that is free.");
        }
        var addresses = site.Urls.Select(url => new Uri(url)).ToList();
        Tell(desk.Terminal, ledger.Location, addresses, options, why);
        if (open && !desk.Terminal.Browse(ToOpen(addresses)))
            desk.Terminal.Error.WriteLine("No browser could be opened; open the address above yourself.");
        desk.Terminal.Error.WriteLine("Ctrl-C ends it.");
        await UntilStopped(site, stop);
        await site.StopAsync(CancellationToken.None);
        return ExitCode.Ok;
    }

    private static void Tell(Terminal terminal, string ledger, List<Uri> addresses, SiteOptions options, string? why)
    {
        terminal.Out.WriteLine(Clean.Line($"{ledger} is at {string.Join(" ", addresses)}"));
        terminal.Out.Flush();
        if (why is not null)
            terminal.Error.WriteLine(Clean.Line($"It is only shown: {why}. Nothing can be added or corrected."));
        if (!options.IsLocal)
            terminal.Error.WriteLine("Other machines can ask for it, and get it with the token. What is sent is not encrypted: across networks that are not yours, send it through a tunnel.");
    }

    // 0.0.0.0 is where it listens, not where a browser can go.
    private static Uri ToOpen(List<Uri> addresses)
    {
        var address = addresses.Find(one => one.IsLoopback) ?? addresses[0];
        return IPAddress.TryParse(address.Host, out var listening) && (listening.Equals(IPAddress.Any) || listening.Equals(IPAddress.IPv6Any))
            ? new UriBuilder(address) { Host = "127.0.0.1" }.Uri
            : address;
    }

    private static async Task UntilStopped(WebApplication site, CancellationToken stop)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var byUser = stop.Register(() => stopped.TrySetResult());
        using var bySite = site.Lifetime.ApplicationStopping.Register(() => stopped.TrySetResult());
        await stopped.Task;
    }

    /// <summary>What was asked for, before anything of the web server is loaded.</summary>
    private sealed record Wish(DoorOptions Door, ParseResult Parse, int Port, bool ReadOnly);
}
