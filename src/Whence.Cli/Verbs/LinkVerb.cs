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
        var command = new Command("link", "Links pages that wait: reprints, questions, stories, who is who. `add` and `reread` do it by themselves; this goes on when they were stopped.") { json };
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
            desk.Terminal.Out.WriteLine(Clean.Line($"{Words.Count(before.Waiting - after.Waiting, "page")} linked{(after.Waiting > 0 ? $", {after.Waiting} waiting" : "")}{(after.TooOld > 0 ? $"; {Words.Count(after.TooOld, "page")} were read by an older reader: whence reread" : "")}."));
        }
        return after.IsDone ? after.TooOld > 0 ? ExitCode.Negative : ExitCode.Ok : throw new Trouble(ExitCode.Interrupted, "stopped after the running batch. Run the same command again to go on.");
    }
}
