using Whence.Store;

namespace Whence.Web.Views;

/// <summary>A page as the reader shows it.</summary>
public sealed class ReaderView
{
    private const int MostOthers = 12;

    private ReaderView(ILedger ledger, PageText page, string? focus, ReaderLayers layers)
    {
        (Layers, Receipts) = (layers, ledger.Receipts(page.Row.Id));
        Page = page;
        Places = Places.Of(page);
        Focus = page.Claims.FirstOrDefault(claim => claim.Id == focus || claim.LocalId == focus);
        Rows = TextRows.Of(page, Focus?.Id, PageWords.Of(page), layers.Hidden);
        Captures = ledger is IDeskLedger desk ? [.. desk.CapturesOf(page.Row.Id).Where(other => other.Id != page.Row.Id).Take(MostOthers)] : [];
        Copies = ledger is ILinkedLedger linked ? [.. linked.Copies(page.Row.Id, take: MostOthers).Items.Select(row => row.A.Id == page.Row.Id ? row : new CopyRow(row.B, row.A, row.Reprint.Turned()))] : [];
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

    /// <summary>Which layers are shown.</summary>
    public ReaderLayers Layers { get; }

    /// <summary>Other captures of the same address, the first received first.</summary>
    public IReadOnlyList<PageRow> Captures { get; }

    /// <summary>Pages that share passages with it (B is the other one).</summary>
    public IReadOnlyList<CopyRow> Copies { get; }

    /// <summary>The page that <paramref name="idOrName"/> calls; null when there is none.</summary>
    public static ReaderView? Of(ILedger ledger, string idOrName, string? focus, ReaderLayers? layers = null) =>
        Find(ledger, idOrName) is { } row && ledger.Text(row.Id) is { } page ? new(ledger, page, focus, layers ?? ReaderLayers.All(Addresses.Page(row.Id))) : null;

    /// <summary>The page's row by id, a beginning of its hash, or name; null when there is none.</summary>
    public static PageRow? Find(ILedger ledger, string idOrName) =>
        ledger.Page(idOrName) ?? (idOrName.StartsWith("sha256:", StringComparison.Ordinal) ? null : ledger.Page("sha256:" + idOrName));
}
