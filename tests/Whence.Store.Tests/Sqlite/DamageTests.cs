using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Whence.Store.Sqlite;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests.Sqlite;

public sealed class DamageTests : IDisposable
{
    private static readonly NewPage Rain = Page(string.Concat(Enumerable.Repeat("Rain fell on Oristad. ", 50)), "rain.txt", claims: [Says("Rain fell on Oristad", Staff)]);
    private static readonly NewPage Snow = Page("Snow fell.", "snow.txt", claims: [Writes("Snow fell")]);
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private SqliteLedger Damaged(string sql)
    {
        var path = _folder["whence.db"];
        using (var ledger = SqliteLedger.Open(path))
            ledger.AddMany([Rain, Snow]);
        OpeningTests.Run(path, "PRAGMA foreign_keys = OFF; " + sql);
        return SqliteLedger.Open(path);
    }

    private static string Id(NewPage page) => page.Reading.Document.Id;

    [Theory]
    [InlineData("DELETE FROM page_bytes WHERE page = 1", "missing")]
    [InlineData("UPDATE page_bytes SET bytes = x'00112233' WHERE page = 1", "unpacked")]
    [InlineData("UPDATE page_bytes SET bytes = x'00112233', coding = 0 WHERE page = 1", "not those that came")]
    [InlineData("UPDATE page_bytes SET coding = 77 WHERE page = 1", "coding")]
    [InlineData("UPDATE pages SET size = 9000000000000 WHERE id = 1", "more than fit")]
    [InlineData("UPDATE pages SET size = -1 WHERE id = 1", "less than none")]
    public void Bytes_that_are_missing_or_changed_are_never_handed_out(string damage, string says)
    {
        using var ledger = Damaged(damage);

        Should.Throw<LedgerUnusable>(() => ledger.Bytes(Id(Rain))).Message.ShouldContain(says);
        ledger.Check().ShouldContain(line => line.Contains(says, StringComparison.Ordinal));
        ledger.Bytes(Id(Snow)).ShouldBe(Snow.Bytes.ToArray(), "the others are still there");
    }

    [Theory]
    [InlineData("DELETE FROM page_texts WHERE page = 1")]
    [InlineData("UPDATE page_texts SET detail = x'02' WHERE page = 1")]
    [InlineData("UPDATE page_texts SET detail = x'' WHERE page = 1")]
    [InlineData("UPDATE claim_texts SET detail = x'02FFFFFFFFFFFFFFFFFFFFFF' WHERE claim = 1")]
    [InlineData("UPDATE claim_texts SET detail = substr(detail, 1, length(detail) - 3) WHERE claim = 1")]
    [InlineData("UPDATE pages SET received = 'yesterday' WHERE id = 1")]
    public void A_reading_that_is_damaged_is_said_to_be(string damage)
    {
        using var ledger = Damaged(damage);

        Should.Throw<LedgerUnusable>(() => ledger.Text(Id(Rain))).Message.ShouldContain("damaged");
        ledger.Check().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("DELETE FROM claims WHERE id = 1")]
    [InlineData("DELETE FROM claim_hops")]
    [InlineData("DELETE FROM appearances")]
    [InlineData("DELETE FROM receipts")]
    [InlineData("DELETE FROM sources")]
    [InlineData("INSERT INTO claim_words (claim_words) VALUES ('delete-all')")]
    [InlineData("INSERT INTO page_words (page_words) VALUES ('delete-all')")]
    public void Rows_that_do_not_fit_together_are_found_by_the_check(string damage)
    {
        using var ledger = Damaged(damage);

        ledger.Check().ShouldNotBeEmpty();
    }

    /// <summary>Rewrites the file without pages that hold nothing: a hole in one of those is no damage.</summary>
    private static void WithoutFreePages(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
    }

    [Fact]
    public void A_file_with_a_hole_in_it_is_never_read_as_if_it_were_whole()
    {
        var path = _folder["whence.db"];
        using (var ledger = SqliteLedger.Open(path))
            ledger.AddMany([.. Enumerable.Range(0, 200).Select(n => Page($"Day {n}: rain fell. {Convert.ToHexStringLower(SHA256.HashData(BitConverter.GetBytes(n)))}", $"{n}.txt", claims: [Writes("rain fell")]))]);
        WithoutFreePages(path);
        var whole = File.ReadAllBytes(path);
        const int Leaf = 4096;

        for (var at = Leaf; at < whole.Length; at += 7 * Leaf)
        {
            var bytes = whole.ToArray();
            Array.Fill(bytes, (byte)0xA5, at, Math.Min(Leaf, bytes.Length - at));
            File.WriteAllBytes(path, bytes);

            try
            {
                using var ledger = SqliteLedger.Open(path, LedgerAccess.ReadOnly);
                ledger.Check().ShouldNotBeEmpty($"damage at {at}");
            }
            catch (LedgerUnusable wrong)
            {
                wrong.Message.ShouldContain(path);
            }
        }
    }
}
