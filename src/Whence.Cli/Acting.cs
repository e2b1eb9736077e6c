using System.CommandLine;
using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli;

/// <summary>Options and answers of the verbs that change something by hand: every such act is an event of the log.</summary>
internal sealed class Acting
{
    /// <summary>The environment variable that names who acts.</summary>
    public const string Variable = "WHENCE_USER";

    /// <summary><c>--why TEXT</c>.</summary>
    public Option<string> Why { get; } = new("--why") { Description = "The reason; it goes into the log.", HelpName = "TEXT", Required = true };

    /// <summary><c>--by NAME</c>.</summary>
    public Option<string?> By { get; } = new("--by") { Description = "Who does it; it goes into the log. Default: $WHENCE_USER, else the name of the account.", HelpName = "NAME" };

    /// <summary><c>--json</c>.</summary>
    public Option<bool> Json { get; } = Choices.Json("The event as JSON, as whence log --json has it.");

    /// <summary>Adds these options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Why);
        command.Options.Add(By);
        command.Options.Add(Json);
    }

    /// <summary>Does it, makes every count right again, and says which event it was.</summary>
    public int Do(Desk desk, ParseResult parse, Func<IDeskLedger, Act, LedgerEvent> act, CancellationToken stop)
    {
        using var ledger = desk.Open(parse, LedgerAccess.ReadWrite);
        LedgerEvent done;
        try
        {
            done = act(ledger, Of(desk, parse));
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException)
        {
            throw new Trouble(ExitCode.Negative, wrong.Message);
        }
        Input.Linking.Run(ledger, desk.Terminal, stop);
        if (parse.GetValue(Json))
        {
            JsonOut.Write(desk.Terminal, json => EventJson.Write(json, done));
            return ExitCode.Ok;
        }
        desk.Terminal.Out.WriteLine(Clean.Line($"e{done.Number}: {Events.What(done)}"));
        desk.Terminal.Out.Flush();
        desk.Terminal.Error.WriteLine(done.Kind switch
        {
            EventKind.Redact => "It is in backups and exports made before, if there are any. The log keeps its hash and the reason: whence log",
            EventKind.Undo => "The log keeps both events: whence log",
            _ => $"To undo it: whence undo e{done.Number} --why TEXT",
        });
        return ExitCode.Ok;
    }

    private Act Of(Desk desk, ParseResult parse)
    {
        var why = parse.GetRequiredValue(Why).Trim();
        if (why.Length == 0)
            throw new Trouble(ExitCode.Usage, "--why is empty; say in a few words why, for those who read the log later");
        var by = parse.GetValue(By);
        return new(string.IsNullOrWhiteSpace(by) ? UsualName(desk.Terminal) : by.Trim(), desk.Terminal.Clock.GetUtcNow(), why);
    }

    /// <summary>Who acts when nobody says: $WHENCE_USER, else the name of the account.</summary>
    public static string UsualName(Terminal terminal) => terminal.Variable(Variable) is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : Environment.UserName;
}
