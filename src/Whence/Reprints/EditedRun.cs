using Whence.Text;

namespace Whence.Reprints;

/// <summary>Words in a row of which the same became.</summary>
/// <param name="Edit">What became of them.</param>
/// <param name="A">Where they stand in the first text; empty for new words.</param>
/// <param name="B">Where in the second; empty for lost words.</param>
/// <param name="Words">How many words.</param>
public readonly record struct EditedRun(Edit Edit, TextSpan A, TextSpan B, int Words);
