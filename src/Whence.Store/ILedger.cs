namespace Whence.Store;

/// <summary>The ledger: pages with their bytes, what they claim, who is behind it. The seam that every engine fills.</summary>
/// <remarks>
/// One contract suite of tests (<c>LedgerContract</c>) holds for every engine. Calls are safe from several threads;
/// a page is in whole or not at all; what <see cref="Add"/> returned for is there after any crash.
/// </remarks>
public interface ILedger : IDisposable
{
    /// <summary>Where it is kept, for people.</summary>
    string Location { get; }

    /// <summary>Takes a page in, with its bytes and its reading, in one transaction; the same bytes twice are one page with one more receipt.</summary>
    /// <exception cref="ArgumentException">The reading is of other bytes.</exception>
    AddOutcome Add(NewPage page);

    /// <summary>Takes several pages in, in one transaction; outcomes in the same order. All are in, or none is.</summary>
    IReadOnlyList<AddOutcome> AddMany(IReadOnlyList<NewPage> pages);

    /// <summary>Puts a page that could not be read on the list of refused pages; the same bytes again only renew the time.</summary>
    void Refuse(RefusedPage refused);

    /// <summary>Puts a new reading in the place of the old one of the same page. A claim that is the same one keeps its id (<see cref="Entries.Succession"/>).</summary>
    /// <exception cref="KeyNotFoundException">No such page.</exception>
    /// <exception cref="ArgumentException">The reading is of another page.</exception>
    void Replace(string pageId, Reading reading);

    /// <summary>Counts of everything.</summary>
    LedgerCounts Count();

    /// <summary>Pages, newest received first unless sorted otherwise.</summary>
    Slice<PageRow> Pages(PageQuery query);

    /// <summary>One page by id, by a unique beginning of its hash (four digits or more), or by name; null when there is none or more than one.</summary>
    PageRow? Page(string idOrName);

    /// <summary>The bytes of a page, as received.</summary>
    /// <exception cref="KeyNotFoundException">No such page.</exception>
    byte[] Bytes(string pageId);

    /// <summary>Every time and place that a page came from, the first one first; empty when there is no such page.</summary>
    IReadOnlyList<Receipt> Receipts(string pageId);

    /// <summary>The page's text, blocks and claims, as they were read; null when there is no such page.</summary>
    PageText? Text(string pageId);

    /// <summary>The same without its claims, for lists that only tell where in a page something stands; null when there is no such page.</summary>
    PageText? Leaf(string pageId);

    /// <summary>Claims.</summary>
    Slice<ClaimRow> Claims(ClaimQuery query);

    /// <summary>One claim by its id in the ledger (<c>c12</c>); null when there is none.</summary>
    ClaimRow? Claim(string id);

    /// <summary>Several claims by their ids, in the order asked; those that are not there are left out.</summary>
    IReadOnlyList<ClaimRow> ClaimsBy(IEnumerable<string> ids);

    /// <summary>Who says things, most claims first.</summary>
    Slice<SourceRow> Sources(SourceQuery query);

    /// <summary>One source by id, name or alias, in any case; null when there is none.</summary>
    SourceRow? Source(string idOrName);

    /// <summary>Full text: claims that hold all the words (or longer words that begin so), best first, then pages that hold them outside any one claim.</summary>
    Slice<SearchHit> Search(string words, int skip = 0, int take = 20);

    /// <summary>Refused pages, newest first.</summary>
    Slice<RefusedPage> Refused(int skip = 0, int take = 100);

    /// <summary>Pages that an older version of the reader read.</summary>
    IEnumerable<PageRow> PagesReadBefore(int readerVersion);

    /// <summary>Writes a consistent copy of the whole ledger to <paramref name="path"/> while it is in use.</summary>
    /// <exception cref="IOException">The file is there already or cannot be written.</exception>
    void Backup(string path);

    /// <summary>Checks the store from within; an empty list when all is well.</summary>
    IReadOnlyList<string> Check();
}
