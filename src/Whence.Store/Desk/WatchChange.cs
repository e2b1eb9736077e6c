namespace Whence.Store.Desk;

/// <summary>Something that is otherwise than when somebody last looked.</summary>
/// <param name="Kind">What.</param>
/// <param name="Before">How many there were, where it is a count.</param>
/// <param name="Now">How many there are.</param>
public sealed record WatchChange(WatchChangeKind Kind, int Before, int Now);
