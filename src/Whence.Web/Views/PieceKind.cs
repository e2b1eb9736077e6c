namespace Whence.Web.Views;

/// <summary>What a piece of a page's text is to a claim. A piece may be several.</summary>
[Flags]
public enum PieceKind
{
    /// <summary>Running text.</summary>
    None = 0,
    /// <summary>Words that name a source, a relay or an origin.</summary>
    Source = 1,
    /// <summary>Words that link a source to what it says.</summary>
    Cue = 2,
    /// <summary>What is said.</summary>
    Content = 4,
    /// <summary>What is said within what is said.</summary>
    Inner = 8,
    /// <summary>Words that hold it at a distance.</summary>
    Hedge = 16,
    /// <summary>A cue that denies.</summary>
    Denial = 32,
    /// <summary>The writer's own words.</summary>
    Bare = 64,
    /// <summary>Part of the claim in focus.</summary>
    Focus = 128,
    /// <summary>A figure.</summary>
    Figure = 256,
    /// <summary>A name: a person, a body, a unit, a thing.</summary>
    Name = 512,
    /// <summary>A name of a place.</summary>
    Place = 1024,
    /// <summary>What stands between quotation marks.</summary>
    Quotation = 2048,
}
