using Whence.Origins;

namespace Whence.Store.Sqlite.Links;

/// <summary>An answer with its claims and what it rests on.</summary>
/// <param name="Place">1 of <c>q4.1</c>.</param>
/// <param name="Claims">Its claims, in an order of their content.</param>
/// <param name="Count">What it rests on.</param>
internal sealed record CountedAnswer(long Place, IReadOnlyList<Filed> Claims, OriginCount Count);
