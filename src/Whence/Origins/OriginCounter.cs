using Whence.Matching;

namespace Whence.Origins;

/// <summary>Counts on how many independent origins one answer rests. A function of the claims alone: their order says nothing.</summary>
/// <remarks>
/// The rules and their reasons: decision 9. In short: what was copied collapses first; each claim's way is followed from its page
/// through relays, and through relays' own pages, to where no page tells of anybody deeper; ways that end at the same one,
/// or share eight words of a quotation, are one; unnamed sources join through a shared relay, credit or quotation only.
/// </remarks>
public static class OriginCounter
{
    /// <summary>Counts.</summary>
    /// <param name="claims">The claims of one answer.</param>
    /// <param name="links">What ties them beside what they say; nothing unless given.</param>
    /// <param name="families">Who belongs to whom; the lexicons' unless given.</param>
    public static OriginCount Count(IReadOnlyList<FiledClaim> claims, OriginLinks? links = null, Families? families = null) =>
        new AnswerTally(new Strands(claims, links ?? OriginLinks.None), families ?? Families.Usual).Count(leftOut: null);

    /// <summary>Counts with and without somebody.</summary>
    /// <param name="claims">The claims of one answer.</param>
    /// <param name="leftOut">Whom to leave out.</param>
    /// <param name="links">What ties them beside what they say; nothing unless given.</param>
    /// <param name="families">Who belongs to whom; the lexicons' unless given.</param>
    public static WhatIf Without(IReadOnlyList<FiledClaim> claims, LeftOut leftOut, OriginLinks? links = null, Families? families = null)
    {
        ArgumentNullException.ThrowIfNull(leftOut);
        var tally = new AnswerTally(new Strands(claims, links ?? OriginLinks.None), families ?? Families.Usual);
        return new(tally.Count(leftOut: null), tally.Count(leftOut));
    }
}
