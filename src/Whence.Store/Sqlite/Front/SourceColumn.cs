using Whence.Sources;

namespace Whence.Store.Sqlite.Front;

/// <summary>What narrowing wants to know of a source.</summary>
/// <param name="Name">Its name, numbered.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Family">The outermost body that it belongs to, numbered; -1 when none.</param>
/// <param name="Side">Its side, numbered; -1 when none.</param>
internal readonly record struct SourceColumn(int Name, SourceKind Kind, int Family, int Side);
