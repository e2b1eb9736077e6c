using Whence.Store;

namespace Whence.Web.Views;

/// <summary>A page as the reader shows it.</summary>
public sealed class ReaderView
{
    private ReaderView(PageText page, IReadOnlyList<Receipt> receipts, string? focus)
    {
        Page = page;
        Receipts = receipts;
        Places = Places.Of(page);
        Focus = page.Claims.FirstOrDefault(claim => claim.Id == focus || claim.LocalId == focus);
        Rows = TextRows.Of(page, Focus?.Id);
    }

    /// <summary>The page.</summary>
    public PageText Page { get; }

    /// <summary>Every time and place that its bytes came from, the first one first.</summary>
    public IReadOnlyList<Receipt> Receipts { get; }

    /// <summary>Its places.</summary>
    public Places Places { get; }

    /// <summary>The claim in focus; null when none is.</summary>
    public ClaimRow? Focus { get; }

    /// <summary>Its text in rows.</summary>
    public IReadOnlyList<TextRow> Rows { get; }

    /// <summary>The page that <paramref name="idOrName"/> calls; null when there is none.</summary>
    public static ReaderView? Of(ILedger ledger, string idOrName, string? focus) =>
        Find(ledger, idOrName) is { } row && ledger.Text(row.Id) is { } page ? new(page, ledger.Receipts(row.Id), focus) : null;

    /// <summary>The page's row by id, a beginning of its hash, or name; null when there is none.</summary>
    public static PageRow? Find(ILedger ledger, string idOrName) =>
        ledger.Page(idOrName) ?? (idOrName.StartsWith("sha256:", StringComparison.Ordinal) ? null : ledger.Page("sha256:" + idOrName));
}
