using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence log</c>: who did what to the ledger, when and why; <c>whence log verify</c> checks its chain of hashes.</summary>
internal static class LogVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json("JSON instead of text."));
        var command = new Command("log", "Lists who did what to the ledger, when and why, newest first: merged, split, corrected, graded, erased, undid.") { limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var events = ledger.Log(from, parse.GetValue(limit));
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, events, from, one => EventJson.Write(writer, one)));
            else
                Write(desk.Terminal, events, from);
            return ExitCode.Ok;
        });
        command.Subcommands.Add(Verify(desk));
        return command;
    }

    private static Command Verify(Desk desk)
    {
        var json = Choices.Json("JSON instead of text.");
        var verify = new Command("verify", "Checks that no event was changed or taken away, and prints the last hash, which kept elsewhere proves it later.") { json };
        verify.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var check = ledger.VerifyLog();
            if (parse.GetValue(json))
            {
                JsonOut.Write(desk.Terminal, writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteBoolean("holds"u8, check.Wrong.Count == 0);
                    writer.WriteNumber("events"u8, check.Events);
                    writer.WriteString("hash"u8, check.Hash);
                    JsonOut.Strings(writer, "wrong", check.Wrong);
                    writer.WriteEndObject();
                });
            }
            else
            {
                foreach (var line in check.Wrong)
                    desk.Terminal.Out.WriteLine(Clean.Line(line));
                desk.Terminal.Out.WriteLine(Clean.Line($"{Words.Count(check.Events, "event")}, {(check.Wrong.Count == 0 ? "the chain holds" : "THE CHAIN IS BROKEN")}; last hash {check.Hash}"));
            }
            return check.Wrong.Count == 0 ? ExitCode.Ok : ExitCode.Negative;
        });
        return verify;
    }

    private static void Write(Terminal terminal, Slice<LedgerEvent> events, int skip)
    {
        var list = new Listing("event", "when", "who", "what", "why");
        foreach (var one in events.Items)
            list.Add($"e{one.Number}", Events.When(one), one.Who, Events.What(one), one.Why);
        list.Write(terminal);
        Footer.Write(terminal, events.Items.Count, events.Total, skip, "event", "whence undo EVENT --why TEXT", none: "Nobody has done anything to this ledger.");
    }
}
