namespace Whence.Store.Desk;

/// <summary>Which claims to look at.</summary>
public sealed record ReviewQuery
{
    /// <summary>Why they wait.</summary>
    public ReviewQueue Queue { get; init; }

    /// <summary>Only on this page.</summary>
    public string? Page { get; init; }

    /// <summary>Only where this source has a part (id, name or alias).</summary>
    public string? Source { get; init; }

    /// <summary>Only under this question (<c>q4</c>).</summary>
    public string? Question { get; init; }

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Take { get; init; } = 12;
}
