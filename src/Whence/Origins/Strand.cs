using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>One way of one claim: nodes from the page to the end that the page itself gives.</summary>
/// <param name="Claim">The claim's index in the order of content.</param>
/// <param name="Path">Nodes, the nearest to the page first; the last is the origin. Never empty.</param>
internal readonly record struct Strand(int Claim, ImmutableArray<int> Path)
{
    /// <summary>Where the page's own words end.</summary>
    public int End => Path[^1];
}
