namespace Whence.Store;

/// <summary>Which pages.</summary>
public sealed record PageQuery
{
    /// <summary>Only of this outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Only with these words.</summary>
    public string? Text { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Take { get; init; } = 50;
}
