namespace Whence.Store;

/// <summary>A source that was merged into another.</summary>
/// <param name="SourceId">Its own id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Event">The event that merged it.</param>
public sealed record MergeRow(string SourceId, string Name, LedgerEvent Event);
