using System.CommandLine;
using System.Text.Json;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;
using Whence.Store.Desk;

namespace Whence.Cli.Verbs;

/// <summary><c>whence cases</c>: the cases that people gather, or one of them.</summary>
internal static class CasesVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var wanted = new Argument<string?>("CASE") { Description = "The id of a case (k3) or its name; without it, all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var (limit, skip, json) = (Choices.Limit(50), Choices.Skip(), Choices.Json("JSON instead of text."));
        Choices.NoOptions(wanted);
        var command = new Command("cases", "Lists cases, the one that changed last first, or shows what one of them holds.") { wanted, limit, skip, json };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            if (parse.GetValue(wanted) is { } id)
                One(desk.Terminal, ledger, ledger.Case(id) ?? throw new Trouble(ExitCode.Negative, $"“{id}” is no case of the ledger, or not the only one of that name. See: whence cases"), parse.GetValue(json));
            else
                All(desk.Terminal, ledger, parse.GetValue(skip), parse.GetValue(limit), parse.GetValue(json));
            return ExitCode.Ok;
        });
        return command;
    }

    private static void All(Terminal terminal, IDeskLedger ledger, int skip, int limit, bool json)
    {
        var cases = ledger.Cases(skip, limit);
        if (json)
        {
            JsonOut.Write(terminal, writer => JsonOut.Slice(writer, cases, skip, row =>
            {
                writer.WriteStartObject();
                Fields(writer, row);
                writer.WriteEndObject();
            }));
            return;
        }
        var list = new Listing("id", "name", "#things", "#notes", "changed", "by");
        foreach (var row in cases.Items)
            list.Add(row.Id, row.Name, $"{row.Things}", $"{row.Notes}", Events.When(row.Changed), row.Changed.Who);
        list.Write(terminal);
        Footer.Write(terminal, cases.Items.Count, cases.Total, skip, "case", "whence cases CASE", none: "No case was begun in this ledger. Cases are begun in the browser: whence serve --open");
    }

    private static void One(Terminal terminal, IDeskLedger ledger, CaseFile file, bool json)
    {
        if (json)
        {
            JsonOut.Write(terminal, writer => Write(writer, file));
            return;
        }
        var head = new Outline(file.Row.Name, Role.Source);
        head.Add($"{file.Row.Id} · begun by {file.Row.Made.Who}, {Events.When(file.Row.Made)}", Role.Quiet);
        foreach (var thing in file.Things)
            head.Add($"{Words.Short(thing.Id)}  {WordsOf(ledger, thing)}", Role.Plain, thing.Kind.ToString().ToLowerInvariant());
        foreach (var note in file.Notes)
            head.Add($"{note.Text}  ({note.Event.Who}, {Events.When(note.Event)})", Role.Plain, "note");
        head.Write(terminal);
    }

    private static string WordsOf(IDeskLedger ledger, CaseThing thing) => (thing.Kind switch
    {
        ThingKind.Claim => ledger.Claim(thing.Id)?.Text,
        ThingKind.Question => ledger.Question(thing.Id)?.Text,
        ThingKind.Source => ledger.Source(thing.Id)?.Name,
        _ => ledger.Page(thing.Id)?.Name,
    }) ?? "(no longer in the ledger)";

    private static void Write(Utf8JsonWriter json, CaseFile file)
    {
        json.WriteStartObject();
        Fields(json, file.Row);
        json.WriteStartArray("things"u8);
        foreach (var thing in file.Things)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, thing.Id);
            json.WriteString("kind"u8, JsonOut.Name(thing.Kind));
            json.WritePropertyName("event"u8);
            EventJson.Write(json, thing.Event);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("notes"u8);
        foreach (var note in file.Notes)
        {
            json.WriteStartObject();
            json.WriteString("text"u8, note.Text);
            json.WriteString("who"u8, note.Event.Who);
            json.WriteString("at"u8, note.Event.At);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, CaseRow row)
    {
        json.WriteString("id"u8, row.Id);
        json.WriteString("name"u8, row.Name);
        json.WriteNumber("thingCount"u8, row.Things);
        json.WriteNumber("noteCount"u8, row.Notes);
        json.WriteString("made"u8, row.Made.At);
        json.WriteString("madeBy"u8, row.Made.Who);
        json.WriteString("changed"u8, row.Changed.At);
    }
}
