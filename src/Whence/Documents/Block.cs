using Whence.Text;

namespace Whence.Documents;

/// <summary>A paragraph, headline, caption or the like: no attribution crosses its edge.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Block(TextSpan Span, BlockKind Kind) : ISpanned;
