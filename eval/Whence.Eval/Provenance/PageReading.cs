using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Whence.Claims;
using Whence.Matching;
using Whence.Pages;
using Whence.Sources;

namespace Whence.Eval.Provenance;

/// <summary>Sends written pages through the reader, as bytes.</summary>
internal static class PageReading
{
    /// <summary>Reads all pages, each on one line of JSON.</summary>
    public static IReadOnlyList<ReadPage> Read(IEnumerable<WrittenPage> pages) =>
        [.. pages.AsParallel().AsOrdered().Select(page => Read(page, Document(page)))];

    /// <summary>The page's line.</summary>
    public static byte[] Line(WrittenPage page) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = page.Name,
        ["title"] = page.Title,
        ["outlet"] = page.Outlet,
        ["published"] = page.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["language"] = "en",
        ["text"] = page.Text,
    });

    private static Documents.Document Document(WrittenPage page) =>
        PageReader.Read(page.Name, Line(page)).Single().Document ?? throw new InvalidOperationException($"the page {page.Name} was refused");

    private static ReadPage Read(WrittenPage page, Documents.Document document)
    {
        var reading = Reader.Read(document);
        return new(page, reading, [.. reading.Claims.Select(claim => Filed(page, reading, claim))]);
    }

    private static FiledClaim Filed(WrittenPage page, Reading reading, Claim claim) => new()
    {
        Id = $"{page.Name}/{claim.Id}",
        LocalId = claim.Id,
        PageId = page.Name,
        Outlet = page.Outlet,
        Published = reading.Published,
        Day = page.Published,
        Text = string.Join(" … ", claim.Content.Select(span => reading.Document[span].ToString())),
        Content = claim.Content,
        IsWriter = claim.IsWriter,
        InHeadline = claim.Content[0].Start < reading.Document.TitleLength,
        Speech = claim.Attribution?.Speech,
        CueText = claim.Attribution?.Cue is { } cue ? string.Join(' ', cue.Spans.Select(span => reading.Document[span].ToString())) : null,
        CueType = claim.Attribution?.Cue?.Type,
        Act = claim.Attribution?.Cue?.Act,
        Source = PartyOf(claim.Sourcing.Source, null),
        Route = RouteOf(claim.Sourcing.Chain),
        Others = [.. claim.Sourcing.Others.Select(RouteOf)],
        Rejects = claim.Attribution?.Rejects ?? false,
        Marks = claim.Marks,
        Relations = claim.Relations,
        Inside = claim.Inside,
    };

    private static Route RouteOf(Chain chain) => new([.. chain.Via.Select(hop => PartyOf(hop.Source, hop.Url)!)], PartyOf(chain.Origin, null));

    private static Party? PartyOf(Source? source, string? url) =>
        source is null ? null : new Party(source.Id, source.Name, source.Kind) { Known = source.Known, SpeaksFor = source.SpeaksFor, Url = url };
}
