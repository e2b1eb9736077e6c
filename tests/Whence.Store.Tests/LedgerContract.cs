using Whence.Stances;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests;

/// <summary>What holds of every ledger, whatever engine keeps it.</summary>
public abstract partial class LedgerContract : IDisposable
{
    private readonly List<ILedger> _open = [];

    /// <summary>A new ledger with nothing in it.</summary>
    protected abstract ILedger Open();

    public virtual void Dispose()
    {
        foreach (var ledger in _open)
            ledger.Dispose();
        GC.SuppressFinalize(this);
    }

    private ILedger With(params NewPage[] pages)
    {
        var ledger = Open();
        _open.Add(ledger);
        ledger.AddMany(pages);
        return ledger;
    }

    private static string Id(NewPage page) => page.Reading.Document.Id;

    private static readonly NewPage Bridge = Page(
        "The General Staff said that the bridge at Oristad was hit. Rain fell on Wednesday.", "bridge.txt", "The Oristad Courier", "A bridge is hit", new(2026, 3, 1),
        claims: [Says("the bridge at Oristad was hit", Staff, Northwire), Writes("Rain fell on Wednesday")]);

    private static readonly NewPage Denial = Page(
        "Tarvonia denied that a bridge was hit, two officials told Tarvon Today.", "denial.txt", "Tarvon Today", published: new(2026, 3, 3), received: Noon.AddHours(1),
        claims: [Says("a bridge was hit", Ilka, Tarvon, Officials).Rejected()]);

    private static readonly NewPage Undated = Page(
        "Apparently 40 tanks were lost.", "undated.txt", null, received: Noon.AddHours(2),
        claims: [Says("40 tanks were lost", null).Marked(Marks.Hedged | Marks.Unverified)]);

    [Fact]
    public void A_page_comes_back_byte_for_byte()
    {
        var ledger = With(Bridge);

        ledger.Bytes(Id(Bridge)).ShouldBe(Bridge.Bytes.ToArray());
    }

    [Fact]
    public void A_page_without_any_bytes_comes_back_too()
    {
        var empty = new NewPage(ReadOnlyMemory<byte>.Empty, "-", Noon, new(new() { Id = Ids.OfBytes([]), Name = "empty", Text = "" }));
        var ledger = With(empty);

        ledger.Bytes(Id(empty)).ShouldBeEmpty();
        ledger.Text(Id(empty))!.Text.ShouldBe("");
    }

    [Fact]
    public void Bytes_of_a_page_that_is_not_there_are_an_error() =>
        Should.Throw<KeyNotFoundException>(() => With(Bridge).Bytes(Id(Denial)));

    [Fact]
    public void A_page_in_a_list_says_what_it_says_of_itself_and_when_it_came()
    {
        var row = With(Bridge).Pages(new()).Items.ShouldHaveSingleItem();

        row.ShouldBe(new PageRow
        {
            Id = Id(Bridge),
            Name = "bridge.txt",
            Title = "A bridge is hit",
            Outlet = "The Oristad Courier",
            Published = new(new(2026, 3, 1), new(2026, 3, 1), Documents.DateBasis.Given),
            Received = Noon,
            ReceivedFrom = "in/page.txt",
            Size = Bridge.Bytes.Length,
            Words = 15,
            Claims = 2,
            ReaderVersion = Reader.Version,
        });
    }

    [Fact]
    public void The_same_bytes_twice_are_one_page_with_two_receipts()
    {
        var ledger = With(Bridge);
        var again = Bridge with { ReceivedFrom = "elsewhere/copy.txt", Received = Noon.AddDays(1) };

        var outcome = ledger.Add(again);

        outcome.ShouldBe(new AddOutcome(Id(Bridge), IsNew: false, Claims: 2));
        ledger.Pages(new()).Total.ShouldBe(1);
        ledger.Page(Id(Bridge))!.ReceivedFrom.ShouldBe("in/page.txt");
        ledger.Receipts(Id(Bridge)).ShouldBe([new("in/page.txt", Noon), new("elsewhere/copy.txt", Noon.AddDays(1))]);
    }

    [Fact]
    public void The_same_bytes_twice_in_one_batch_are_one_page()
    {
        var ledger = With();

        var outcomes = ledger.AddMany([Bridge, Denial, Bridge]);

        outcomes.Select(outcome => outcome.IsNew).ShouldBe([true, true, false]);
        ledger.Count().Claims.ShouldBe(3);
    }

    [Fact]
    public void A_reading_of_other_bytes_is_refused_and_nothing_of_its_batch_stays()
    {
        var ledger = With();
        var wrong = Denial with { Bytes = new byte[] { 1, 2, 3 } };

        Should.Throw<ArgumentException>(() => ledger.AddMany([Bridge, wrong]));

        ledger.Count().Pages.ShouldBe(0);
    }

    [Fact]
    public void Pages_come_newest_received_first_and_in_parts()
    {
        var ledger = With(Bridge, Denial, Undated);

        var part = ledger.Pages(new() { Skip = 1, Take = 1 });

        part.Total.ShouldBe(3);
        part.Items.ShouldHaveSingleItem().Name.ShouldBe("denial.txt");
        ledger.Pages(new()).Items.Select(page => page.Name).ShouldBe(["undated.txt", "denial.txt", "bridge.txt"]);
    }

    [Fact]
    public void A_list_asked_for_in_impossible_parts_is_empty_but_counted()
    {
        var ledger = With(Bridge, Denial);

        ledger.Claims(new() { Skip = 1000 }).ShouldSatisfyAllConditions(slice => slice.Items.ShouldBeEmpty(), slice => slice.Total.ShouldBe(3));
        ledger.Claims(new() { Skip = -5, Take = -1 }).ShouldSatisfyAllConditions(slice => slice.Items.ShouldBeEmpty(), slice => slice.Total.ShouldBe(3));
        ledger.Claims(new() { Take = int.MaxValue }).Items.Count.ShouldBe(3);
    }

    [Fact]
    public void Pages_are_found_by_outlet_and_by_their_words()
    {
        var ledger = With(Bridge, Denial, Undated);

        ledger.Pages(new() { Outlet = "THE ORISTAD courier" }).Items.ShouldHaveSingleItem().Name.ShouldBe("bridge.txt");
        ledger.Pages(new() { Text = "Wednesday rain" }).Items.ShouldHaveSingleItem().Name.ShouldBe("bridge.txt");
        ledger.Pages(new() { Text = "snow" }).Total.ShouldBe(0);
    }

    [Fact]
    public void A_page_is_meant_by_its_id_the_beginning_of_its_hash_or_its_name()
    {
        var ledger = With(Bridge, Denial);
        var hash = Id(Bridge)["sha256:".Length..];

        ledger.Page(Id(Bridge))!.Name.ShouldBe("bridge.txt");
        ledger.Page(Id(Bridge)[..20])!.Name.ShouldBe("bridge.txt");
        ledger.Page(hash[..12].ToUpperInvariant())!.Name.ShouldBe("bridge.txt");
        ledger.Page("denial.txt")!.Id.ShouldBe(Id(Denial));
    }

    [Fact]
    public void A_page_is_not_guessed_from_too_little()
    {
        var ledger = With(Bridge, Page("Another text.", "bridge.txt"));

        ledger.Page("bridge.txt").ShouldBeNull("two pages have that name");
        ledger.Page(Id(Bridge)["sha256:".Length..][..3]).ShouldBeNull("three digits are too few");
        ledger.Page("").ShouldBeNull();
        ledger.Page("%").ShouldBeNull();
    }

    [Fact]
    public void A_refused_page_is_listed_once_with_the_reason_and_the_latest_time()
    {
        var ledger = With();
        var refused = new RefusedPage("noise.bin", "sha256:00", "in/noise.bin", Noon, "binary", "This is no text.");
        ledger.Refuse(refused);
        ledger.Refuse(new("older.bin", "sha256:01", "in/older.bin", Noon.AddDays(-1), "empty", "Nothing in it."));

        ledger.Refuse(refused with { Received = Noon.AddDays(2) });

        ledger.Refused().Items.ShouldBe([
            refused with { Received = Noon.AddDays(2) },
            new("older.bin", "sha256:01", "in/older.bin", Noon.AddDays(-1), "empty", "Nothing in it.")]);
        ledger.Refused(skip: 1, take: 1).ShouldSatisfyAllConditions(slice => slice.Total.ShouldBe(2), slice => slice.Items.ShouldHaveSingleItem().Name.ShouldBe("older.bin"));
        ledger.Count().Refused.ShouldBe(2);
    }

    [Fact]
    public void A_page_that_can_be_read_at_last_is_refused_no_more()
    {
        var ledger = With();
        ledger.Refuse(new("bridge.txt", Id(Bridge), "in/page.txt", Noon, "encoding", "Not readable."));

        ledger.Add(Bridge);

        ledger.Refused().Total.ShouldBe(0);
    }

    [Fact]
    public void Everything_is_counted()
    {
        var ledger = With(Bridge, Denial, Undated);

        ledger.Count().ShouldBe(new LedgerCounts(Pages: 3, Refused: 0, Outlets: 2, Claims: 4, Attributed: 3, Writer: 1, Unresolved: 0, NamedSources: 4, UnnamedSources: 1));
    }

    [Fact]
    public void Claims_get_ids_in_the_order_of_their_place()
    {
        var ledger = With(Bridge, Denial);

        ledger.Claims(new()).Items.Select(claim => (claim.Id, claim.Text)).ShouldBe([
            ("c1", "the bridge at Oristad was hit"), ("c2", "Rain fell on Wednesday"), ("c3", "a bridge was hit")]);
        ledger.Claim("C3")!.PageName.ShouldBe("denial.txt");
        ledger.Claim("c4").ShouldBeNull();
        ledger.Claim("c-1").ShouldBeNull();
        ledger.Claim("c99999999999999999999").ShouldBeNull();
        ledger.Claim("'; DROP TABLE claims").ShouldBeNull();
    }
}
