using System.CommandLine;
using Whence.Store;

namespace Whence.Cli;

/// <summary>What every verb is given: the terminal, and the ledger that the command line names.</summary>
internal sealed class Desk(Terminal terminal)
{
    /// <summary>The environment variable that names the ledger.</summary>
    public const string LedgerVariable = "WHENCE_LEDGER";

    /// <summary>The ledger's file when nothing names one.</summary>
    public const string LedgerFile = "whence.db";

    /// <summary>The world around.</summary>
    public Terminal Terminal => terminal;

    /// <summary><c>--ledger PATH</c>, on every verb.</summary>
    public Option<string?> Ledger { get; } = new("--ledger")
    {
        Description = "The ledger's file. Default: $WHENCE_LEDGER, else whence.db in the current folder.",
        HelpName = "PATH",
        Recursive = true,
    };

    /// <summary>Where the ledger is, as a full path.</summary>
    public string LedgerPath(ParseResult parse)
    {
        var given = parse.GetValue(Ledger);
        if (string.IsNullOrWhiteSpace(given))
            given = terminal.Variable(LedgerVariable);
        return FullPath(string.IsNullOrWhiteSpace(given) ? LedgerFile : given);
    }

    /// <summary>A path as the user means it, from the current folder.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, terminal.Folder);

    /// <summary>Opens the ledger that the command line names.</summary>
    public IDeskLedger Open(ParseResult parse, LedgerAccess access = LedgerAccess.ReadOnly) => Ledgers.Open(LedgerPath(parse), access);
}
