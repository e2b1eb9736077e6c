namespace Whence.Store;

/// <summary>A part of a longer list.</summary>
/// <param name="Items">The part.</param>
/// <param name="Total">How long the list is.</param>
public sealed record Slice<T>(IReadOnlyList<T> Items, int Total);
