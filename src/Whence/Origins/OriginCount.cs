using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>On how many independent origins an answer rests, as far as this ledger sees.</summary>
public sealed record OriginCount
{
    /// <summary>Pages that give the answer.</summary>
    public required int Pages { get; init; }

    /// <summary>Outlets that published them; a page whose outlet is not known counts for none.</summary>
    public required int Outlets { get; init; }

    /// <summary>Pages that give it and say from nobody: they add no origin.</summary>
    public required int Unsourced { get; init; }

    /// <summary>Low and high count at each level.</summary>
    public required OriginLevels Levels { get; init; }

    /// <summary>The origins at the level of sources, those with most claims first.</summary>
    public required ImmutableArray<Origin> Origins { get; init; }

    /// <summary>Every join with its evidence, in the order of the claims.</summary>
    public required ImmutableArray<OriginJoin> Joins { get; init; }

    /// <summary>Why this is circular reporting; null when it is not.</summary>
    public string? Circular { get; init; }

    /// <summary>Where the trail of each sourced claim ends.</summary>
    public required ImmutableArray<Trail> Trails { get; init; }

    /// <summary>How many trails end so.</summary>
    public int Ending(TrailEnd end) => Trails.Count(trail => trail.End == end);
}
