namespace Whence.Store.Desk;

/// <summary>Which remarks: of those that were not undone.</summary>
public sealed record RemarkQuery
{
    /// <summary>Only of this kind.</summary>
    public RemarkKind? Kind { get; init; }

    /// <summary>Only those that stand on no claim any more.</summary>
    public bool Unplaced { get; init; }

    /// <summary>Only those on this page.</summary>
    public string? Page { get; init; }

    /// <summary>Only those after this event: so long lists are fetched in parts.</summary>
    public long After { get; init; }

    /// <summary>How many at most.</summary>
    public int Take { get; init; } = 50;
}
