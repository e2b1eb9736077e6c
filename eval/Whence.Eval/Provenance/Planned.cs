using System.Collections.Immutable;

namespace Whence.Eval.Provenance;

/// <summary>One page's part in an answer, before it is written.</summary>
/// <param name="Outlet">Who publishes it.</param>
/// <param name="Path">Relays, the nearest to the page first, then the deepest source that it tells; empty for the writer's own voice.</param>
/// <param name="Origin">Where the statement is from in the graph; null when the page repeats it from nobody.</param>
internal sealed record Planned(Actor Outlet, ImmutableArray<Actor> Path, Actor? Origin)
{
    /// <summary>The section of templates; null for the one that fits the path.</summary>
    public string? Section { get; init; }

    /// <summary>Whether the statement stands as a quotation that other pages take over.</summary>
    public bool Quotes { get; init; }

    /// <summary>A second one who says it, too.</summary>
    public Actor? Also { get; init; }

    /// <summary>The page of the answer, by number, that it copies; null when it is written anew.</summary>
    public int? CopyOf { get; init; }

    /// <summary>Whether all of it is copied, or the statement's passage only.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a copy says from where.</summary>
    public bool IsCredited { get; init; }

    /// <summary>Days after the event.</summary>
    public int Day { get; init; }
}
