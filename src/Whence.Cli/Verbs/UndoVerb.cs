using System.CommandLine;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary><c>whence undo</c>: undoes an event of the log by another one.</summary>
internal static class UndoVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var number = new Argument<string>("EVENT") { Description = "The event's id (e5); whence log lists them." };
        Choices.NoOptions(number);
        var acting = new Acting();
        var command = new Command("undo", "Undoes an act by another event; the log keeps both.") { number };
        acting.AddTo(command);
        command.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) => ledger.Undo(Number(parse.GetRequiredValue(number)), by), stop)));
        return command;
    }

    private static long Number(string id) => LedgerIds.Number(id, 'e') ?? throw new Trouble(ExitCode.Usage, $"“{id}” is no event; events are called e5: whence log");
}
