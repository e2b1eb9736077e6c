using System.CommandLine;
using Whence.Cli.Input;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence link</c>: the step after reading, by itself.</summary>
internal static class LinkVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var json = Choices.Json("JSON instead of text.");
        var command = new Command("link", "Links pages that wait with the rest of the ledger; add and reread do it by themselves, and this goes on where they were stopped.") { json };
        command.SetAction((parse, stop) => Task.FromResult(Run(desk, parse, parse.GetValue(json), stop)));
        return command;
    }

    private static int Run(Desk desk, ParseResult parse, bool json, CancellationToken stop)
    {
        using var ledger = desk.Open(parse, LedgerAccess.ReadWrite);
        var before = ledger.LinkState();
        var after = Linking.Run(ledger, desk.Terminal, stop);
        if (json)
        {
            JsonOut.Write(desk.Terminal, writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("linked"u8, before.Waiting - after.Waiting);
                writer.WriteNumber("waiting"u8, after.Waiting);
                writer.WriteNumber("tooOld"u8, after.TooOld);
                writer.WriteEndObject();
            });
        }
        else
        {
            desk.Terminal.Out.WriteLine(before.IsDone ? "Nothing waits to be linked." : $"{Words.Count(before.Waiting - after.Waiting, "page")} linked{(after.Waiting > 0 ? $", {after.Waiting:N0} waiting" : "")}.");
            if (after.TooOld > 0)
                desk.Terminal.Error.WriteLine($"{Words.Count(after.TooOld, "page")} read by an older reader, so that nothing links them yet: run whence reread");
        }
        return after.IsDone ? after.TooOld > 0 ? ExitCode.Negative : ExitCode.Ok : throw new Trouble(ExitCode.Interrupted, "stopped after the running batch. Run the same command again to go on.");
    }
}
