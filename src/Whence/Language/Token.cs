using Whence.Text;

namespace Whence.Language;

/// <summary>A word, number or mark.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Tag">Its part of speech.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, WordShape Shape, PosTag Tag) : ISpanned
{
    /// <summary>Whether it starts with a capital.</summary>
    public bool IsCapital => Shape is WordShape.Capital or WordShape.Capitals or WordShape.Mixed;

    /// <summary>Whether it is a finite verb or a form that can be one.</summary>
    public bool IsVerb => Tag is >= PosTag.VerbBase and <= PosTag.Modal;

    /// <summary>Whether it is a noun or name.</summary>
    public bool IsNoun => Tag is PosTag.Noun or PosTag.Nouns or PosTag.Name;
}
