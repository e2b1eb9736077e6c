using Whence.Cli.Input;

namespace Whence.Cli.Demo;

/// <summary>Where the demonstration's pages are and where its ledger goes.</summary>
internal static class DemoFolders
{
    /// <summary>The folder of sample pages: in the source tree, or beside a program that was installed; null when there is none.</summary>
    public static string? Samples() =>
        new[] { SourceTree(), AppContext.BaseDirectory }.OfType<string>().Select(folder => Path.Combine(folder, "samples")).FirstOrDefault(Directory.Exists);

    /// <summary>The pages in such a folder.</summary>
    public static IReadOnlyList<InputFile> Pages(string folder, Terminal terminal) =>
        [.. InputFiles.Of([folder], terminal.Folder).Where(file => !file.Name.StartsWith("README", StringComparison.OrdinalIgnoreCase))];

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
