using System.Collections.Immutable;
using Whence.Claims;
using Whence.Documents;
using Whence.Sources;
using Whence.Text;

namespace Whence.Store.Entries;

/// <summary>Turns the claims of one page into rows and gathers whom they name.</summary>
internal sealed class ClaimFiler(Document document, PageRow page)
{
    private readonly Dictionary<string, SourceEntry> _sources = new(StringComparer.Ordinal);

    /// <summary>Everybody named so far.</summary>
    public IReadOnlyList<SourceEntry> Sources => [.. _sources.Values];

    /// <summary>The row of <paramref name="claim"/>, without an id.</summary>
    public ClaimRow File(Claim claim)
    {
        var (attribution, sourcing) = (claim.Attribution, claim.Sourcing);
        var named = attribution?.Source ?? [];
        return new ClaimRow
        {
            Id = "",
            LocalId = claim.Id,
            PageId = page.Id,
            PageName = page.Name,
            PageTitle = page.Title,
            Outlet = page.Outlet,
            Credit = page.ReprintOf,
            Published = page.Published,
            Text = Words(claim.Content) ?? "",
            Content = claim.Content,
            IsWriter = claim.IsWriter,
            Speech = attribution?.Speech,
            Source = Hop(sourcing.Source, named),
            SourceText = Words(named),
            Medium = sourcing.Medium,
            SpeaksFor = sourcing.Source?.SpeaksFor,
            CueText = attribution?.Cue is { } cue ? Words(cue.Spans) : null,
            Cue = attribution?.Cue?.Spans ?? [],
            CueType = attribution?.Cue?.Type,
            Act = attribution?.Cue?.Act,
            Rejects = attribution?.Rejects ?? false,
            Via = [.. sourcing.Chain.Via.Select(Hop)],
            Origin = Origin(sourcing.Chain, sourcing.Source, named),
            Others = [.. sourcing.Others.Select(other => new RouteRow([.. other.Via.Select(Hop)], Origin(other, sourcing.Source, named)))],
            Marks = claim.Marks,
            Hedges = claim.Hedges,
            LikelihoodLow = claim.Likelihood?.Low,
            LikelihoodHigh = claim.Likelihood?.High,
            LikelihoodWords = claim.Likelihood is { } likelihood ? document[likelihood.Span].ToString() : null,
            Relations = claim.Relations,
            Inside = claim.Inside,
            Unresolved = sourcing.Unresolved,
            Why = [.. (attribution?.Why ?? []).Concat(sourcing.Why).Distinct(StringComparer.Ordinal)],
        };
    }

    private string? Words(ImmutableArray<TextSpan> spans) =>
        spans.IsEmpty ? null : string.Join(" … ", spans.Select(span => document[span].ToString()));

    private HopRow Hop(Hop hop) => Hop(hop.Source, hop.Spans, hop.Url);

    // An origin has no words of its own in a chain: they are the source's where it is the source, else a relay's or none.
    private HopRow? Origin(Chain chain, Source? source, ImmutableArray<TextSpan> named) =>
        Hop(chain.Origin, chain.Origin is { } origin && origin.Id == source?.Id ? named : []);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(source))]
    private HopRow? Hop(Source? source, ImmutableArray<TextSpan> spans, string? url = null)
    {
        if (source is null)
            return null;
        var entry = new SourceEntry(source.Id, source.Name, source.Kind, Forms(source, source.Aliases), source.Known);
        _sources[entry.Id] = _sources.TryGetValue(entry.Id, out var seen)
            ? seen with { Aliases = Forms(source, seen.Aliases.Concat(source.Aliases)), Known = SourceEntry.Common(seen.Known, source.Known) }
            : entry;
        return new HopRow(entry.Id, source.Name, source.Kind, spans, url, source.Known);
    }

    private static IReadOnlyList<string> Forms(Source source, IEnumerable<string> aliases) =>
        [.. aliases.Where(alias => alias != source.Name && !string.IsNullOrWhiteSpace(alias)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
