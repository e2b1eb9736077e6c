using Whence.Pages;

namespace Whence.Cli.Input;

/// <summary>Cuts input into steps that can be worked side by side: a small file is one step, a large one is a step a page.</summary>
internal static class PageSteps
{
    private const string NotFound = "not-found";
    private const string Unreadable = "unreadable";
    private const int SmallFile = 1 << 20; // bytes; a larger file is JSON Lines as a rule, and its pages then share the work

    /// <summary>A step for each stretch of the input, in input order; running one gives what <paramref name="each"/> makes of its pages.</summary>
    /// <param name="files">The input.</param>
    /// <param name="terminal">Where standard input comes from.</param>
    /// <param name="options">How pages are taken from bytes.</param>
    /// <param name="each">Works on one page; called from several threads.</param>
    /// <param name="fileDone">Called when the last step of a file has been handed out.</param>
    public static IEnumerable<Func<IReadOnlyList<T>>> Of<T>(
        IEnumerable<InputFile> files, Terminal terminal, PageOptions options, Func<InputFile, Page, T> each, Action? fileDone = null)
    {
        foreach (var file in files)
        {
            if (IsSmall(file))
            {
                yield return () => [.. PagesOf(file, terminal, options).Select(page => each(file, page))];
            }
            else
            {
                foreach (var page in PagesOf(file, terminal, options))
                    yield return () => [each(file, page)];
            }
            fileDone?.Invoke();
        }
    }

    /// <summary>The pages of one file; a file that cannot be read is one refused page.</summary>
    public static IEnumerable<Page> PagesOf(InputFile file, Terminal terminal, PageOptions options)
    {
        if (file.Bytes is { } here)
            return PageReader.Read(file.Name, here, options);
        byte[] bytes;
        Page? refused = null;
        try
        {
            bytes = file.Path is null ? AllOf(terminal.In) : File.ReadAllBytes(file.Path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            (bytes, refused) = ([], Refused(file, NotFound, "there is no such file. Check the path."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            (bytes, refused) = ([], Refused(file, Unreadable, $"the file cannot be read ({e.Message.TrimEnd('.')}). Check its permissions."));
        }
        return refused is null ? PageReader.Read(file.Name, bytes, options) : [refused];
    }

    /// <summary>Whether there was no file to read, so that a ledger has nothing to remember of it.</summary>
    public static bool HasNoBytes(Page page) => page.Refusal?.Code is NotFound or Unreadable;

    private static Page Refused(InputFile file, string code, string message) => new(file.Name, default, null, new Refusal(code, message));

    private static bool IsSmall(InputFile file)
    {
        if (file.Bytes is { } here)
            return here.Length < SmallFile;
        if (file.Path is null)
            return false;
        var at = new FileInfo(file.Path);
        return !at.Exists || at.Length < SmallFile;
    }

    private static byte[] AllOf(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
