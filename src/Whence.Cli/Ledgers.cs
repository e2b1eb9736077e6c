using Whence.Store;
using Whence.Store.Sqlite;

namespace Whence.Cli;

/// <summary>Opens ledgers.</summary>
internal static class Ledgers
{
    /// <summary>Opens the ledger at <paramref name="path"/>.</summary>
    /// <exception cref="Trouble">It is not there and is not to be made.</exception>
    /// <exception cref="LedgerUnusable">It cannot be used.</exception>
    public static IDeskLedger Open(string path, LedgerAccess access)
    {
        if (access != LedgerAccess.ReadWriteCreate && !File.Exists(path))
            throw new Trouble(ExitCode.Ledger, $"{path}: there is no ledger here. Make one with: whence add PATH, or name another with --ledger.");
        return SqliteLedger.Open(path, access);
    }
}
