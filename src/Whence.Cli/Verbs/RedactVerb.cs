using System.CommandLine;

namespace Whence.Cli.Verbs;

/// <summary><c>whence redact</c>: erases what must be forgotten, and keeps that it was erased and why.</summary>
internal static class RedactVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var page = new Argument<string>("PAGE") { Description = "The page's id, the beginning of its hash, or its name." };
        Choices.NoOptions(page);
        var acting = new Acting();
        var command = new Command("redact", "Erases a page with its bytes, text and claims, for good; its hash and the reason stay in the log.") { page };
        acting.AddTo(command);
        command.SetAction((parse, stop) => Task.FromResult(acting.Do(desk, parse, (ledger, by) =>
        {
            var wanted = parse.GetRequiredValue(page);
            var row = ledger.Page(wanted) ?? throw new KeyNotFoundException($"“{wanted}” is no page of the ledger, or not the only one of that name. See: whence pages");
            return ledger.Redact(row.Id, by);
        }, stop)));
        return command;
    }
}
