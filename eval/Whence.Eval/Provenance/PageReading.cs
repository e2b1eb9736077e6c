using System.Globalization;
using Whence.Pages;

namespace Whence.Eval.Provenance;

/// <summary>Sends written pages through the reader, as bytes.</summary>
internal static class PageReading
{
    /// <summary>Reads all pages, each on one line of JSON.</summary>
    public static IReadOnlyList<ReadPage> Read(IEnumerable<WrittenPage> pages) =>
        [.. pages.AsParallel().AsOrdered().Select(Read)];

    private static ReadPage Read(WrittenPage page)
    {
        var bytes = InputLine.Of(page.Name, page.Text, page.Title, outlet: page.Outlet, published: page.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var reading = Reader.Read(PageReader.Read(page.Name, bytes).Single().Document ?? throw new InvalidOperationException($"the page {page.Name} was refused"));
        return new(page, bytes, reading, Filing.Of(reading, page.Name));
    }
}
