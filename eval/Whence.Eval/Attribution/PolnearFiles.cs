using System.IO.Compression;

namespace Whence.Eval.Attribution;

/// <summary>The files of one annotated corpus, in a zip or in a folder, by their path in it with <c>/</c>.</summary>
internal static class PolnearFiles
{
    private static readonly string[] Kinds = [".txt", ".jsonl", ".ann"];

    /// <summary>Reads the texts, annotations and lists of articles in <paramref name="path"/>, in order of their paths.</summary>
    /// <exception cref="InvalidDataException">The zip cannot be unpacked.</exception>
    public static SortedDictionary<string, byte[]> Read(string path)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (Directory.Exists(path))
        {
            foreach (var file in Paths(path))
                files[Path.GetRelativePath(path, file).Replace('\\', '/')] = File.ReadAllBytes(file);
            return files;
        }
        try
        {
            using var zip = ZipFile.OpenRead(path);
            foreach (var entry in zip.Entries.Where(entry => IsWanted(entry.FullName)))
                files[entry.FullName] = Bytes(entry);
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException($"{path} cannot be unpacked: {broken.Message}", broken);
        }
        return files;
    }

    /// <summary>The files that <see cref="Read"/> takes from <paramref name="path"/>: the zip itself, or those in the folder.</summary>
    public static IReadOnlyList<string> Paths(string path) => !Directory.Exists(path) ? [path] :
        [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(file => IsWanted(Path.GetRelativePath(path, file).Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    private static bool IsWanted(string path)
    {
        var parts = path.Split('/');
        return Kinds.Contains(Path.GetExtension(path)) && (parts.Length == 1 || parts is ["text" or "ann" or "attributions", _]);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }
}
