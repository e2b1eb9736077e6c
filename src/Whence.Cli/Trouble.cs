namespace Whence.Cli;

/// <summary>Why a verb cannot go on: one line that names the thing and the next step, and the exit code.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
/// <param name="message">For a person: what, why, and what to do.</param>
internal sealed class Trouble(int exitCode, string message) : Exception(message)
{
    /// <summary>With what the command ends.</summary>
    public int ExitCode { get; } = exitCode;
}
