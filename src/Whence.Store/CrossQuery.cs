namespace Whence.Store;

/// <summary>Which edges between claims.</summary>
public sealed record CrossQuery
{
    /// <summary>Only those of this question (<c>q4</c>).</summary>
    public string? Question { get; init; }

    /// <summary>Only of this kind, as exports name it.</summary>
    public string? Kind { get; init; }

    /// <summary>None of these kinds.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>How many to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>How many at most.</summary>
    public int Take { get; init; } = 50;
}
