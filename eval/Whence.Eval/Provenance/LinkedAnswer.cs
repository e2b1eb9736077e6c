using Whence.Origins;

namespace Whence.Eval.Provenance;

/// <summary>An answer as it came out of a linking.</summary>
/// <param name="Claims">Its claims: the page's id, and the claim's within the page.</param>
/// <param name="Count">What it rests on.</param>
public sealed record LinkedAnswer(IReadOnlyList<(string PageId, string LocalId)> Claims, OriginCount Count);
