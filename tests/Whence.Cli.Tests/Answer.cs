namespace Whence.Cli.Tests;

/// <summary>What a command answered.</summary>
internal sealed record Answer(int Exit, string Out, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
