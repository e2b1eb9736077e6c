using System.Collections.Immutable;

namespace Whence.Documents;

/// <summary>What a page says about itself, before any of it is believed.</summary>
public sealed record Masthead
{
    /// <summary>A masthead that says nothing.</summary>
    public static Masthead Empty { get; } = new();

    /// <summary>Where the page came from.</summary>
    public string? Url { get; init; }

    /// <summary>The page's title.</summary>
    public string? Title { get; init; }

    /// <summary>Who signs it.</summary>
    public ImmutableArray<string> Byline { get; init; } = [];

    /// <summary>Who published it, as given or as the page says.</summary>
    public string? Outlet { get; init; }

    /// <summary>When.</summary>
    public Published? Published { get; init; }

    /// <summary>The language, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>The credit that it carries.</summary>
    public Credit? ReprintOf { get; init; }
}
