using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence refused</c>: pages that could not be read, and why.</summary>
internal static class RefusedVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var (limit, skip, json) = (Choices.Limit(100), Choices.Skip(), Choices.Json());
        var command = new Command("refused", "Lists pages that could not be read, with the reason and what would help.") { limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var from = parse.GetValue(skip);
            var refused = ledger.Refused(from, parse.GetValue(limit));
            if (parse.GetValue(json))
                JsonOut.Write(desk.Terminal, writer => JsonOut.Slice(writer, refused, from, one => Write(writer, one)));
            else
                Write(desk.Terminal, refused, from);
            return ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, Slice<RefusedPage> refused, int skip)
    {
        var list = new Listing("id", "code", "received", "name", "reason");
        foreach (var one in refused.Items)
            list.Add(Words.Short(one.Hash), one.Code, $"{one.Received.UtcDateTime:yyyy-MM-dd HH:mm}Z", one.Name, one.Message);
        list.Write(terminal);
        Footer.Write(terminal, refused.Items.Count, refused.Total, skip, "refused page", "whence add PATH, once it is mended");
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, RefusedPage refused)
    {
        json.WriteStartObject();
        json.WriteString("name"u8, refused.Name);
        json.WriteString("hash"u8, refused.Hash);
        json.WriteString("received"u8, refused.Received);
        json.WriteString("receivedFrom"u8, refused.ReceivedFrom);
        json.WriteString("code"u8, refused.Code);
        json.WriteString("message"u8, refused.Message);
        json.WriteEndObject();
    }
}
