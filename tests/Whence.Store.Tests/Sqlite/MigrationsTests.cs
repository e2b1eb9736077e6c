using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Whence.Store.Sqlite;

namespace Whence.Store.Tests.Sqlite;

public sealed class MigrationsTests : IDisposable
{
    // SHA-256 of each migration that has been released. A line is added with a migration and never changes afterwards:
    // ledgers out there have run it as it was.
    private static readonly Dictionary<string, string> Released = new(StringComparer.Ordinal)
    {
        ["0001-ledger.sql"] = "f0eee07bc28cb048117cc496805d32d915ed370f68c2712470a81f81e71146a0",
        ["0002-links.sql"] = "7042aff1c138651f6ed95c41414ba22ec5882a85865d2c2109a29bc00d924470",
        ["0003-desk.sql"] = "e3cbf239a88136efab1a5e488f1bd32cdbcbfbe3d5403c08f46a884d681922fd",
        ["0004-front.sql"] = "f0d202cb66a8892cdb65a9d5a3e56588e3eaf39d86975dc81805ac102fe1c4a1",
        ["0005-places.sql"] = "4ac3e75ba818240c0f52d70923aa0e8b6b188bfcc2fdcdbc9e237766edf0ec24",
        ["0006-keys-by-day.sql"] = "faa7840f896ceadc54932f27093c398a49e67d76066455980cc1053c6255d09c",
        ["0007-pages-of-answers.sql"] = "ef549c3d648f86727d6a791a67cf8baf0f477231b949358d6d432a295bb8023f",
    };

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_migration_never_changes()
    {
        var assembly = typeof(SqliteLedger).Assembly;
        var found = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .ToDictionary(name => name, name => Convert.ToHexStringLower(SHA256.HashData(assembly.GetManifestResourceStream(name)!)), StringComparer.Ordinal);

        found.ShouldBe(Released, ignoreOrder: true);
    }

    [Fact]
    public void Migrations_are_numbered_from_one_without_a_gap() =>
        Released.Keys.Order(StringComparer.Ordinal).Select(name => int.Parse(name.AsSpan(0, 4))).ShouldBe(Enumerable.Range(1, Released.Count));

    [Fact]
    public void Every_table_is_strict_and_the_file_says_whose_it_is()
    {
        SqliteLedger.Open(_folder["whence.db"]).Dispose();

        Ask("SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'").ShouldBe(DBNull.Value);
        Ask("PRAGMA application_id").ShouldBe(0x57484E43L);
        Ask("PRAGMA user_version").ShouldBe((long)Released.Count);
        Ask("PRAGMA journal_mode").ShouldBe("wal");
    }

    private object? Ask(string sql)
    {
        using var db = new SqliteConnection($"Data Source={_folder["whence.db"]};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
