using System.Collections.Immutable;

namespace Whence.Origins;

/// <summary>The way of one claim to its end, over the edges of its own page.</summary>
/// <param name="Claim">The claim's id in the ledger.</param>
/// <param name="Steps">Names from the page to the end, the nearest to the page first; the last is where the ledger sees no further.</param>
/// <param name="End">How near that is to the origin.</param>
public sealed record Trail(string Claim, ImmutableArray<string> Steps, TrailEnd End);
