namespace Whence.Cli.Input;

/// <summary>From what the user typed to files: a folder means the files in it and below, in name order.</summary>
internal static class InputFiles
{
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None, RecurseSubdirectories = false };

    /// <summary>The files that <paramref name="typed"/> mean, in their order; what is not there comes as itself and fails when it is read.</summary>
    /// <param name="typed">Paths, and <c>-</c> for standard input.</param>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <exception cref="Trouble">A folder cannot be listed.</exception>
    public static IEnumerable<InputFile> Of(IEnumerable<string> typed, string folder)
    {
        foreach (var name in typed)
        {
            if (name == "-")
            {
                yield return new("-", null);
                continue;
            }
            var path = Path.GetFullPath(name, folder);
            if (!Directory.Exists(path))
            {
                yield return new(name, path);
                continue;
            }
            foreach (var file in Below(path))
                yield return new(Path.GetRelativePath(path, file).Replace('\\', '/'), file);
        }
    }

    // A link to a folder is not followed: a circle of links would have no end.
    private static IEnumerable<string> Below(string folder)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos("*", Everything);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Trouble(ExitCode.Io, $"{folder}: cannot be listed ({e.Message}). Check its permissions, or name files instead.");
        }
        Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        foreach (var entry in entries.Where(e => !e.Name.StartsWith('.')))
        {
            if (entry is FileInfo)
                yield return entry.FullName;
            else if (entry.LinkTarget is null)
                foreach (var file in Below(entry.FullName))
                    yield return file;
        }
    }
}
