using System.CommandLine;

namespace Whence.Cli.Verbs;

/// <summary><c>whence eval</c>: measurements, each a command; their list is <see cref="VerbList.Evals"/>.</summary>
internal static class EvalVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var command = new Command("eval", "Measures what Whence does; every figure in the documentation comes from one of these.");
        foreach (var eval in VerbList.Evals)
            command.Subcommands.Add(eval(desk));
        return command;
    }
}
