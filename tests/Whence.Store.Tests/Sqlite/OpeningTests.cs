using System.Text;
using Microsoft.Data.Sqlite;
using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

public sealed class OpeningTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Ledger => _folder["whence.db"];

    internal static void Run(string path, string sql)
    {
        using var db = new SqliteConnection($"Data Source={path};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void ShouldBeUnusable(string path, LedgerAccess access, params string[] words)
    {
        var wrong = Should.Throw<LedgerUnusable>(() => SqliteLedger.Open(path, access));
        wrong.Location.ShouldBe(path);
        wrong.Message.ShouldContain(path);
        foreach (var word in words)
            wrong.Message.ShouldContain(word);
    }

    [Theory]
    [InlineData(LedgerAccess.ReadOnly)]
    [InlineData(LedgerAccess.ReadWrite)]
    public void A_ledger_that_is_not_there_is_not_made_unless_asked_for(LedgerAccess access)
    {
        ShouldBeUnusable(Ledger, access, "no ledger", "whence add");
        _folder.Names.ShouldBeEmpty();
    }

    [Fact]
    public void A_new_ledger_is_one_file_once_it_is_closed()
    {
        SqliteLedger.Open(Ledger).Dispose();

        _folder.Names.ShouldBe(["whence.db"]);
        using var again = SqliteLedger.Open(Ledger, LedgerAccess.ReadOnly);
        again.Count().Pages.ShouldBe(0);
        again.Check().ShouldBeEmpty();
    }

    [Fact]
    public void What_was_added_is_there_when_the_ledger_is_opened_again()
    {
        var page = Page("Rain fell.", claims: [Writes("Rain fell")]);
        using (var first = SqliteLedger.Open(Ledger))
            first.Add(page);

        using var second = SqliteLedger.Open(Ledger, LedgerAccess.ReadWrite);

        second.Bytes(page.Reading.Document.Id).ShouldBe(page.Bytes.ToArray());
        second.Claim("c1")!.Text.ShouldBe("Rain fell");
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("The General Staff said that it rained. ", 100));
        File.WriteAllText(Ledger, text);

        ShouldBeUnusable(Ledger, LedgerAccess.ReadWriteCreate, "no SQLite database");

        File.ReadAllText(Ledger).ShouldBe(text);
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Run(Ledger, "CREATE TABLE recipes (name TEXT)");
        var before = File.ReadAllBytes(Ledger);

        ShouldBeUnusable(Ledger, LedgerAccess.ReadWriteCreate, "another program", "--ledger");

        File.ReadAllBytes(Ledger).ShouldBe(before);
    }

    [Fact]
    public void A_ledger_of_a_newer_form_is_left_alone()
    {
        SqliteLedger.Open(Ledger).Dispose();
        Run(Ledger, "PRAGMA user_version = 9999");

        ShouldBeUnusable(Ledger, LedgerAccess.ReadWriteCreate, "newer", "9999", "Update Whence");
    }

    [Fact]
    public void A_folder_is_no_ledger() => ShouldBeUnusable(Path.GetDirectoryName(Ledger)!, LedgerAccess.ReadWriteCreate, "is a folder");

    [Fact]
    public void A_ledger_in_a_folder_that_is_not_there_cannot_be_made() =>
        ShouldBeUnusable(Path.Combine(_folder["none"], "whence.db"), LedgerAccess.ReadWriteCreate, "no folder");

    [Fact]
    public void An_empty_file_becomes_a_ledger_only_when_one_may_be_made()
    {
        File.WriteAllBytes(Ledger, []); // what a program leaves that was killed while it made one

        ShouldBeUnusable(Ledger, LedgerAccess.ReadWrite, "empty");
        using var made = SqliteLedger.Open(Ledger);

        made.Count().Pages.ShouldBe(0);
    }

    [Fact]
    public void A_ledger_opened_for_reading_takes_nothing_in()
    {
        SqliteLedger.Open(Ledger).Dispose();
        using var ledger = SqliteLedger.Open(Ledger, LedgerAccess.ReadOnly);

        Should.Throw<InvalidOperationException>(() => ledger.Add(Page("Rain fell."))).Message.ShouldContain(Ledger);
    }

    [Fact]
    public void Several_that_make_the_same_ledger_at_once_make_one()
    {
        Parallel.For(0, 8, n =>
        {
            using var ledger = SqliteLedger.Open(Ledger);
            ledger.Add(Page($"Day {n}."));
        });

        using var whole = SqliteLedger.Open(Ledger, LedgerAccess.ReadOnly);
        whole.Count().Pages.ShouldBe(8);
        whole.Check().ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_looks_like_a_connection_string_is_a_name()
    {
        var odd = _folder["a;Mode=Memory;'\" b%00 é.db"];
        SqliteLedger.Open(odd).Dispose();

        File.Exists(odd).ShouldBeTrue();
        Encoding.ASCII.GetString(File.ReadAllBytes(odd), 0, 15).ShouldBe("SQLite format 3");
    }
}
