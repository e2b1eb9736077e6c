using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>What SQLite's errors mean for the person at the keyboard.</summary>
internal static class Trouble
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The same trouble in words that name the file and the next step.</summary>
    public static LedgerUnusable Of(string path, SqliteException wrong) => new(path, wrong.SqliteErrorCode switch
    {
        Busy or Locked => $"Another program is writing to the ledger {path}. Let it finish and try again.",
        ReadOnly => $"The ledger {path} cannot be written to. Check the rights of the file and of its folder, or use another ledger.",
        Io => $"The disk failed while the ledger {path} was in use ({wrong.Message}). Check the disk, then run `whence doctor`.",
        Corrupt => $"The ledger {path} is damaged. Put a backup in its place, or run `whence doctor` to see what is affected.",
        Full => $"There is no room left for the ledger {path}. Make room on the disk and try again; nothing was half kept.",
        CannotOpen => $"The ledger {path} cannot be opened. Check that it is a file, and the rights of it and of its folder.",
        NotADatabase => $"{path} is no ledger: it is no SQLite database. Name another file, or move this one away to start a ledger here.",
        _ => $"The ledger {path} could not be used ({wrong.Message}). Run `whence doctor`.",
    }, wrong);

    /// <summary>What is kept cannot be read back.</summary>
    public static LedgerUnusable Damaged(string path, string what, Exception? wrong = null) =>
        new(path, $"The ledger {path} is damaged: {what} Put a backup in its place, or run `whence doctor` to see what is affected.", wrong);
}
