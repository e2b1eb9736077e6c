using Whence.Text;

namespace Whence.Reprints;

/// <summary>Words inside quotation marks on two pages: they go back to one speaker, or to one another.</summary>
/// <param name="A">Where the passage with them stands on the first page, in UTF-16 units.</param>
/// <param name="B">Where on the second one.</param>
/// <param name="Words">How many words in a row are the same.</param>
public sealed record SharedQuotation(TextSpan A, TextSpan B, int Words);
