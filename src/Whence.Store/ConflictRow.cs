using Whence.Conflicts;

namespace Whence.Store;

/// <summary>An edge between two claims of one question.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Conflict">The edge.</param>
public sealed record ConflictRow(string Question, Conflict Conflict);
