using Whence.Reprints;

namespace Whence.Store;

/// <summary>Two pages with passages that one copied from the other, or both from a third.</summary>
/// <param name="A">The first page.</param>
/// <param name="B">The second one.</param>
/// <param name="Reprint">What was copied, in which direction, and what tells so.</param>
public sealed record CopyRow(PageRow A, PageRow B, Reprint Reprint);
