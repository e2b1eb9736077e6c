using Whence.Origins;

namespace Whence.Store.Sqlite.Links;

/// <summary>An answer with its claims and what it rests on.</summary>
/// <param name="Place">1 of <c>q4.1</c>.</param>
/// <param name="Claims">Its claims, in an order of their content.</param>
/// <param name="Links">What ties them beside what they say.</param>
/// <param name="Count">What it rests on.</param>
internal sealed record CountedAnswer(long Place, IReadOnlyList<Filed> Claims, OriginLinks Links, OriginCount Count)
{
    /// <summary>What it rests on when somebody is left out.</summary>
    public WhatIf Without(LeftOut leftOut) => OriginCounter.Without([.. Claims.Select(claim => claim.Claim)], leftOut, Links);
}
