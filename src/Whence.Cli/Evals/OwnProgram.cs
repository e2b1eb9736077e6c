using System.Diagnostics;

namespace Whence.Cli.Evals;

/// <summary>Starts this very program as a child.</summary>
internal static class OwnProgram
{
    /// <summary>Starts it with <paramref name="arguments"/>; its standard output and error are ours to read.</summary>
    /// <exception cref="IOException">It cannot be started.</exception>
    public static Process Start(params IEnumerable<string> arguments)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "Whence.Cli.dll");
        var start = File.Exists(dll)
            ? new ProcessStartInfo("dotnet", ["exec", dll])
            : new ProcessStartInfo(Environment.ProcessPath ?? throw new IOException("this process does not know its own program"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var child = Process.Start(start) ?? throw new IOException($"{start.FileName} cannot be started");
        child.BeginErrorReadLine(); // counts and hints: of no interest to a measurement, and must not fill the pipe
        return child;
    }
}
