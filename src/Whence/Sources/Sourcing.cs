using System.Collections.Immutable;

namespace Whence.Sources;

/// <summary>Who stands behind one attribution, resolved.</summary>
public sealed record Sourcing
{
    /// <summary>The source that the words name; null when they name none.</summary>
    public Source? Source { get; init; }

    /// <summary>The way of the statement.</summary>
    public required Chain Chain { get; init; }

    /// <summary>Parallel sources and routes of the same statement.</summary>
    public ImmutableArray<Chain> Others { get; init; } = [];

    /// <summary>The medium of the source's own that carried it, in words.</summary>
    public string? Medium { get; init; }

    /// <summary>Why the source could not be resolved; null when it was.</summary>
    public string? Unresolved { get; init; }

    /// <summary>The rules that took part, by name.</summary>
    public ImmutableArray<string> Why { get; init; } = [];
}
