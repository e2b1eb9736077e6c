namespace Whence.Store.Desk;

/// <summary>A note in a case.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Event">The event that wrote it.</param>
public sealed record CaseNote(string Text, LedgerEvent Event);
