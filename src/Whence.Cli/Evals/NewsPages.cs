using System.Globalization;
using Whence.Documents;
using Whence.Eval;
using Whence.Pages;
using Whence.Store;

namespace Whence.Cli.Evals;

/// <summary>Real news of the data folder as pages for a ledger, and as many variants of it as are wanted: other words, names, numbers and days in the place of each (<see cref="ExchangedWords"/>).</summary>
internal sealed class NewsPages(CorpusFolder data)
{
    /// <summary>The files, in the order in which they are taken.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        "ukraine-news/ukraine-war-2022-gdelt447.jsonl.gz",
        "ukraine-news/ukraine-war-2026-scraped.jsonl.gz",
        "news-scale/allsides-conflict-2824.jsonl.gz",
    ];

    private const string Wire = "news-scale/reuters-21578-apte-10788.zip";
    private const int Stretches = 8;
    private const int DaysMoved = 37; // a variant tells of another month

    /// <summary>Which of them are not there.</summary>
    public IReadOnlyList<string> Missing => CorpusFolder.Missing(Files.Append(Wire).Select(file => data.In(file.Split('/'))));

    /// <summary>The pages of the first files, as lines of input.</summary>
    public IEnumerable<byte[]> Lines(int files = int.MaxValue) => Documents(files).Select(page => Line(page, page.Name, page.Text, 0));

    /// <summary>Pages without end: those of all files in an order drawn by <paramref name="seed"/>, then variants of them.</summary>
    public IEnumerable<byte[]> Endless(int seed)
    {
        var pages = Documents(int.MaxValue).ToArray();
        var words = new ExchangedWords([.. pages.Select(page => page.Text)]);
        for (var round = 0; ; round++)
        {
            new Random(seed + round).Shuffle(pages);
            foreach (var page in pages)
                yield return Line(page, round == 0 ? page.Name : $"{page.Name}-{round}", words.Exchange(page.Text, round), round);
        }
    }

    /// <summary>
    /// Pages without end as they come out: an agency's short reports with those of all files between them in the order of their days, then variants of all, <paramref name="perDay"/>
    /// every day from <paramref name="first"/> on. A page that tells no day comes without one.
    /// </summary>
    /// <remarks>The years run side by side, eight stretches of them: so the first pages are of the same kind as the last ones, and what a page costs varies with the ledger alone.</remarks>
    public IEnumerable<byte[]> Daily(int seed, DateOnly first, int perDay)
    {
        var pages = Documents(int.MaxValue).ToArray();
        new Random(seed).Shuffle(pages); // those of one day, and those of none
        pages = [.. pages.OrderBy(page => page.Masthead.Published?.Earliest ?? page.Masthead.Published?.Latest)];
        var ordered = Mixed([.. pages.Chunk(pages.Length / Stretches + 1), [.. WireFiles.Read(data.In(Wire.Split('/')))]]);
        var words = new ExchangedWords([.. ordered.Select(page => page.Text)]);
        for (var at = 0; ; at++)
        {
            var (round, page) = (at / ordered.Length, ordered[at % ordered.Length]);
            var day = page.Masthead.Published is null ? null : (DateOnly?)first.AddDays(at / perDay);
            yield return InputLine.Of(round == 0 ? page.Name : $"{page.Name}-{round}", words.Exchange(page.Text, round), outlet: page.Masthead.Outlet, published: Printed(day));
        }
    }

    /// <summary>Reads a line into a page of a ledger.</summary>
    public static NewPage? Read(byte[] line, Gear gear, DateTimeOffset received) =>
        PageReader.Read("news.jsonl", line).FirstOrDefault()?.Document is { } document ? new NewPage(line, "news.jsonl", received, Reader.Read(document, gear)) : null;

    private IEnumerable<Document> Documents(int files) => Files.Take(files).SelectMany(file => NewsFiles.Read(data.In(file.Split('/'))));

    // Each in its order, and as thick everywhere as in all.
    private static Document[] Mixed(IEnumerable<Document[]> streams) =>
        [.. streams.SelectMany(stream => stream.Index().Select(page => (page.Item, At: (page.Index + 0.5) / stream.Length))).OrderBy(page => page.At).Select(page => page.Item)];

    private static byte[] Line(Document page, string name, string text, int round) =>
        InputLine.Of(name, text, outlet: page.Masthead.Outlet, published: Printed(page.Masthead.Published?.Earliest?.AddDays(round * DaysMoved)));

    private static string? Printed(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
