namespace Whence.Store.Desk;

/// <summary>Something that is kept in a case.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Event">The event that put it there.</param>
public sealed record CaseThing(string Id, ThingKind Kind, LedgerEvent Event);
