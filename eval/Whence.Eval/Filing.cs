using System.Collections.Immutable;
using Whence.Documents;
using Whence.Matching;
using Whence.Sources;
using Whence.Text;

namespace Whence.Eval;

/// <summary>Files the claims of a page as a ledger does, without one.</summary>
internal static class Filing
{
    /// <summary>The claims of <paramref name="reading"/>, with what each comes to.</summary>
    /// <param name="reading">The page, read to the end.</param>
    /// <param name="page">What the page is called among those that are filed together: ids start with it.</param>
    public static ImmutableArray<FiledClaim> Of(Reading reading, string page)
    {
        var gists = GistReader.Read(reading);
        var document = reading.Document;
        var published = reading.Published;
        return [.. reading.Claims.Zip(gists, (claim, gist) => new FiledClaim
        {
            Id = $"{page}/{claim.Id}",
            LocalId = claim.Id,
            PageId = document.Id,
            Outlet = document.Masthead.Outlet,
            Published = published,
            Day = published?.Latest ?? published?.Earliest ?? default,
            Text = string.Join(" … ", claim.Content.Select(span => document[span].ToString())),
            Content = claim.Content,
            IsWriter = claim.IsWriter,
            InHeadline = IsHeadline(document, claim.Content),
            Speech = claim.Attribution?.Speech,
            CueText = claim.Attribution?.Cue is { } cue ? string.Join(' ', cue.Spans.Select(span => document[span].ToString())) : null,
            CueType = claim.Attribution?.Cue?.Type,
            Act = claim.Attribution?.Cue?.Act,
            Source = claim.Sourcing.Source is { } source ? PartyOf(source) : null,
            Route = RouteOf(claim.Sourcing.Chain),
            Others = [.. claim.Sourcing.Others.Select(RouteOf)],
            Rejects = claim.Attribution?.Rejects ?? false,
            Marks = claim.Marks,
            Hedges = [.. claim.Hedges.Select(span => document[span].ToString())],
            Likelihood = claim.Likelihood is { } likelihood ? (likelihood.Low, likelihood.High) : null,
            Relations = claim.Relations,
            Inside = claim.Inside,
            Gist = gist,
        })];
    }

    private static bool IsHeadline(Document document, ImmutableArray<TextSpan> content) =>
        content is [var first, ..] && (first.Start < document.TitleLength || document.Blocks.Any(block => block.Kind == BlockKind.Headline && block.Span.Start <= first.Start && first.End <= block.Span.End));

    private static Route RouteOf(Chain chain) => new([.. chain.Via.Select(hop => PartyOf(hop.Source) with { Url = hop.Url })], chain.Origin is { } origin ? PartyOf(origin) : null);

    private static Party PartyOf(Source source) => new(source.Id, source.Name, source.Kind) { Known = source.Known, SpeaksFor = source.SpeaksFor };
}
