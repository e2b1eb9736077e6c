namespace Whence.Store.Desk;

/// <summary>A source's grade with who gave it, when and why.</summary>
/// <param name="SourceId">The source.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Event">The event that gave it.</param>
public sealed record GradeRow(string SourceId, Grade Grade, LedgerEvent Event);
