using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence log</c>: who merged, split, erased and undid what, when and why; <c>whence log verify</c> checks its chain of hashes.</summary>
internal static class LogVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json("JSON instead of text."));
        var command = new Command("log", "Lists who merged, split, erased and undid what, when and why, newest first. It only grows; each event holds the hash of the one before.") { limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var events = ledger.Log(from, parse.GetValue(limit));
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, events, from, one => Write(writer, one)));
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
        var verify = new Command("verify", "Checks that no event was changed or taken away; prints the last hash, which kept elsewhere proves it later.") { json };
        verify.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var check = ledger.VerifyLog();
            if (parse.GetValue(json))
            {
                JsonOut.Write(desk.Terminal, writer =>
                {
                    writer.WriteStartObject();
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
            list.Add($"e{one.Number}", one.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), one.Who, What(one), one.Why);
        list.Write(terminal);
        Footer.Write(terminal, events.Items.Count, events.Total, skip, "event", "whence undo EVENT --why TEXT");
    }

    private static string What(LedgerEvent one)
    {
        var subject = JsonSerializer.Deserialize<Dictionary<string, string>>(one.Subject) ?? [];
        string Of(string name) => subject.GetValueOrDefault(name, "?");
        return one.Kind switch
        {
            EventKind.MergeSources => $"“{Of("name")}” is “{Of("intoName")}”",
            EventKind.SplitSource => $"“{Of("name")}” is not “{Of("fromName")}”",
            EventKind.MergeQuestions => $"{Of("question")} is {Of("with")}",
            EventKind.SplitClaim => $"{Of("claim")} is not under {Of("question")}",
            EventKind.Redact => $"erased {Words.Short(Of("page"))}",
            _ => $"undid {Of("event")} ({Of("kind")})",
        };
    }

    private static void Write(Utf8JsonWriter json, LedgerEvent one)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, $"e{one.Number}");
        json.WriteString("at"u8, one.At);
        json.WriteString("who"u8, one.Who);
        json.WriteString("kind"u8, EventKinds.Name(one.Kind));
        json.WritePropertyName("subject"u8);
        json.WriteRawValue(one.Subject);
        json.WriteString("why"u8, one.Why);
        json.WriteString("undoes"u8, one.Undoes is { } undone ? $"e{undone}" : null);
        json.WriteString("hash"u8, one.Hash);
        json.WriteEndObject();
    }
}
