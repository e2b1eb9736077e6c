using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Whence.Store.Sqlite;

/// <summary>The form of the file: whose it is, which version it has, and how it becomes the newest.</summary>
internal static class Schema
{
    /// <summary>"WHNC": marks a SQLite file as a ledger.</summary>
    public const long ApplicationId = 0x57484E43;

    /// <summary>The migrations in their order: number and SQL.</summary>
    public static IReadOnlyList<(int Version, string Sql)> Migrations { get; } = [.. Load().OrderBy(migration => migration.Version)];

    /// <summary>The newest version.</summary>
    public static int Newest => Migrations[^1].Version;

    /// <summary>Makes the file at <paramref name="path"/> a ledger of the newest version, or says why it cannot be one.</summary>
    /// <exception cref="LedgerUnusable">It cannot be used.</exception>
    public static void Prepare(Connections connections, string path, LedgerAccess access)
    {
        CheckFile(path, access);
        try
        {
            using var db = connections.Open(access switch
            {
                LedgerAccess.ReadOnly => SqliteOpenMode.ReadOnly,
                LedgerAccess.ReadWrite => SqliteOpenMode.ReadWrite,
                _ => SqliteOpenMode.ReadWriteCreate,
            });
            var version = Version(db, path, access);
            if (version == Newest)
                return;
            if (access == LedgerAccess.ReadOnly)
                throw new LedgerUnusable(path, $"The ledger {path} has an older form ({version}; this version of Whence reads {Newest}). Run `whence doctor` once with the right to write, which brings it up to date.");
            db.Run("PRAGMA journal_mode = WAL");
            Migrate(db, path, access);
        }
        catch (SqliteException wrong)
        {
            throw Trouble.Of(path, wrong);
        }
    }

    private static void CheckFile(string path, LedgerAccess access)
    {
        if (Directory.Exists(path))
            throw new LedgerUnusable(path, $"{path} is a folder, not a ledger. Name a file in it, such as {Path.Combine(path, "whence.db")}.");
        if (File.Exists(path))
            return;
        if (access != LedgerAccess.ReadWriteCreate)
            throw new LedgerUnusable(path, $"There is no ledger at {path}. `whence add PATH` makes one; --ledger or WHENCE_LEDGER names another.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new LedgerUnusable(path, $"The ledger {path} cannot be made: there is no folder {folder}. Make it, or name another file.");
    }

    // A file with nothing in it (just made, or killed while being made) has version 0 and becomes a ledger; any other must be one.
    private static int Version(SqliteConnection db, string path, LedgerAccess access)
    {
        var version = (int)db.Number("PRAGMA user_version");
        var owner = db.Number("PRAGMA application_id");
        if (owner == 0 && version == 0 && db.Number("SELECT count(*) FROM sqlite_schema") == 0)
        {
            return access == LedgerAccess.ReadWriteCreate
                ? 0
                : throw new LedgerUnusable(path, $"{path} is empty, not yet a ledger. `whence add PATH` makes it one; --ledger or WHENCE_LEDGER names another.");
        }
        if (owner != ApplicationId)
            throw new LedgerUnusable(path, $"{path} is a SQLite database of another program, not a ledger. Name another file with --ledger or WHENCE_LEDGER.");
        if (version > Newest)
            throw new LedgerUnusable(path, $"The ledger {path} was written by a newer Whence (form {version}; this version knows {Newest}). Update Whence, or name another ledger.");
        return version;
    }

    private static void Migrate(SqliteConnection db, string path, LedgerAccess access)
    {
        foreach (var (version, sql) in Migrations)
        {
            using var transaction = db.BeginTransaction(deferred: false);
            if (Version(db, path, access) >= version) // again, now that nobody else can write
                continue;
            db.Run(sql);
            db.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version}"));
            transaction.Commit();
        }
    }

    private static IEnumerable<(int Version, string Sql)> Load()
    {
        var assembly = typeof(Schema).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), reader.ReadToEnd());
        }
    }
}
