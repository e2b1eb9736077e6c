namespace Whence.Store.Desk;

/// <summary>A named set of pages, claims, questions, sources and notes.</summary>
/// <param name="Id"><c>k3</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Made">The event that began it.</param>
/// <param name="Changed">The last event of it.</param>
/// <param name="Things">How many things are in it.</param>
/// <param name="Notes">How many notes.</param>
public sealed record CaseRow(string Id, string Name, LedgerEvent Made, LedgerEvent Changed, int Things, int Notes);
