namespace Whence.Cli.Show;

/// <summary>What stands under a list, for a person only: how much of it was shown and what to type next.</summary>
internal static class Footer
{
    /// <summary>Writes it to standard error, so that a list in a pipe is only the list.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="shown">How many were shown.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="skip">How many were passed over.</param>
    /// <param name="one">What one of them is called.</param>
    /// <param name="next">What to type next.</param>
    /// <param name="many">What several are called, where that is not an s more.</param>
    /// <param name="none">What to know when there is none: what would be one, or where to look.</param>
    public static void Write(Terminal terminal, int shown, int total, int skip, string one, string next, string? many = null, string none = "")
    {
        terminal.Out.Flush();
        if (total == 0)
            terminal.Error.WriteLine($"No {one} found.{(none.Length == 0 ? "" : $" {none}")}");
        else if (shown < total)
            terminal.Error.WriteLine($"{skip + 1:N0}–{skip + shown:N0} of {Words.Count(total, one, many)}; more with --skip {skip + shown} or --limit. Next: {next}");
        else
            terminal.Error.WriteLine($"{Words.Count(total, one, many)}. Next: {next}");
    }
}
