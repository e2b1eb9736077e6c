using System.CommandLine;
using Whence.Cli.Show;

namespace Whence.Cli.Verbs;

/// <summary><c>whence backup</c>: a consistent copy of the ledger.</summary>
internal static class BackupVerb
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Desk desk)
    {
        var file = new Argument<string>("FILE") { Description = "Where the copy goes; must not be there yet." };
        var command = new Command("backup", "Writes a consistent copy of the ledger, also while it is in use.") { file };
        command.SetAction(parse =>
        {
            using var ledger = desk.Open(parse);
            var path = desk.FullPath(parse.GetRequiredValue(file));
            try
            {
                ledger.Backup(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new Trouble(ExitCode.Io, $"{path}: no copy was written ({e.Message.TrimEnd('.')}). Name a file that is not there yet, in a folder that may be written to.");
            }
            desk.Terminal.Out.WriteLine(Clean.Line($"{ledger.Location} → {path}, {new FileInfo(path).Length:N0} bytes"));
            return ExitCode.Ok;
        });
        return command;
    }
}
