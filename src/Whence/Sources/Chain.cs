using System.Collections.Immutable;

namespace Whence.Sources;

/// <summary>The way of a statement: page ← relays ← origin.</summary>
/// <param name="Via">Relays, the one nearest to the page first.</param>
/// <param name="Origin">The deepest source that the text gives; null when it gives none.</param>
public sealed record Chain(ImmutableArray<Hop> Via, Source? Origin)
{
    /// <summary>A chain of nobody.</summary>
    public static Chain Nobody { get; } = new([], null);
}
