using System.CommandLine;
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

    /// <summary>Adds both options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(Why);
        command.Options.Add(By);
    }

    /// <summary>Does it, makes every count right again, and says which event it was.</summary>
    public int Do(Desk desk, ParseResult parse, Func<ILinkedLedger, Act, LedgerEvent> act, CancellationToken stop)
    {
        using var ledger = desk.Open(parse, LedgerAccess.ReadWrite);
        LedgerEvent done;
        try
        {
            done = act(ledger, Of(desk, parse));
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or ArgumentException)
        {
            throw new Trouble(ExitCode.Negative, wrong.Message);
        }
        Input.Linking.Run(ledger, desk.Terminal, stop);
        desk.Terminal.Out.WriteLine(Clean.Line($"e{done.Number}: {EventKinds.Name(done.Kind)}{(done.Kind == EventKind.Redact ? "" : $"; to undo it: whence undo e{done.Number} --why TEXT")}"));
        return ExitCode.Ok;
    }

    private Act Of(Desk desk, ParseResult parse)
    {
        var why = parse.GetRequiredValue(Why).Trim();
        if (why.Length == 0)
            throw new Trouble(ExitCode.Usage, "--why is empty; say in a few words why, for those who read the log later");
        var by = parse.GetValue(By);
        if (string.IsNullOrWhiteSpace(by))
            by = desk.Terminal.Variable(Variable);
        return new(string.IsNullOrWhiteSpace(by) ? Environment.UserName : by.Trim(), desk.Terminal.Clock.GetUtcNow(), why);
    }
}
