using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

public sealed class UseAtOnceTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static NewPage Day(int n) => Page($"On day {n} it rained. Snow fell.", $"{n}.txt", claims: [Says("it rained", Staff, Northwire), Writes("Snow fell")]);

    [Fact]
    public async Task Readers_see_whole_pages_while_others_write()
    {
        const int Writers = 3, Days = 40;
        using var ledger = SqliteLedger.Open(_folder["whence.db"]);
        using var other = SqliteLedger.Open(_folder["whence.db"]); // as another program would
        var writing = Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
        {
            for (var day = 0; day < Days; day++)
                (writer == 0 ? other : ledger).Add(Day((writer * Days) + day));
        })));
        var reading = Task.WhenAll(Enumerable.Range(0, 3).Select(reader => Task.Run(() =>
        {
            var seen = 0;
            while (!writing.IsCompleted)
            {
                var counts = (reader == 0 ? other : ledger).Count();
                counts.Claims.ShouldBe(counts.Pages * 2);
                counts.Pages.ShouldBeGreaterThanOrEqualTo(seen);
                seen = counts.Pages;
                ledger.Pages(new()).Items.ShouldAllBe(page => ledger.Text(page.Id)!.Claims.Count == 2);
            }
        })));

        await writing;
        await reading;

        ledger.Count().Pages.ShouldBe(Writers * Days);
        ledger.Claims(new() { Take = 1000 }).Items.Select(claim => claim.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(Writers * Days * 2);
        ledger.Check().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_backup_holds_everything_and_is_made_while_the_ledger_is_in_use()
    {
        using var ledger = SqliteLedger.Open(_folder["whence.db"]);
        ledger.AddMany([.. Enumerable.Range(0, 50).Select(Day)]);
        ledger.Replace(Day(3).Reading.Document.Id, Day(3).Reading with { Claims = [] });
        var adding = Task.Run(() =>
        {
            for (var day = 50; day < 80; day++)
                ledger.Add(Day(day));
        });

        ledger.Backup(_folder["copy.db"]);
        await adding;

        using var copy = SqliteLedger.Open(_folder["copy.db"], LedgerAccess.ReadWrite);
        copy.Check().ShouldBeEmpty();
        copy.Count().Pages.ShouldBeInRange(50, 80);
        copy.Claims(new() { Take = 98 }).Items.Select(claim => (claim.Id, claim.Text)).ShouldBe(ledger.Claims(new() { Take = 98 }).Items.Select(claim => (claim.Id, claim.Text)));
        copy.Search("rained").Total.ShouldBe(copy.Count().Pages);
        copy.Add(Day(999)).IsNew.ShouldBeTrue();
    }

    [Fact]
    public void A_backup_never_writes_over_a_file_and_leaves_none_half_made()
    {
        using var ledger = SqliteLedger.Open(_folder["whence.db"]);
        File.WriteAllText(_folder["mine.txt"], "mine");

        Should.Throw<IOException>(() => ledger.Backup(_folder["mine.txt"])).Message.ShouldContain("mine.txt");
        Should.Throw<IOException>(() => ledger.Backup(Path.Combine(_folder["none"], "copy.db")));

        File.ReadAllText(_folder["mine.txt"]).ShouldBe("mine");
        _folder.Names.ShouldNotContain(name => name.Contains("partial", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ledger_opened_for_reading_can_be_copied_and_checked()
    {
        using (var ledger = SqliteLedger.Open(_folder["whence.db"]))
            ledger.Add(Day(1));
        using var reading = SqliteLedger.Open(_folder["whence.db"], LedgerAccess.ReadOnly);

        reading.Backup(_folder["copy.db"]);

        reading.Check().ShouldBeEmpty();
        using var copy = SqliteLedger.Open(_folder["copy.db"], LedgerAccess.ReadOnly);
        copy.Count().Pages.ShouldBe(1);
    }
}
