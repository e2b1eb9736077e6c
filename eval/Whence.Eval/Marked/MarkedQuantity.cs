namespace Whence.Eval.Marked;

/// <summary>A figure in the output of <c>mark</c>.</summary>
/// <param name="Start">Where it starts, in UTF-16 units of the body.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Low">The least; null when open.</param>
/// <param name="High">The most; null when open.</param>
/// <param name="Of">The head noun; null when none was found.</param>
internal sealed record MarkedQuantity(int Start, int End, double? Low, double? High, string? Of);
