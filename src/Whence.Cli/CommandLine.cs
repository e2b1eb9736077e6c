using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli;

/// <summary>The whole command line: the verbs of <see cref="VerbList"/> under one root, and how each way to fail becomes one line and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Builds the tree of verbs.</summary>
    public static RootCommand Build(Terminal terminal)
    {
        var desk = new Desk(terminal);
        var root = new RootCommand("Tells where every claim in the news comes from: reads pages and keeps a ledger of who claims what, through whom it reached the page, how surely.");
        root.Options.Add(desk.Ledger);
        foreach (var verb in VerbList.All)
            root.Subcommands.Add(verb(desk));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExitCodes((HelpAction)help.Action!, root);
        root.SetAction(parse => help.Action is SynchronousCommandLineAction action ? action.Invoke(parse) : ExitCode.Usage);
        return root;
    }

    /// <summary>Does what <paramref name="args"/> say.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> InvokeAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken stop = default)
    {
        try
        {
            var parse = Build(terminal).Parse(args);
            var surroundings = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out,
                Error = terminal.Error,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
            };
            if (parse.Action is ParseErrorAction)
                return Misunderstood(parse, terminal);
            return await parse.InvokeAsync(surroundings, stop);
        }
        catch (Trouble trouble)
        {
            return Say(terminal, trouble.Message, trouble.ExitCode);
        }
        catch (OperationCanceledException)
        {
            return Say(terminal, "stopped.", ExitCode.Interrupted);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(terminal, $"{e.Message} Check the path, its permissions and the space on the disk.", ExitCode.Io);
        }
        catch (LedgerUnusable e)
        {
            return Say(terminal, e.Message, ExitCode.Ledger);
        }
        finally
        {
            terminal.Flush();
        }
    }

    private static int Misunderstood(ParseResult parse, Terminal terminal)
    {
        var names = "";
        for (var at = parse.CommandResult; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
            names = $" {at.Command.Name}{names}";
        var message = string.Join(" ", parse.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal));
        return Say(terminal, $"{message} See: whence{names} --help", ExitCode.Usage);
    }

    private static int Say(Terminal terminal, string message, int exitCode)
    {
        terminal.Flush();
        terminal.Error.WriteLine($"whence: {Clean.Line(message)}");
        return exitCode;
    }

    /// <summary>The usual help, and under the root's the exit codes.</summary>
    private sealed class HelpWithExitCodes(HelpAction usual, Command root) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            // “question merge” takes no argument of “question”, though the usual help says so.
            for (var above = parseResult.CommandResult.Parent as CommandResult; above is not null; above = above.Parent as CommandResult)
            {
                foreach (var argument in above.Command.Arguments)
                    argument.Hidden = true;
            }
            usual.Invoke(parseResult);
            if (parseResult.CommandResult.Command != root)
                return ExitCode.Ok;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Exit codes:");
            foreach (var (code, meaning) in ExitCode.All)
                output.WriteLine($"  {code,-3}  {meaning}");
            output.WriteLine();
            output.WriteLine("The ledger is --ledger PATH, else $WHENCE_LEDGER, else whence.db in the current folder.");
            output.WriteLine("To begin: whence demo");
            return ExitCode.Ok;
        }
    }
}
