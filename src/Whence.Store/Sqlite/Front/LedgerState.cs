using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite.Front;

/// <summary>Numbers that grow with every change of what lists show.</summary>
/// <param name="Added">Pages that came.</param>
/// <param name="Changed">Pages that were read again or went.</param>
/// <param name="Linked">Link steps, and merges of sources.</param>
internal readonly record struct LedgerState(long Added, long Changed, long Linked)
{
    /// <summary>The state of the ledger now.</summary>
    public static LedgerState Of(SqliteConnection db) =>
        db.Rows("SELECT added, changed, linked FROM ledger_state", row => new LedgerState(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)))[0];
}
