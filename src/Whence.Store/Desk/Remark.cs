namespace Whence.Store.Desk;

/// <summary>What somebody said of a claim as it was read. It stands beside the reading, which it never changes.</summary>
public sealed record Remark
{
    /// <summary>The event that made it: 5 of <c>e5</c>.</summary>
    public required long Number { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who.</summary>
    public required string Who { get; init; }

    /// <summary>Why, or what they say.</summary>
    public required string Comment { get; init; }

    /// <summary>What kind.</summary>
    public required RemarkKind Kind { get; init; }

    /// <summary>The part that is set right; null but for a correction.</summary>
    public ClaimField? Field { get; init; }

    /// <summary>What the reading gave; null for nothing.</summary>
    public string? Read { get; init; }

    /// <summary>What it should be; null for nothing.</summary>
    public string? Corrected { get; init; }

    /// <summary>Where corrected content stands.</summary>
    public IReadOnlyList<PageSpan> CorrectedSpans { get; init; } = [];

    /// <summary>The page.</summary>
    public required string PageId { get; init; }

    /// <summary>The claim on which it stands now; null when the page was read again and none of its claims is the one that was meant.</summary>
    public string? ClaimId { get; init; }

    /// <summary>Whether the claim that was meant was the writer's own.</summary>
    public required bool IsWriter { get; init; }

    /// <summary>Where the content of the claim that was meant stood.</summary>
    public required IReadOnlyList<PageSpan> Spans { get; init; }

    /// <summary>Its words; empty when they were erased with their page.</summary>
    public required string Text { get; init; }

    /// <summary>The version that had read the page.</summary>
    public required int ReaderVersion { get; init; }

    /// <summary>The event that undid it; null while it holds.</summary>
    public long? UndoneBy { get; init; }
}
