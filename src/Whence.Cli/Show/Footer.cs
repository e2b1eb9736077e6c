namespace Whence.Cli.Show;

/// <summary>What stands under a list, for a person only: how much of it was shown and what to type next.</summary>
internal static class Footer
{
    /// <summary>Writes it to standard error, so that a list in a pipe is only the list.</summary>
    public static void Write(Terminal terminal, int shown, int total, int skip, string one, string next)
    {
        terminal.Out.Flush();
        if (total == 0)
            terminal.Error.WriteLine($"No {one} found.");
        else if (shown < total)
            terminal.Error.WriteLine($"{skip + 1:N0}–{skip + shown:N0} of {Words.Count(total, one)}; more with --skip {skip + shown} or --limit. Next: {next}");
        else
            terminal.Error.WriteLine($"{Words.Count(total, one)}. Next: {next}");
    }
}
