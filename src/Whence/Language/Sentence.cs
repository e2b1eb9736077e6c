using Whence.Text;

namespace Whence.Language;

/// <summary>A sentence within one block.</summary>
/// <param name="Span">Where it stands, without outer white space.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The first token after it.</param>
/// <param name="Block">The block that holds it, by index.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Block) : ISpanned;
