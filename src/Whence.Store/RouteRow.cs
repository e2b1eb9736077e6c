namespace Whence.Store;

/// <summary>A further route of the same statement.</summary>
/// <param name="Via">Relays, nearest to the page first.</param>
/// <param name="Origin">The deepest source; null when none.</param>
public sealed record RouteRow(IReadOnlyList<HopRow> Via, HopRow? Origin);
