namespace Whence.Sources;

/// <summary>What a page tells of somebody it does not name.</summary>
public sealed record Known
{
    /// <summary>How many.</summary>
    public int? Count { get; init; }

    /// <summary>Rank, office, trade.</summary>
    public string? Role { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>The condition given: anonymity.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether the role is the person's own word.</summary>
    public bool SelfDescribed { get; init; }
}
