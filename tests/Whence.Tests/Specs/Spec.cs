namespace Whence.Tests.Specs;

/// <summary>One page of a spec with what must be found in it.</summary>
internal sealed record Spec
{
    /// <summary>The file and the heading above the page.</summary>
    public required string Name { get; init; }

    /// <summary>The text with its marks.</summary>
    public required MarkedText Page { get; init; }

    /// <summary>Whether the first line is the page's title, given apart.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Who published the page; null when the page does not say.</summary>
    public string? Outlet { get; init; }

    /// <summary>What is asked of each attribution.</summary>
    public IReadOnlyList<Expectation> Expectations { get; init; } = [];

    /// <summary>Whether attributions that nobody marked may be found.</summary>
    public bool MoreMayBeFound { get; init; }

    /// <summary>Whether acts may be found that the page does not mark.</summary>
    public bool ActsMayBeFound { get; init; }

    /// <summary>Why the reader cannot do it yet; null when it must.</summary>
    public string? Pending { get; init; }
}
