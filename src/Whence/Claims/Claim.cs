using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Claims;

/// <summary>One statement in one page, with who is behind it: an attribution read to the end, or the writer's own words.</summary>
public sealed record Claim
{
    /// <summary>Within the page: <c>a7</c> for an attribution, <c>s3</c> for the writer's own.</summary>
    public required string Id { get; init; }

    /// <summary>The spans it rests on; null when the writer speaks on the page's own account.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Who stands behind it; for the writer's own words a chain of nobody.</summary>
    public required Sourcing Sourcing { get; init; }

    /// <summary>What is said.</summary>
    public required ImmutableArray<TextSpan> Content { get; init; }

    /// <summary>What the text gives about how far it is to be relied on.</summary>
    public Marks Marks { get; init; }

    /// <summary>How probable the source holds it; null when the text gives nothing.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>The words that hold it at a distance.</summary>
    public ImmutableArray<TextSpan> Hedges { get; init; } = [];

    /// <summary>Edges to other claims of the page.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>The claim whose content holds this one, by id.</summary>
    public string? Inside { get; init; }

    /// <summary>Our own doubt: the probability that this reading is right; null when nothing calibrates it yet.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether it is the writer's own voice.</summary>
    public bool IsWriter => Attribution is null;
}
