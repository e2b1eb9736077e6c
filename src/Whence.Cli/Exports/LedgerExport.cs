using Whence.Cli.Json;
using Whence.Cli.Show;
using Whence.Store;

namespace Whence.Cli.Exports;

/// <summary>Writes a whole ledger out, page by page, so that memory stays flat whatever its size.</summary>
internal sealed class LedgerExport(ILinkedLedger ledger)
{
    private const int Portion = 500; // rows fetched at a time

    /// <summary>Writes claims as JSON Lines: <c>document</c> is the page's name; offsets are not part of it, <c>whence claims --json</c> has them.</summary>
    public void ClaimsAsJsonLines(Stream output)
    {
        foreach (var claim in Claims())
        {
            JsonOut.WriteLine(output, json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, claim.Id);
                json.WriteString("document"u8, claim.PageName);
                json.WriteString("documentId"u8, claim.PageId);
                json.WriteString("attribution"u8, claim.IsWriter ? null : claim.LocalId);
                json.WriteString("statement"u8, claim.IsWriter ? claim.LocalId : null);
                json.WriteString("text"u8, claim.Text);
                json.WriteString("polarity"u8, claim.Rejects ? "rejects" : "asserts");
                ClaimJson.Hop(json, "source", claim.Source, offsets: null);
                ClaimJson.Hop(json, "origin", claim.Origin, offsets: null);
                ClaimJson.Hops(json, "via", claim.Via, offsets: null);
                JsonOut.Strings(json, "marks", MarkNames.Of(claim.Marks));
                var place = ledger.Place(claim.Id);
                json.WriteString("question"u8, place?.Question);
                json.WriteString("answer"u8, place?.Answer);
                json.WriteEndObject();
            });
        }
    }

    /// <summary>Writes pages as JSON Lines.</summary>
    public void PagesAsJsonLines(Stream output)
    {
        foreach (var page in Pages())
            JsonOut.WriteLine(output, json => PageJson.Write(json, page));
    }

    /// <summary>Writes sources as JSON Lines.</summary>
    public void SourcesAsJsonLines(Stream output)
    {
        foreach (var source in Sources())
            JsonOut.WriteLine(output, json => SourceJson.Write(json, source));
    }

    /// <summary>Writes claims as CSV, with the span in code points.</summary>
    public void ClaimsAsCsv(TextWriter writer)
    {
        Csv.Write(writer, "id", "document", "outlet", "published", "voice", "text", "spans", "polarity", "source", "cue", "via", "origin", "origin kind", "marks", "url", "document id", "question", "answer");
        PageOffsets? offsets = null;
        string? page = null;
        foreach (var claim in Claims())
        {
            if (page != claim.PageId)
            {
                var text = ledger.Text(claim.PageId) ?? throw new InvalidDataException($"page {claim.PageId} has claims and no text");
                (page, offsets) = (claim.PageId, new PageOffsets(text));
            }
            var place = ledger.Place(claim.Id);
            Csv.Write(writer, claim.Id, claim.PageName, claim.Outlet, Words.Day(claim.Published), claim.IsWriter ? "writer" : "source", claim.Text,
                offsets!.Words(claim.Content), claim.Rejects ? "rejects" : "asserts", claim.Source?.Name, claim.CueText,
                string.Join(" ← ", claim.Via.Select(hop => hop.Name)), claim.Origin?.Name, claim.Origin is { } origin ? JsonOut.Name(origin.Kind) : null,
                string.Join(" ", MarkNames.Of(claim.Marks)), claim.Origin?.Url ?? claim.Via.Select(hop => hop.Url).FirstOrDefault(url => url is not null), claim.PageId, place?.Question, place?.Answer);
        }
    }

    /// <summary>Writes pages as CSV.</summary>
    public void PagesAsCsv(TextWriter writer)
    {
        Csv.Write(writer, "id", "name", "title", "outlet", "url", "published", "reprint of", "received", "received from", "size", "words", "claims", "reader version");
        foreach (var page in Pages())
            Csv.Write(writer, page.Id, page.Name, page.Title, page.Outlet, page.Url, Words.Day(page.Published), page.ReprintOf, $"{page.Received:O}", page.ReceivedFrom,
                $"{page.Size}", $"{page.Words}", $"{page.Claims}", $"{page.ReaderVersion}");
    }

    /// <summary>Writes sources as CSV.</summary>
    public void SourcesAsCsv(TextWriter writer)
    {
        Csv.Write(writer, "id", "name", "kind", "aliases", "known", "origin of", "passed on", "pages", "denials");
        foreach (var source in Sources())
            Csv.Write(writer, source.Id, source.Name, JsonOut.Name(source.Kind), string.Join("; ", source.Aliases), Words.Known(source.Known),
                $"{source.AsOrigin}", $"{source.AsRelay}", $"{source.Pages}", $"{source.Denials}");
    }

    private IEnumerable<ClaimRow> Claims() => All(skip => ledger.Claims(new ClaimQuery { Sort = ClaimSort.Place, Skip = skip, Take = Portion }));

    private IEnumerable<PageRow> Pages() => All(skip => ledger.Pages(new PageQuery { Skip = skip, Take = Portion }));

    private IEnumerable<SourceRow> Sources() => All(skip => ledger.Sources(new SourceQuery { Skip = skip, Take = Portion }));

    private static IEnumerable<T> All<T>(Func<int, Slice<T>> part)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var slice = part(skip);
            foreach (var item in slice.Items)
                yield return item;
            if (slice.Items.Count < Portion)
                yield break;
        }
    }
}
