namespace Whence.Web.Twins;

/// <summary>A further way of the same statement.</summary>
/// <param name="Via">Relays, the one nearest to the page first.</param>
/// <param name="Origin">The deepest source; null when none.</param>
public sealed record RouteTwin(IReadOnlyList<HopTwin> Via, HopTwin? Origin);
