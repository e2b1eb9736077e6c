namespace Whence.Cli.Demo;

/// <summary>Where the demonstration's pages are and where its ledger goes.</summary>
internal static class DemoFolders
{
    /// <summary>The folder of sample pages: beside the program, or in the source tree above it; null when there is none.</summary>
    public static string? Samples()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "samples");
        if (Directory.Exists(beside))
            return beside;
        return SourceTree() is { } tree && Directory.Exists(Path.Combine(tree, "samples")) ? Path.Combine(tree, "samples") : null;
    }

    /// <summary>The demonstration's own ledger, which a new demonstration replaces.</summary>
    public static string Ledger() => Path.Combine(SourceTree() is { } tree ? Path.Combine(tree, "artifacts", "demo") : Path.Combine(Path.GetTempPath(), "whence-demo"), Desk.LedgerFile);

    private static string? SourceTree()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Whence.slnx")))
                return folder.FullName;
        return null;
    }
}
