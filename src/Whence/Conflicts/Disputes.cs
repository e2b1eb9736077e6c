using System.Collections.Immutable;

namespace Whence.Conflicts;

/// <summary>Finds which claims of one question cannot stand together, which replace one another, and which only seem to disagree.</summary>
public static class Disputes
{
    /// <summary>The edges among the claims of one question. The same whatever their order; one edge of a type between two claims.</summary>
    /// <param name="claims">The claims, each with the number of its answer.</param>
    public static ImmutableArray<Conflict> Among(IEnumerable<Answered> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var inOrder = claims.InOrder().ToList();
        return [.. Standpoints.Among(inOrder).Concat(Figures.Among([.. inOrder.Select(one => one.Claim)])).Where(edge => edge.A != edge.B).DistinctBy(Pair)];
    }

    /// <summary>Two claims have one edge of a type; a correction of a figure is not also its supersession.</summary>
    private static (string, string, ConflictType) Pair(Conflict edge)
    {
        var type = edge.Type == ConflictType.Supersession ? ConflictType.Correction : edge.Type;
        return string.CompareOrdinal(edge.A, edge.B) < 0 ? (edge.A, edge.B, type) : (edge.B, edge.A, type);
    }
}
