using System.CommandLine;
using Whence.Cli.Checks;
using Whence.Cli.Json;
using Whence.Cli.Show;

namespace Whence.Cli.Verbs;

/// <summary><c>whence doctor</c>: what is well, what is not, and what to do about it.</summary>
internal static class DoctorVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var json = Choices.Json("JSON instead of text.");
        var command = new Command("doctor", "Checks the ledger and the machine, and says what to do about what it finds.") { json };
        command.SetAction(parse =>
        {
            var path = desk.LedgerPath(parse);
            var results = LedgerChecks.Of(path).Concat(MachineChecks.Of(path, desk.Terminal)).ToList();
            if (parse.GetValue(json))
                WriteJson(desk.Terminal, results);
            else
                Write(desk.Terminal, results);
            return results.Exists(result => result.Outcome == CheckOutcome.Trouble) ? ExitCode.Negative : ExitCode.Ok;
        });
        return command;
    }

    private static void Write(Terminal terminal, List<CheckResult> results)
    {
        foreach (var result in results)
        {
            terminal.Out.WriteLine($"{JsonOut.Name(result.Outcome),-8} {Clean.Line($"{result.Name}: {result.Found}")}");
            if (result.Next is { } next)
                terminal.Out.WriteLine($"         → {Clean.Line(next)}");
        }
    }

    private static void WriteJson(Terminal terminal, List<CheckResult> results) => JsonOut.Write(terminal, json =>
    {
        json.WriteStartArray();
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("check"u8, result.Name);
            json.WriteString("outcome"u8, JsonOut.Name(result.Outcome));
            json.WriteString("found"u8, result.Found);
            json.WriteString("next"u8, result.Next);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
