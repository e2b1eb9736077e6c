namespace Whence.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with hyphens and full stops of an abbreviation inside.</summary>
    Word,
    /// <summary>Starts with a digit.</summary>
    Number,
    /// <summary>What an apostrophe ties to the word before: <c>'s</c>, <c>'</c>, <c>n't</c>, <c>'re</c>.</summary>
    Clitic,
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
