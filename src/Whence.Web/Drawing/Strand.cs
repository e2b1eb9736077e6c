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

    /// <summary>Whether the page states its outlet: then that is what it goes by.</summary>
    public bool HasOutlet { get; init; }

    /// <summary>The first day on which the page can have been written; null when nothing tells.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last one; null when nothing tells.</summary>
    public DateOnly? Latest { get; init; }

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

    /// <summary>What it counts as: strands with the same key are one origin, whatever their pages call it; null for its origin's own key.</summary>
    public string? CountsAs { get; init; }

    /// <summary>Whether another claim of its page stands in it and says the same: that one is drawn and counted.</summary>
    public bool IsCovered { get; init; }

    /// <summary>Whether somebody on it was left out to see what still stands.</summary>
    public bool IsLeftOut { get; init; }

    /// <summary>The numbers of the changes by which its words came to be what they are; both texts stand under the same number.</summary>
    public IReadOnlyList<int> Drifts { get; init; } = [];

    /// <summary>How many more pages stand behind it, which the picture folds into it.</summary>
    public int Folded { get; init; }

    /// <summary>Where its words lead; null when nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>What its mark is bracketed with: strands that are equal in it stand together.</summary>
    internal (string Key, Tone Tone, bool IsCounted, bool IsLeftOut) Bracket => (CountsAs ?? Origin.Key, Tone, IsCounted, IsLeftOut);

    /// <summary>Whether a number stands at its origin.</summary>
    internal bool IsNumbered => IsCounted && !IsLeftOut && (Tone == Tone.Plain || (Tone == Tone.Against && CountsAs is not null));
}
