namespace Whence.Store;

/// <summary>An event of the log with what became of it.</summary>
/// <param name="Event">The event.</param>
/// <param name="UndoneBy">The number of the event that undid it; null while it holds.</param>
public sealed record LogRow(LedgerEvent Event, long? UndoneBy)
{
    /// <summary>Whether it can be undone now.</summary>
    public bool CanBeUndone => UndoneBy is null && Event.Kind is not (EventKind.Redact or EventKind.Undo);
}
