using Whence.Sources;

namespace Whence.Store;

/// <summary>Which sources.</summary>
public sealed record SourceQuery
{
    /// <summary>Only with these words in name or alias.</summary>
    public string? Text { get; init; }

    /// <summary>Only of this kind.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Take { get; init; } = 50;
}
