using Whence.Store;

namespace Whence.Cli.Serving;

/// <summary>Opens a ledger to be served: to be written, made where there is none, and only to be read where that is all that can be done.</summary>
internal static class ServedLedger
{
    /// <summary>Opens it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="readOnly">Whether it is only to be read.</param>
    /// <param name="why">Why it can only be read though more was wanted; null otherwise.</param>
    /// <exception cref="Trouble">It is not there, and is not to be made.</exception>
    /// <exception cref="LedgerUnusable">It can be neither written nor read.</exception>
    public static ILinkedLedger Open(string path, bool readOnly, out string? why)
    {
        why = null;
        if (readOnly)
            return Ledgers.Open(path, LedgerAccess.ReadOnly);
        if (!File.Exists(path))
            return Ledgers.Open(path, LedgerAccess.ReadWriteCreate);
        try
        {
            if (!IsProtected(path))
                return Ledgers.Open(path, LedgerAccess.ReadWrite);
            why = "the file may not be written";
        }
        catch (LedgerUnusable wrong)
        {
            why = wrong.Message.TrimEnd('.');
        }
        return Ledgers.Open(path, LedgerAccess.ReadOnly);
    }

    // Asked before it is opened: SQLite opens a protected file without a word and fails at the first change.
    private static bool IsProtected(string path)
    {
        if (new FileInfo(path).IsReadOnly)
            return true;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
