using Whence.Store;
using Whence.Text;

namespace Whence.Web.Views;

/// <summary>What a page has in common with another one.</summary>
public sealed class CopyView
{
    private const int MostPassages = 6;

    private CopyView(CopyRow row, string pageId, Places places, PageText? page, ClaimRow claim)
    {
        var isA = row.A.Id == pageId;
        Reprint = isA ? row.Reprint : row.Reprint.Turned();
        Other = isA ? row.B : row.A;
        Passages = [.. Reprint.Passages.OrderByDescending(passage => passage.Words).Take(MostPassages).OrderBy(passage => passage.A)
            .Select(passage => (places.Text(Within(passage.A, page)), places.At(passage.A), passage.Words, claim.Content.Any(span => span.Start < passage.A.End && passage.A.Start < span.End)))];
    }

    /// <summary>What was copied, seen from this page.</summary>
    public Reprints.Reprint Reprint { get; }

    /// <summary>The other page.</summary>
    public PageRow Other { get; }

    /// <summary>The longest passages as they stand on this page, with their words and whether the claim lies in them.</summary>
    public IReadOnlyList<(string Text, Place At, int Words, bool HoldsClaim)> Passages { get; }

    /// <summary>Which of the two was copied, in words.</summary>
    public string Direction => Reprint.From == Other.Id ? "this page copied it" : Reprint.From is null ? "which came first is not told" : "it copied this page";

    /// <summary>What the page of <paramref name="claim"/> shares with others.</summary>
    internal static IReadOnlyList<CopyView> Of(ILinkedLedger ledger, PageShelf shelf, ClaimRow claim, int most) =>
        [.. ledger.Copies(claim.PageId, take: most).Items.Select(row => new CopyView(row, claim.PageId, shelf.Places(claim.PageId), shelf.Page(claim.PageId), claim))];

    private static TextSpan Within(TextSpan span, PageText? page) => page is null ? default : new(Math.Min(span.Start, page.Text.Length), Math.Min(span.End, page.Text.Length));
}
