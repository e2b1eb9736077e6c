using Whence.Documents;

namespace Whence.Pages.PlainText;

/// <summary>Lines that make one block.</summary>
/// <param name="First">The first, by index.</param>
/// <param name="End">The first after.</param>
/// <param name="Kind">What the block is.</param>
/// <param name="Opening">How many characters of the first line are a mark (<c># </c>, <c>&gt; </c>) and no words.</param>
internal readonly record struct Paragraph(int First, int End, BlockKind Kind = BlockKind.Paragraph, int Opening = 0);
