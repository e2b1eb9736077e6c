using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Stances;
using Whence.Text;

namespace Whence.Store;

/// <summary>A claim with everything that leads from it back to the page. Spans are UTF-16 units of the page's text.</summary>
public sealed record ClaimRow
{
    /// <summary>In the ledger: <c>c12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In its page: <c>a7</c>, <c>s3</c>.</summary>
    public required string LocalId { get; init; }

    /// <summary>The page's id.</summary>
    public required string PageId { get; init; }

    /// <summary>The page's name.</summary>
    public required string PageName { get; init; }

    /// <summary>The page's title.</summary>
    public string? PageTitle { get; init; }

    /// <summary>Who published the page.</summary>
    public string? Outlet { get; init; }

    /// <summary>Whom the page credits; null when nobody.</summary>
    public string? Credit { get; init; }

    /// <summary>When the page was published.</summary>
    public Published? Published { get; init; }

    /// <summary>What is said, in the page's words.</summary>
    public required string Text { get; init; }

    /// <summary>Where.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Whether it is the writer's own voice.</summary>
    public required bool IsWriter { get; init; }

    /// <summary>How the words are given; null for the writer's own.</summary>
    public Speech? Speech { get; init; }

    /// <summary>The source that the words name; null when none.</summary>
    public HopRow? Source { get; init; }

    /// <summary>The source's words in the page.</summary>
    public string? SourceText { get; init; }

    /// <summary>The medium of the source's own.</summary>
    public string? Medium { get; init; }

    /// <summary>The institution that a spokesperson speaks for.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>The cue's words; null when none.</summary>
    public string? CueText { get; init; }

    /// <summary>Where the cue stands.</summary>
    public ImmutableArray<TextSpan> Cue { get; init; } = [];

    /// <summary>What the cue tells.</summary>
    public CueType? CueType { get; init; }

    /// <summary>The kind of act.</summary>
    public string? Act { get; init; }

    /// <summary>Whether the source rejects the content.</summary>
    public bool Rejects { get; init; }

    /// <summary>Relays, nearest to the page first.</summary>
    public IReadOnlyList<HopRow> Via { get; init; } = [];

    /// <summary>The deepest source; null when none.</summary>
    public HopRow? Origin { get; init; }

    /// <summary>Further routes.</summary>
    public IReadOnlyList<RouteRow> Others { get; init; } = [];

    /// <summary>Marks.</summary>
    public Marks Marks { get; init; }

    /// <summary>Hedging words.</summary>
    public ImmutableArray<TextSpan> Hedges { get; init; } = [];

    /// <summary>Likelihood: lower end.</summary>
    public double? LikelihoodLow { get; init; }

    /// <summary>Likelihood: upper end.</summary>
    public double? LikelihoodHigh { get; init; }

    /// <summary>Likelihood: the words.</summary>
    public string? LikelihoodWords { get; init; }

    /// <summary>Edges to claims of the same page; <see cref="Relation.To"/> is a local id.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>The local id of the claim whose content holds this one.</summary>
    public string? Inside { get; init; }

    /// <summary>Why the source could not be resolved.</summary>
    public string? Unresolved { get; init; }

    /// <summary>The rules that took part.</summary>
    public ImmutableArray<string> Why { get; init; } = [];
}
