using Microsoft.Data.Sqlite;
using Whence.Store;
using Whence.Store.Sqlite;

namespace Whence.Cli;

/// <summary>Opens ledgers, and turns what can be wrong with one into one line.</summary>
internal static class Ledgers
{
    /// <summary>Opens the ledger at <paramref name="path"/> to read.</summary>
    /// <exception cref="Trouble">It is not there or cannot be used.</exception>
    public static ILedger Read(string path)
    {
        MustExist(path);
        return Open(path, LedgerAccess.Read);
    }

    /// <summary>Opens the ledger at <paramref name="path"/> to write.</summary>
    /// <exception cref="Trouble">It is not there and is not to be made, or cannot be used.</exception>
    public static ILedger Write(string path, bool create)
    {
        if (!create)
            MustExist(path);
        return Open(path, LedgerAccess.Write);
    }

    /// <summary>Whether <paramref name="e"/> says that the ledger is at fault.</summary>
    public static bool IsLedgerTrouble(Exception e) => e is SqliteException or InvalidDataException;

    private static void MustExist(string path)
    {
        if (!File.Exists(path))
            throw new Trouble(ExitCode.Ledger, $"{path}: there is no ledger here. Make one with: whence add PATH, or name another with --ledger.");
    }

    private static ILedger Open(string path, LedgerAccess access)
    {
        try
        {
            return SqliteLedger.Open(path, access);
        }
        catch (Exception e) when (IsLedgerTrouble(e) || e is NotSupportedException or IOException or UnauthorizedAccessException)
        {
            throw new Trouble(ExitCode.Ledger, $"{path}: this is no ledger that can be used ({e.Message.TrimEnd('.')}). Name another with --ledger, or run: whence doctor");
        }
    }
}
