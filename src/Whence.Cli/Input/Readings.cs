using Whence.Documents;
using Whence.Pages;

namespace Whence.Cli.Input;

/// <summary>Reads documents such that a defect of the reader costs the one page that shows it, and no other.</summary>
internal static class Readings
{
    /// <summary>What <paramref name="read"/> makes of the document; where it fails, why the page is refused instead.</summary>
    /// <param name="document">The page.</param>
    /// <param name="read">The reader.</param>
    public static (Reading? Reading, Refusal? Refusal) Of(Document document, Func<Document, Reading> read)
    {
        try
        {
            return (read(document), null);
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            // Our defect, not the page's, as in PageReader: the message says what to report.
            return (null, new("failed", $"reading {document.Name} failed ({failure.GetType().Name}); please report it with the page"));
        }
    }
}
