namespace Whence.Store.Desk;

/// <summary>Something that somebody looks after.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Since">How it stood when they last looked.</param>
/// <param name="Now">How it stands.</param>
/// <param name="Event">The event by which they last looked.</param>
public sealed record WatchRow(string Id, ThingKind Kind, WatchState Since, WatchState Now, LedgerEvent Event)
{
    /// <summary>What is otherwise now.</summary>
    public IReadOnlyList<WatchChange> Changes => Now.Since(Since);
}
