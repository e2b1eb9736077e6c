using System.Collections.Immutable;
using Whence.Claims;
using Whence.Documents;
using Whence.Identities;
using Whence.Matching;
using Whence.Stories;

namespace Whence.Store.Entries;

/// <summary>What a page with its reading comes to in a ledger, before an engine keeps it: the rows, without claim ids.</summary>
/// <remarks>Pure, and the same for every engine, so that an engine keeps and finds rows and decides nothing about their meaning.</remarks>
public sealed record PageEntry
{
    private const int MostUrls = 8; // beside one claim: more is a list of links

    /// <summary>The page as received, with its claims counted.</summary>
    public required PageRow Row { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>How much of the text is a title that was given apart.</summary>
    public required int TitleLength { get; init; }

    /// <summary>Blocks.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Links.</summary>
    public required ImmutableArray<Link> Links { get; init; }

    /// <summary>Notes.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>Claims in the order of their place; their <see cref="ClaimRow.Id"/> is empty.</summary>
    public required IReadOnlyList<ClaimRow> Claims { get; init; }

    /// <summary>By the id of a source, the words by which the page names it with title and office.</summary>
    public required IReadOnlyDictionary<string, ImmutableArray<string>> Phrases { get; init; }

    /// <summary>What each of <see cref="Claims"/> comes to when it is compared, in their order, with its context; null where one says too little to be known again.</summary>
    public required IReadOnlyList<(byte[] Gist, byte[] Context)?> Gists { get; init; }

    /// <summary>The places that each of <see cref="Claims"/> speaks of, in their order.</summary>
    public required IReadOnlyList<IReadOnlyList<PlaceEntry>> Places { get; init; }

    /// <summary>The keys of the runs of words in the text.</summary>
    public required ImmutableArray<ulong> Fingerprints { get; init; }

    /// <summary>What the page comes to when it is compared.</summary>
    public required byte[] Gist { get; init; }

    /// <summary>Everybody whom the claims name, each once.</summary>
    public required IReadOnlyList<SourceEntry> Sources { get; init; }

    /// <summary>The entry of a page that is taken in.</summary>
    /// <exception cref="ArgumentException">The reading is of other bytes.</exception>
    public static PageEntry Of(NewPage page)
    {
        var document = page.Reading.Document;
        if (Ids.OfBytes(page.Bytes.Span) != document.Id)
            throw new ArgumentException($"The reading of “{document.Name}” is not of the bytes that it came with.", nameof(page));
        return Of(page.Reading, page.ReceivedFrom, page.Received, page.Bytes.Length);
    }

    /// <summary>The entry of a page that is there already and has been read again.</summary>
    /// <exception cref="ArgumentException">The reading is of another page.</exception>
    public static PageEntry Again(PageRow row, Reading reading)
    {
        if (reading.Document.Id != row.Id)
            throw new ArgumentException($"The reading is of {reading.Document.Id}, not of {row.Id}.", nameof(reading));
        return Of(reading, row.ReceivedFrom, row.Received, row.Size);
    }

    /// <summary>The day that a page is filed under: the latest it can have been published, else the earliest, else the day it came (UTC).</summary>
    public static DateOnly Day(PageRow row) =>
        row.Published?.Latest ?? row.Published?.Earliest ?? DateOnly.FromDateTime(row.Received.UtcDateTime);

    private static PageEntry Of(Reading reading, string from, DateTimeOffset received, long size)
    {
        var (document, masthead) = (reading.Document, reading.Document.Masthead);
        var row = new PageRow
        {
            Id = document.Id,
            Name = document.Name,
            Title = masthead.Title,
            Outlet = string.IsNullOrWhiteSpace(masthead.Outlet) ? null : masthead.Outlet,
            Url = masthead.Url,
            Published = reading.Published,
            ReprintOf = masthead.ReprintOf?.Name,
            Received = received,
            ReceivedFrom = from,
            Size = size,
            Words = Terms.Count(document.Text),
            Claims = reading.Claims.Length,
            ReaderVersion = Reader.Version,
        };
        var files = new ClaimFiler(document, row);
        var gists = GistReader.Read(reading);
        var ordered = reading.Claims.Zip(gists).OrderBy(pair => pair.First.Content.IsEmpty ? default : pair.First.Content[0]).ToList();
        ImmutableArray<ClaimRow> claims = [.. ordered.Select(pair => files.File(pair.First))];
        return new PageEntry
        {
            Row = row,
            Text = document.Text,
            TitleLength = document.TitleLength,
            Blocks = document.Blocks,
            Links = document.Links,
            Notes = reading.Notes,
            Claims = claims,
            Gists = [.. ordered.Select(pair => pair.Second is { } gist ? (GistCodec.Write(gist), Context(document, pair.First).Write()) : ((byte[], byte[])?)null)],
            Places = [.. ordered.Select(pair => PlaceEntry.Of(reading, pair.First))],
            Fingerprints = Reprints.Fingerprints.Of(document.Text),
            Gist = PageGistCodec.Write(PageGist.Of(reading)),
            Sources = files.Sources,
            Phrases = SourcePhrases.Of(reading),
        };
    }

    private static ClaimContext Context(Document document, Claim claim)
    {
        var inHeadline = !claim.Content.IsEmpty && (claim.Content[0].End <= document.TitleLength
            || document.Blocks.Any(block => block.Kind == BlockKind.Headline && block.Span.Contains(claim.Content[0])));
        var spans = claim.Content.Concat(claim.Attribution?.Source ?? []).Concat(claim.Attribution?.Cue?.Spans ?? []);
        return new(inHeadline, [.. claim.Hedges.Select(hedge => document[hedge].ToString())],
            [.. document.Links.Where(link => spans.Any(span => span.Overlaps(link.Span))).Select(link => link.Url).Distinct(StringComparer.Ordinal).Take(MostUrls)]);
    }
}
