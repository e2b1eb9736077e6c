using Whence.Text;

namespace Whence.Language;

/// <summary>A word, number or mark.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="IsCapital">Whether it starts with a capital.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, bool IsCapital);
