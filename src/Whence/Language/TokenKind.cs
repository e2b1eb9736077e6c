namespace Whence.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes and hyphens inside.</summary>
    Word,
    /// <summary>Starts with a digit.</summary>
    Number,
    /// <summary>A possessive ending: <c>'s</c>, <c>'</c>.</summary>
    Possessive,
    /// <summary>A quotation mark.</summary>
    Quote,
    /// <summary>A comma.</summary>
    Comma,
    /// <summary>A full stop, question or exclamation mark, ellipsis.</summary>
    Stop,
    /// <summary>A colon.</summary>
    Colon,
    /// <summary>A semicolon.</summary>
    Semicolon,
    /// <summary>A dash that stands between words.</summary>
    Dash,
    /// <summary>An opening bracket.</summary>
    Open,
    /// <summary>A closing bracket.</summary>
    Close,
    /// <summary>Anything else.</summary>
    Other,
}
