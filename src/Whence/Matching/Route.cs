using System.Collections.Immutable;

namespace Whence.Matching;

/// <summary>One way of a statement: page ← relays ← origin.</summary>
/// <param name="Via">Relays, the one nearest to the page first.</param>
/// <param name="Origin">The deepest source that the page gives; null when it gives none.</param>
public sealed record Route(ImmutableArray<Party> Via, Party? Origin);
