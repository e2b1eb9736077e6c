namespace Whence.Tests.House;

/// <summary>The repository that the tests stand in: the rules of the house are read from its files.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path below the root, by its parts.</summary>
    public static string At(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>The C# files below <paramref name="folder"/> that people wrote, in name order, as paths from the root.</summary>
    public static IEnumerable<string> SourceFiles(params ReadOnlySpan<string> folder)
    {
        var top = At(folder);
        return Directory.Exists(top)
            ? Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "obj" or "bin" or "artifacts" or "node_modules"))
                .Order(StringComparer.Ordinal)
            : [];
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Whence.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository: no Whence.slnx was found above " + AppContext.BaseDirectory);
    }
}
