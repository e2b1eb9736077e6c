namespace Whence.Web.Drawing;

/// <summary>One way of one statement: origin, then relays (the farthest first), then the page and the words that arrive.</summary>
public sealed record Strand
{
    /// <summary>The claim it belongs to.</summary>
    public required string ClaimId { get; init; }

    /// <summary>Where it begins.</summary>
    public required Stop Origin { get; init; }

    /// <summary>Who passes it on, the farthest from the page first.</summary>
    public IReadOnlyList<Stop> Relays { get; init; } = [];

    /// <summary>The page's words that arrive.</summary>
    public required string Words { get; init; }

    /// <summary>The page's id.</summary>
    public required string PageId { get; init; }

    /// <summary>The page's name.</summary>
    public required string PageName { get; init; }

    /// <summary>What is known of the page: its outlet.</summary>
    public string PageNote { get; init; } = "";

    /// <summary>When the page was written, first line; empty when not stated.</summary>
    public string Written { get; init; } = "";

    /// <summary>How that is known.</summary>
    public string WrittenNote { get; init; } = "";

    /// <summary>Whether it supports, denies, or has no source.</summary>
    public Tone Tone { get; init; }

    /// <summary>A word above the wire's end: "denies", "update".</summary>
    public string Act { get; init; } = "";

    /// <summary>Words below the wire's end: certainty as reported.</summary>
    public string Certainty { get; init; } = "";

    /// <summary>Whether it is a later statement of the same page or source.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>Whether its origin is counted; a later or answering statement stands in the picture without being counted.</summary>
    public bool IsCounted { get; init; } = true;

    /// <summary>Whether the page says that its text is somebody else's.</summary>
    public bool IsReprint { get; init; }
}
