using System.Security.Cryptography;

namespace Whence.Eval;

/// <summary>Where the annotated data lies. It belongs to third parties and is no part of this repository.</summary>
/// <param name="path">The folder, as a full path.</param>
public sealed class CorpusFolder(string path)
{
    /// <summary>The environment variable that names it.</summary>
    public const string Variable = "WHENCE_DATA";

    /// <summary>The folder, as a full path.</summary>
    public string Path { get; } = path;

    /// <summary>A gold file of known chains that takes the place of the usual one; null for that.</summary>
    public string? Gold { get; init; }

    /// <summary>The seed of a measurement that draws its own data; null for the usual one.</summary>
    public int? Seed { get; init; }

    /// <summary>How much such a measurement draws; null for the usual size.</summary>
    public int? Count { get; init; }

    /// <summary>The folder with the labels of whole pages. They are part of this repository: <c>eval/labels</c>.</summary>
    public string Labels { get; init; } = System.IO.Path.GetFullPath(System.IO.Path.Combine("eval", "labels"));

    /// <summary>The folder that is given, else the one that the environment names, else <c>../shared/data</c> beside the repository.</summary>
    /// <param name="given">As given on the command line; null when it was not.</param>
    /// <param name="environment">As the environment names it; null when it does not.</param>
    /// <param name="from">Where relative paths start: the current folder.</param>
    public static CorpusFolder Locate(string? given, string? environment, string from)
    {
        var repository = RepositoryAround(from) ?? from;
        var path = !string.IsNullOrWhiteSpace(given) ? System.IO.Path.GetFullPath(given, from)
            : !string.IsNullOrWhiteSpace(environment) ? System.IO.Path.GetFullPath(environment, from)
            : System.IO.Path.GetFullPath("../shared/data", repository);
        return new(path) { Labels = System.IO.Path.Combine(repository, "eval", "labels") };
    }

    /// <summary>The nearest folder around <paramref name="from"/> that holds the solution; null when there is none.</summary>
    public static string? RepositoryAround(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Whence.slnx")))
                return folder.FullName;
        return null;
    }

    /// <summary>A file or folder in it.</summary>
    public string In(params ReadOnlySpan<string> parts) => System.IO.Path.GetFullPath(System.IO.Path.Combine([Path, .. parts]));

    /// <summary>Those of <paramref name="paths"/> that are not there.</summary>
    public static IReadOnlyList<string> Missing(IEnumerable<string> paths) => [.. paths.Where(p => !File.Exists(p) && !Directory.Exists(p))];

    /// <summary>One hash over <paramref name="files"/>: their names and bytes, in the order given.</summary>
    public static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(file) + "\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }
        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
    }
}
