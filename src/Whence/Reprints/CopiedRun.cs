using Whence.Text;

namespace Whence.Reprints;

/// <summary>Words that two pages have in common one by one, without a change.</summary>
/// <param name="A">Where they stand on the first page, in UTF-16 units.</param>
/// <param name="B">Where on the second one.</param>
/// <param name="Words">How many words.</param>
public readonly record struct CopiedRun(TextSpan A, TextSpan B, int Words);
