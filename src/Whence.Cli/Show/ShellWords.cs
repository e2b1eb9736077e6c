namespace Whence.Cli.Show;

/// <summary>Commands as a person can paste them into a shell.</summary>
internal static class ShellWords
{
    /// <summary>The variable by which the start script tells how it was called.</summary>
    public const string CommandVariable = "WHENCE_COMMAND";

    /// <summary>The command with <paramref name="arguments"/> on the ledger at <paramref name="ledger"/>.</summary>
    public static string Of(Terminal terminal, string ledger, params IEnumerable<string> arguments)
    {
        var relative = Path.GetRelativePath(terminal.Folder, ledger);
        var path = relative.StartsWith("..", StringComparison.Ordinal) ? ledger : relative;
        return string.Join(' ', new[] { terminal.Variable(CommandVariable) ?? "whence" }.Concat(arguments).Concat(["--ledger", path]).Select(Quote));
    }

    // Names come from pages: single quotes leave a shell nothing to expand.
    private static string Quote(string word)
    {
        var clean = Clean.Line(word);
        return clean.Length > 0 && clean.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or ':' or '\\') ? clean : $"'{clean.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
