namespace Whence.Cli;

/// <summary>What the command tells its caller when it ends. Documented in <c>whence --help</c> and docs/guide/command-line.md; only grows.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Ok = 0;

    /// <summary>Done, with something to look at: pages that were not read, nothing found, trouble found.</summary>
    public const int Negative = 1;

    /// <summary>The command line says nothing that can be done.</summary>
    public const int Usage = 2;

    /// <summary>The ledger is not there or cannot be used.</summary>
    public const int Ledger = 3;

    /// <summary>A file or folder could not be read or written.</summary>
    public const int Io = 4;

    /// <summary>Ended by Ctrl-C, after the running batch.</summary>
    public const int Interrupted = 130;

    /// <summary>All of them with their meaning, as help and guide state it.</summary>
    public static IReadOnlyList<(int Code, string Meaning)> All { get; } =
    [
        (Ok, "all well"),
        (Negative, "done, with something to look at: pages not read, nothing found, trouble found"),
        (Usage, "the command line could not be understood"),
        (Ledger, "the ledger is not there or cannot be used"),
        (Io, "a file or folder could not be read or written"),
        (Interrupted, "ended by Ctrl-C, after the running batch"),
    ];
}
