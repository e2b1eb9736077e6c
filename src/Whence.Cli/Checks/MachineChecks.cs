using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Whence.Cli.Checks;

/// <summary>Looks at the machine.</summary>
internal static class MachineChecks
{
    private const long LittleSpace = 500L << 20; // bytes: about what a ledger of 50,000 news pages takes

    // What each is for; none is needed for the pages that Whence reads by itself.
    private static readonly (string Tool, string For, string Package)[] Optional =
    [
        ("pdftotext", "text of PDF files", "poppler-utils"),
        ("xdg-open", "whence serve --open", "xdg-utils"),
    ];

    /// <summary>Everything about the machine; the disk is the one that holds <paramref name="ledgerPath"/>.</summary>
    public static IEnumerable<CheckResult> Of(string ledgerPath, Terminal terminal)
    {
        yield return new("whence", CheckOutcome.Ok, $"reader version {Reader.Version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        yield return Sqlite();
        yield return Disk(ledgerPath);
        if (OperatingSystem.IsWindows())
            yield break;
        foreach (var (tool, use, package) in Optional)
            yield return IsOnPath(tool, terminal)
                ? new(tool, CheckOutcome.Ok, $"there, for {use}")
                : new(tool, CheckOutcome.Advice, $"not there; only needed for {use}", $"on Debian: apt-get install {package}");
    }

    private static CheckResult Sqlite()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select sqlite_version(), sqlite_compileoption_used('ENABLE_FTS5')";
        using var row = command.ExecuteReader();
        row.Read();
        return row.GetInt64(1) == 1
            ? new("sqlite", CheckOutcome.Ok, $"{row.GetString(0)} with full text search")
            : new("sqlite", CheckOutcome.Trouble, $"{row.GetString(0)} without full text search (FTS5)", "take the SQLite that comes with Whence: remove e_sqlite3 from the library path");
    }

    private static CheckResult Disk(string ledgerPath)
    {
        var folder = Path.GetDirectoryName(ledgerPath);
        while (folder is not null && !Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder);
        folder ??= ledgerPath;
        try
        {
            var free = new DriveInfo(folder).AvailableFreeSpace;
            return free >= LittleSpace
                ? new("disk", CheckOutcome.Ok, $"{free >> 20:N0} MiB free at {folder}")
                : new("disk", CheckOutcome.Advice, $"only {free >> 20:N0} MiB free at {folder}", "make space, or keep the ledger elsewhere with --ledger");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new("disk", CheckOutcome.Advice, $"free space at {folder} cannot be read ({e.Message})", "check that the folder is there");
        }
    }

    private static bool IsOnPath(string tool, Terminal terminal) =>
        (terminal.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => File.Exists(Path.Combine(folder, tool)));
}
