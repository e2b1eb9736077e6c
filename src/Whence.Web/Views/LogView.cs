using Whence.Store;

namespace Whence.Web.Views;

/// <summary>The log: who did what, when and why, and whether the chain of hashes holds.</summary>
/// <param name="Rows">The part that is shown, newest first.</param>
/// <param name="Skip">How many were passed over.</param>
/// <param name="Check">Whether the chain holds; null when it was not looked at.</param>
/// <param name="Who">Under whose name an undo goes into the log.</param>
public sealed record LogView(Slice<LogRow> Rows, int Skip, LogCheck? Check, string Who)
{
    /// <summary>How many events a page of the list holds.</summary>
    public const int PageLength = 50;

    private const int CheckedUnasked = 2000; // events; more are checked when somebody asks

    /// <summary>The log from <paramref name="skip"/> on.</summary>
    public static LogView Of(IDeskLedger ledger, int skip, bool check, string who)
    {
        var rows = ledger.LogRows(skip, PageLength);
        return new(rows, skip, check || rows.Total <= CheckedUnasked ? ledger.VerifyLog() : null, who);
    }
}
