using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Stances;
using Whence.Text;

namespace Whence.Matching;

/// <summary>A claim among those of many pages: what the rooms that look across pages know of it.</summary>
public sealed record FiledClaim
{
    /// <summary>In the ledger: <c>c12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>In its page: <c>a7</c>, <c>s3</c>.</summary>
    public required string LocalId { get; init; }

    /// <summary>The page's id.</summary>
    public required string PageId { get; init; }

    /// <summary>Who published the page; null when not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>When the page was published; null when not known.</summary>
    public Published? Published { get; init; }

    /// <summary>The day under which the page is filed.</summary>
    public DateOnly Day { get; init; }

    /// <summary>What is said, in the page's words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands in the page, in UTF-16 units.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>Whether it is the writer's own voice.</summary>
    public bool IsWriter { get; init; }

    /// <summary>Whether it stands in the page's headline.</summary>
    public bool InHeadline { get; init; }

    /// <summary>Whether the words are the source's own; null for the writer's.</summary>
    public Speech? Speech { get; init; }

    /// <summary>The words that link source and content; null when none stand there.</summary>
    public string? CueText { get; init; }

    /// <summary>What the cue tells; null when there is none.</summary>
    public CueType? CueType { get; init; }

    /// <summary>The kind of act: say, deny, confirm …; null when not known.</summary>
    public string? Act { get; init; }

    /// <summary>Who says it, as the page's words name them; null when they name nobody.</summary>
    public Party? Source { get; init; }

    /// <summary>The way it took.</summary>
    public Route Route { get; init; } = new([], null);

    /// <summary>Parallel sources and routes of the same statement.</summary>
    public ImmutableArray<Route> Others { get; init; } = [];

    /// <summary>Whether the source rejects the content.</summary>
    public bool Rejects { get; init; }

    /// <summary>Marks.</summary>
    public Marks Marks { get; init; }

    /// <summary>Hedging words, as they stand.</summary>
    public ImmutableArray<string> Hedges { get; init; } = [];

    /// <summary>The likelihood that the source gives: low and high; null when it gives none.</summary>
    public (double Low, double High)? Likelihood { get; init; }

    /// <summary>Edges to claims of the same page; <see cref="Relation.To"/> is a local id.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>The local id of the claim whose content holds this one; null at the top.</summary>
    public string? Inside { get; init; }

    /// <summary>What it comes to when it is compared; null when it says too little to be known again.</summary>
    public Gist? Gist { get; init; }
}
