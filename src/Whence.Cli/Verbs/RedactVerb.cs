using System.CommandLine;

namespace Whence.Cli.Verbs;

/// <summary><c>whence redact</c>: erases what must be forgotten, and keeps that it was erased and why.</summary>
internal static class RedactVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var page = new Argument<string>("PAGE") { Description = "The page's name, its id, or the first four or more digits of its hash." };
        Choices.NoOptions(page);
        var acting = new Acting();
        var command = new Command("redact", "Erases a page's bytes, text and claims for good; its hash and the reason stay in the log, and the same bytes are refused from then on. Backups and exports made before are not touched.") { page };
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
