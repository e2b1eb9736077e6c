using Microsoft.Data.Sqlite;
using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

/// <summary>A crash is played by copying the file and its log as they stand, and opening the copy.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Ledger => _folder["whence.db"];

    private static NewPage Day(int n) => Page($"On day {n} it rained. Snow fell.", $"{n}.txt", claims: [Says("it rained", Staff, Northwire), Writes("Snow fell")]);

    private string Crash(string name, int? logLength = null)
    {
        var copy = _folder[name];
        File.Copy(Ledger, copy);
        var log = File.ReadAllBytes(Ledger + "-wal");
        File.WriteAllBytes(copy + "-wal", log[..Math.Min(log.Length, logLength ?? log.Length)]);
        return copy;
    }

    [Fact]
    public void A_page_is_in_whole_or_not_at_all_when_the_program_dies_in_the_middle_of_it()
    {
        using var ledger = SqliteLedger.Open(Ledger);
        ledger.Add(Day(1));
        string copy;
        using (var db = new SqliteConnection($"Data Source={Ledger};Pooling=False"))
        {
            db.Open();
            using var begin = db.CreateCommand();
            begin.CommandText = """
                PRAGMA cache_size = 1; -- so that the half-done work reaches the log
                BEGIN IMMEDIATE;
                UPDATE pages SET name = 'half';
                DELETE FROM claim_texts;
                INSERT INTO receipts
                    WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 50000) SELECT 1, value, 'half' FROM n;
                """;
            begin.ExecuteNonQuery();
            copy = Crash("crashed.db");
            new FileInfo(copy + "-wal").Length.ShouldBeGreaterThan(500_000, "the half-done work stands in the log");
        }

        using var opened = SqliteLedger.Open(copy);

        opened.Pages(new()).Items.ShouldHaveSingleItem().Name.ShouldBe("1.txt");
        opened.Claims(new()).Total.ShouldBe(2);
        opened.Receipts(Day(1).Reading.Document.Id).Count.ShouldBe(1);
        opened.Check().ShouldBeEmpty();
    }

    [Fact]
    public void What_was_acknowledged_is_there_after_a_crash()
    {
        using var ledger = SqliteLedger.Open(Ledger);
        for (var day = 1; day <= 5; day++)
        {
            ledger.Add(Day(day));

            using var crashed = SqliteLedger.Open(Crash($"crash{day}.db"));
            crashed.Count().Pages.ShouldBe(day);
            crashed.Check().ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_log_that_is_cut_anywhere_leaves_whole_pages_in_their_order()
    {
        using var ledger = SqliteLedger.Open(Ledger);
        for (var day = 1; day <= 5; day++)
            ledger.Add(Day(day));
        var length = (int)new FileInfo(Ledger + "-wal").Length;
        var seen = new HashSet<int>();

        for (var cut = 0; cut <= 40; cut++)
        {
            using var crashed = SqliteLedger.Open(Crash($"cut{cut}.db", (int)((long)length * cut / 40)));
            var pages = crashed.Pages(new()).Items.Select(page => page.Name).Order(StringComparer.Ordinal).ToList();
            pages.ShouldBe(Enumerable.Range(1, pages.Count).Select(day => $"{day}.txt"));
            crashed.Check().ShouldBeEmpty();
            seen.Add(pages.Count);
        }

        seen.ShouldContain(5);
        seen.Count.ShouldBeGreaterThan(2);
    }
}
