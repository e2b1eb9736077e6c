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
        [.. pages.AsParallel().AsOrdered().Select(Read)];

    private static byte[] Line(WrittenPage page) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = page.Name,
        ["title"] = page.Title,
        ["outlet"] = page.Outlet,
        ["published"] = page.Published.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["language"] = "en",
        ["text"] = page.Text,
    });

    private static ReadPage Read(WrittenPage page)
    {
        var bytes = Line(page);
        var reading = Reader.Read(PageReader.Read(page.Name, bytes).Single().Document ?? throw new InvalidOperationException($"the page {page.Name} was refused"));
        return new(page, bytes, reading, [.. reading.Claims.Zip(GistReader.Read(reading), (claim, gist) => Filed(page, reading, claim, gist))]);
    }

    private static FiledClaim Filed(WrittenPage page, Reading reading, Claim claim, Gist? gist) => new()
    {
        Id = $"{page.Name}/{claim.Id}",
        LocalId = claim.Id,
        PageId = reading.Document.Id,
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
        Gist = gist,
    };

    private static Route RouteOf(Chain chain) => new([.. chain.Via.Select(hop => PartyOf(hop.Source, hop.Url)!)], PartyOf(chain.Origin, null));

    private static Party? PartyOf(Source? source, string? url) =>
        source is null ? null : new Party(source.Id, source.Name, source.Kind) { Known = source.Known, SpeaksFor = source.SpeaksFor, Url = url };
}
